package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.doctor.MeetingGuest;
import org.wellnessconnection.doctor.MeetingGuest.In;
import org.wellnessconnection.doctor.MeetingGuest.Out;
import org.wellnessconnection.prosody.Control.Listed;

class ControlProsodyTest {
  private static final String MEETING = "k7q2m9x4";
  private static final Token ANA = Token.member("ana", MEETING);
  private static final Token BEN = Token.member("ben", MEETING);
  private static final int TIMES = 20;
  private static final int MOST_MILLIS = 1000;

  @TempDir static Path folder;
  private static Evening evening;

  @BeforeAll
  static void opens() throws IOException {
    evening = new Evening(folder);
    evening.door.admits("ana");
    evening.door.admits("ben");
  }

  @AfterEach
  void goesOn() {
    evening.control.ends(MEETING);
    evening.everybodyGoes();
    evening.door.admits("ana");
  }

  @AfterAll
  static void closes() {
    evening.close();
  }

  @Test
  void itSaysThatItIsThereAndWhatItGuards() {
    assertThat(evening.control.says("{\"op\":\"ping\"}"))
        .contains("\"module\":\"1\"", "\"guards\":[\"muc.meet.test\"]");
  }

  @Test
  void whoeverIsRemovedIsOutOnAllDevicesAndNobodyElseIs() throws IOException {
    MeetingGuest phone = evening.device(ANA);
    MeetingGuest tablet = evening.device(ANA);
    evening.device(BEN);
    assertThat(evening.control.removes(MEETING, "ana")).isEqualTo("{\"removed\":2}");
    assertThat(Evening.isOut(phone)).isEqualTo("You were asked to leave.");
    assertThat(Evening.isOut(tablet)).isEqualTo("You were asked to leave.");
    assertThat(evening.control.lists(MEETING)).isEqualTo(Listed.only("ben"));
  }

  @Test
  void removingAgainDoesNoHarm() throws IOException {
    evening.device(BEN);
    assertThat(evening.control.removes(MEETING, "ana")).isEqualTo("{\"removed\":0}");
    assertThat(evening.control.removes("nosuchmeeting", "ana")).isEqualTo("{\"removed\":0}");
  }

  @Test
  void whoeverLeadsIsRemovedLikeAnybodyElse() throws IOException {
    Token lead = new Token("ana", MEETING, true, Instant.now().plusSeconds(60));
    MeetingGuest laptop = evening.guest(lead);
    assertThat(evening.comes(laptop, lead)).isEqualTo(new In("owner", "moderator"));
    evening.control.removes(MEETING, "ana");
    Evening.isOut(laptop);
  }

  @Test
  void aRemovalIsQuickAndTheTokenIsNoGoodAfterwards() throws IOException {
    Stopwatch stopwatch = new Stopwatch("remove call -> both devices out");
    for (int i = 0; i < TIMES; i++) {
      evening.door.admits("ana");
      MeetingGuest phone = evening.device(ANA);
      MeetingGuest tablet = evening.device(ANA);
      evening.door.admitsNoMore("ana");
      long begun = System.nanoTime();
      evening.control.removes(MEETING, "ana");
      Evening.isOut(phone);
      Evening.isOut(tablet);
      stopwatch.saw(System.nanoTime() - begun);
      assertThat(evening.tries(ANA)).isInstanceOf(Out.class);
      assertThat(evening.comes(phone, ANA)).isInstanceOf(Out.class);
      evening.everybodyGoes();
    }
    assertThat(stopwatch.worst()).isLessThan(MOST_MILLIS);
  }

  @Test
  void anEndIsTheEndForEverybody() throws IOException {
    MeetingGuest ana = evening.device(ANA);
    MeetingGuest ben = evening.device(BEN);
    assertThat(evening.control.ends(MEETING)).isEqualTo("{\"ended\":true}");
    for (MeetingGuest guest : new MeetingGuest[] {ana, ben}) {
      assertThat(guest.hears(it -> it.has("destroy")).part("reason").orElseThrow().text())
          .isEqualTo("The session is over.");
    }
    assertThat(evening.control.lists(MEETING)).isEqualTo(Listed.nobody());
    assertThat(evening.control.ends(MEETING)).isEqualTo("{\"ended\":true}");
  }

  /** One person counts once, however many devices they have. */
  @Test
  void theListNamesSeatsNotDevices() throws IOException {
    evening.device(ANA);
    evening.device(ANA);
    evening.device(BEN);
    assertThat(evening.control.lists(MEETING)).isEqualTo(Listed.only("ana", "ben"));
  }

  @Test
  void loadedAnewItStillGuardsAndRemembersWhatItHasSeen() throws Exception {
    String body = "{\"op\":\"ping\"}";
    Map<String, String> headers = evening.control.signed(body, Instant.now());
    assertThat(evening.control.send(headers, body).statusCode()).isEqualTo(200);
    MeetingGuest phone = evening.device(ANA);
    loadAnew();
    assertThat(evening.control.send(headers, body).statusCode()).isEqualTo(401);
    assertThat(evening.control.removes(MEETING, "ana")).isEqualTo("{\"removed\":1}");
    Evening.isOut(phone);
    assertThat(evening.tries(Token.member("eve", MEETING))).isInstanceOf(Out.class);
    assertThat(evening.tries(ANA)).isInstanceOf(In.class);
    assertThat(evening.control.says(body)).contains("muc.meet.test");
  }

  private static void loadAnew() throws Exception {
    URI reload = evening.prosody.web().resolve("/pretend/reload");
    HttpRequest request =
        HttpRequest.newBuilder(reload).POST(HttpRequest.BodyPublishers.noBody()).build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode())
        .isEqualTo(204);
  }
}
