package org.wellnessconnection.web.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.SessionSeen;
import org.wellnessconnection.programme.StandInCall;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.PostBox;

/** Two servers; Ada leads, Eli, Dora and Ben may, and Ben is away; Cora coordinates. */
class StandInServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String FORM =
      "Accept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\n";

  private static PostBox post;
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    post = PostBox.opens();
    house = House.opens(post.settings());
    house.andAnother(post.settings());
    for (String person : List.of("ada", "eli", "dora", "ben")) {
      house.reaches(person, "en");
    }
    facilitates("dora", Optional.of(Instant.now().plus(Duration.ofDays(20))));
    facilitates("ben", Optional.empty());
    LocalDate today = LocalDate.now();
    String away = "away_from_0=%s&away_until_0=%s".formatted(today.plusDays(1), today.plusDays(40));
    assertThat(posts(0, "ben", "/availability", away).status()).isEqualTo(303);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    post.close();
  }

  private static void facilitates(String person, Optional<Instant> until) throws Exception {
    Grant grant =
        new Grant(
            Duty.FACILITATOR,
            Grant.Source.PERSON,
            Instant.EPOCH,
            Optional.empty(),
            until,
            Set.of("peer_support"));
    house.changes(person, it -> it.granted(Grant.Source.PERSON, Set.of(grant)));
  }

  private static Answer posts(int server, String person, String path, String form)
      throws Exception {
    String cookie = "Cookie: " + house.cookie(person) + "\r\n";
    return Caller.posts(house.site(server).server(), path, FORM + cookie, form);
  }

  private static String sees(String person, String path) throws Exception {
    String headers = "Accept: text/html\r\nCookie: " + house.cookie(person) + "\r\n";
    return Caller.gets(house.address(), path, headers).body();
  }

  private static Answer seeks(String person, Session session, String out) throws Exception {
    String form = "seen=" + SessionSeen.of(house.again(session)) + "&out=" + house.account(out);
    return posts(0, person, "/week/" + session.id() + "/seek", form);
  }

  private static int takes(int server, String person, Session session) {
    try {
      return posts(server, person, "/stand-ins/" + session.id() + "/take", "").status();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void ofTwoWhoSayYesAtOnceOnTwoServersOneLeads() throws Exception {
    Session session = Dated.in(house, Duration.ofDays(5)).keeps();
    assertThat(seeks("ada", session, "eli").status()).isEqualTo(422);
    assertThat(seeks("ada", session, "ada").status()).isEqualTo(303);
    await().atMost(PATIENCE).until(() -> post.about(session, "dora").size() == 1);
    await().atMost(PATIENCE).until(() -> post.about(session, "eli").size() == 1);
    assertThat(house.again(session).call().map(StandInCall::asked))
        .contains(Set.of(house.account("eli"), house.account("dora")));
    assertThat(sees("eli", post.about(session, "eli").get(0).link("/stand-ins/")))
        .contains("I will lead it");
    List<CompletableFuture<Integer>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> takes(0, "eli", session)),
            CompletableFuture.supplyAsync(() -> takes(1, "dora", session)));
    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 409);
    Session led = house.again(session);
    assertThat(led.outline().leaders().all())
        .hasSize(1)
        .containsAnyOf(house.account("eli"), house.account("dora"));
    assertThat(led.confirmed().map(word -> word.by())).contains(led.outline().leaders().lead());
    await().atMost(PATIENCE).until(() -> post.about(session, "ada").size() == 1);
    assertThat(Stream.of("eli", "dora").map(it -> sawAfter(it, session)))
        .anyMatch(it -> it.contains("You lead it"))
        .anyMatch(it -> it.contains("Somebody was faster"));
    assertThat(sees("ben", "/stand-ins/" + session.id())).doesNotContain("I will lead it");
  }

  private static String sawAfter(String person, Session session) {
    try {
      return sees(person, "/stand-ins/" + session.id());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoeverLeadsAtThatTimeIsNotAskedAndNobodyIsSoughtTwice() throws Exception {
    Dated.in(house, Duration.ofDays(9)).ledBy("eli").keeps();
    Session session = Dated.in(house, Duration.ofDays(9).plusMinutes(30)).keeps();
    assertThat(seeks("cora", session, "ada").status()).isEqualTo(303);
    assertThat(house.again(session).call().map(StandInCall::asked))
        .contains(Set.of(house.account("dora")));
    Answer twice = seeks("cora", session, "ada");
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.body()).contains("Somebody is being sought already");
  }

  @Test
  void theWeekWarnsOfWhoIsAwayAndShowsWhoIsOnCallAndWhatEnds() throws Exception {
    Session bens = Dated.in(house, Duration.ofDays(12)).ledBy("ben").keeps();
    Session doras = Dated.in(house, Duration.ofDays(13)).ledBy("dora").keeps();
    assertThat(sees("cora", "/week/" + bens.id()))
        .contains("Ben Cohen said that this time does not suit them", "on call: Sol Meyer");
    assertThat(sees("cora", "/week/" + doras.id())).contains("The qualification of Dora Singh");
    assertThat(sees("ben", "/me/data.json")).contains("\"availability\"");
  }

  @Test
  void whoeverIsChosenAfterTheDoorsAreOpenLeadsInTheRoom() throws Exception {
    Session soon = Dated.in(house, Duration.ofMinutes(10)).keeps();
    await().atMost(PATIENCE).until(() -> leads(soon).contains(house.account("ada")));
    String form =
        "seen=%s&who=%s&out=%s"
            .formatted(
                SessionSeen.of(house.again(soon)), house.account("eli"), house.account("ada"));
    assertThat(posts(0, "cora", "/week/" + soon.id() + "/stand-in", form).status()).isEqualTo(303);
    await().atMost(PATIENCE).until(() -> leads(soon).equals(Set.of(house.account("eli"))));
  }

  /** Once its doors are open; before, nobody. */
  private static Set<AccountId> leads(Session session) throws Exception {
    return house
        .redisDoes(it -> it.log().snapshot(session.room()))
        .map(Snapshot::state)
        .filter(it -> it.course().isAt(Stage.DOORS_OPEN))
        .map(it -> it.plan().roster().facilitators())
        .orElse(Set.of());
  }

  @Test
  void whatIsWrongInALineIsSaidThereAndNothingIsKept() throws Exception {
    Answer wrong = posts(0, "eli", "/availability", "week_from_monday=20:00&week_until_monday=9");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Two times, the second one later", "value=\"20:00\"");
    Answer days = posts(0, "eli", "/availability", "away_from_0=2026-02-30");
    assertThat(days.status()).isEqualTo(422);
    assertThat(sees("eli", "/availability")).doesNotContain("20:00");
  }
}
