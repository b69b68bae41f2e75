package org.wellnessconnection.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;

/** What a visitor sees who is not signed in: in their own time, and nothing that never was. */
class ShownServerTest {
  private static House house;
  private static Session ahead;
  private static Session calledOff;
  private static Session neverShown;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    ahead = Dated.in(house, Duration.ofDays(2)).keeps();
    calledOff = cancelled(Dated.in(house, Duration.ofDays(3)).keeps());
    Session draft = Dated.in(house, Duration.ofDays(3)).keeps();
    house.redisDoes(
        it -> it.sessions().change(draft.id(), now -> now.withStatus(Session.Status.DRAFT)));
    neverShown = cancelled(draft);
  }

  private static Session cancelled(Session session) throws Exception {
    Cancellation why =
        new Cancellation(Optional.empty(), Instant.now(), Cancellation.Why.NO_FACILITATOR);
    return house
        .redisDoes(it -> it.sessions().change(session.id(), now -> now.cancelled(why)))
        .orElseThrow();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer gets(String path, String cookie) throws Exception {
    String headers =
        "Accept: text/html\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    return Caller.gets(house.address(), path, headers);
  }

  @Test
  void aVisitorReadsInTheTimeTheyChoseAndCopiesAreToldApart() throws Exception {
    Answer chosen = gets("/zone?to=America/Vancouver&return_to=/sessions", "");
    assertThat(chosen.status()).isEqualTo(303);
    assertThat(chosen.header("location")).contains("/sessions");
    String cookie = chosen.header("set-cookie").orElseThrow().split(";")[0];
    for (String path : new String[] {"/", "/sessions", "/sessions/" + ahead.id()}) {
      Answer theirs = gets(path, cookie);
      Answer usual = gets(path, "");
      assertThat(theirs.body()).contains("in Vancouver", "value=\"America/Vancouver\" selected");
      assertThat(usual.body()).doesNotContain("in Vancouver");
      assertThat(theirs.header("vary").orElse("")).contains("Cookie");
      assertThat(theirs.header("etag")).isNotEqualTo(usual.header("etag"));
    }
  }

  @Test
  void theTimeThatSomebodyAsksForOnceIsNotShownToTheNext() throws Exception {
    for (String path : new String[] {"/", "/sessions", "/sessions/" + ahead.id()}) {
      assertThat(gets(path + "?zone=Asia/Tokyo", "").body()).contains("in Tokyo");
      assertThat(gets(path, "").body()).doesNotContain("in Tokyo");
    }
  }

  @Test
  void whatIsNoPlaceChangesNothing() throws Exception {
    assertThat(gets("/zone?to=Nowhere&return_to=//evil.example", "").header("set-cookie"))
        .isEmpty();
    assertThat(gets("/zone?to=Nowhere&return_to=//evil.example", "").header("location"))
        .contains("/");
    assertThat(gets("/", "zone=../../etc").status()).isEqualTo(200);
  }

  @Test
  void aCancelledSessionIsShownOnlyIfItWasEverPublished() throws Exception {
    assertThat(gets("/sessions/" + calledOff.id(), "").status()).isEqualTo(200);
    assertThat(gets("/sessions/" + neverShown.id(), "").status()).isEqualTo(404);
    assertThat(gets("/sessions", "").body()).doesNotContain(neverShown.id().value());
    assertThat(gets("/programme.ics", "").body()).doesNotContain(neverShown.id().value());
  }
}
