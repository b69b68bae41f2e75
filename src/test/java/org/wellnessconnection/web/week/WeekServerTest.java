package org.wellnessconnection.web.week;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.SessionSeen;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Two servers; Cora coordinates, Ada, Eli and Max lead, Ana takes part. */
class WeekServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static final String FORM = "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  private static final Duration A_LOOK_AND_MORE = Duration.ofSeconds(20);

  private static final String PROGRAMME =
      """
      people:
        - {key: ada, name: Ada Tremblay}
        - {key: eli, name: Eli Roy}
        - {key: max, name: Max Leblanc}
        - {key: ana, name: Ana Silva}
        - {key: cora, name: Cora Blais, roles: [coordinator]}
      agreement: {en: [Kind.], fr: [Avec bonté.]}
      sessions: []
      series:
      """;

  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    ZonedDateTime soon = ZonedDateTime.now(TORONTO).plusMinutes(10);
    LocalDate before = soon.minusDays(1).toLocalDate();
    String lines =
        weekly("circle", "[eli]", before, "19:00")
            + weekly("moved", "[eli]", before, "18:00")
            + weekly("alone", "[]", before, "17:00")
            + weekly("others", "[max]", before, "16:00")
            + weekly("soon", "[eli]", soon.toLocalDate(), clock(soon))
            + weekly("off", "[eli]", soon.toLocalDate(), clock(soon));
    house = House.opensWith(PROGRAMME + lines).andAnother();
  }

  private static String clock(ZonedDateTime at) {
    return at.toLocalTime().toString().substring(0, 5);
  }

  private static String weekly(String key, String beside, LocalDate from, String at) {
    return """
        - key: %s
          title: {en: The %s evening, fr: La soirée %s}
          about: {en: We listen., fr: On écoute.}
          format: peer_support
          admission: automatic
          lead: ada
          beside: %s
          every: FREQ=WEEKLY
          from: %s
          at: "%s"
          zone: America/Toronto
          lasts: PT1H
      """
        .formatted(key, key, key, beside, from, at);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static List<Session> sessions(String series) throws Exception {
    return house.redisDoes(keys -> keys.sessions().of(new SeriesId(series)));
  }

  /** The nth session ahead, from 0. */
  private static Session session(String series, int nth) throws Exception {
    return sessions(series).get(nth);
  }

  private static Answer gets(String path, String person) throws Exception {
    return Caller.gets(house.address(), path, HTML + "Cookie: " + house.cookie(person) + "\r\n");
  }

  private static Answer does(String person, String act, Session seen, String more)
      throws Exception {
    String form = "seen=" + SessionSeen.of(seen) + "&" + more;
    String headers = HTML + "Cookie: " + house.cookie(person) + FORM;
    return Caller.posts(house.address(), "/week/" + seen.id() + "/" + act, headers, form);
  }

  private static Session confirmed(Session session) throws Exception {
    assertThat(does("ada", "confirm", session, "").status()).isEqualTo(303);
    return house.again(session);
  }

  private static Session published(Session session) throws Exception {
    Session ready = confirmed(session);
    assertThat(does("cora", "publish", ready, "").status()).isEqualTo(303);
    return house.again(session);
  }

  private static Optional<RoomState> room(Session session) throws Exception {
    return house.redisDoes(keys -> keys.log().snapshot(session.room())).map(Snapshot::state);
  }

  private static String title(String en, String fr) {
    return "title_en=%s&title_fr=%s".formatted(URLEncoder.encode(en, UTF_8), fr);
  }

  @Test
  void coraSeesAllWeeksAndFacilitatorsWhatTheyLead() throws Exception {
    assertThat(gets("/week", "cora").body())
        .contains("The circle evening", "The others evening", "Not confirmed", "Will not run");
    assertThat(gets("/week", "eli").body())
        .contains("The circle evening")
        .doesNotContain("The others evening");
    assertThat(gets("/week", "ana").status()).isEqualTo(404);
    String theirs = "/week/" + session("others", 0).id();
    assertThat(gets(theirs, "eli").status()).isEqualTo(404);
    assertThat(gets(theirs, "max").status()).isEqualTo(200);
    assertThat(does("max", "publish", session("others", 0), "").status()).isEqualTo(404);
  }

  @Test
  void nothingIsPublishedThatNobodyConfirmed() throws Exception {
    Session first = session("circle", 1);
    Answer refused = does("cora", "publish", first, "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("None of its facilitators has said yet");
    assertThat(does("cora", "confirm", first, "").body()).contains("Only somebody who leads");
    assertThat(published(first).isPublished()).isTrue();
  }

  @Test
  void whoeverSawAnOlderSessionChangesNothing() throws Exception {
    Session before = session("circle", 2);
    confirmed(before);
    Answer late = does("cora", "cancel", before, "reason=holiday");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.body()).contains("Somebody changed this meanwhile");
    assertThat(house.again(before).isCancelled()).isFalse();
    assertThat(does("cora", "cancel", house.again(before), "reason=holiday").status())
        .isEqualTo(303);
    assertThat(house.again(before).isCancelled()).isTrue();
  }

  @Test
  void oneFacilitatorIsEnoughOnlyWithAReason() throws Exception {
    Session alone = confirmed(session("alone", 1));
    Answer refused = does("cora", "publish", alone, "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("publish-facilitators-wrong");
    assertThat(does("cora", "publish", alone, "why=Eli+is+ill").status()).isEqualTo(303);
    assertThat(house.again(alone).alone().flatMap(word -> word.why())).contains("Eli is ill");
  }

  @Test
  void aSessionIsMovedAndATimeThatTheClockSkipsIsChosen() throws Exception {
    Session first = session("moved", 1);
    String to = "date=2050-03-13&time=02:30&zone=America/Toronto&lasts=60";
    Answer asked = does("cora", "move", first, to);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("move-starts-wrong", "name=\"choice\"", "2050-03-13");
    assertThat(house.again(first)).isEqualTo(first);
    assertThat(does("cora", "move", first, to + "&choice=later").status()).isEqualTo(303);
    assertThat(house.again(first).when().wall().at().toString()).isEqualTo("2050-03-13T02:30");
    Answer past = does("cora", "move", house.again(first), to.replace("2050", "2020"));
    assertThat(past.status()).isEqualTo(422);
  }

  @Test
  void aTitleChangesHereOrFromHereOn() throws Exception {
    Session second = session("others", 1);
    String small = "&capacity=8&minimum=3&reach=";
    does("cora", "change", second, title("Once", "Fois") + small + "this");
    assertThat(session("others", 2).outline().title()).containsEntry("en", "The others evening");
    Session third = session("others", 2);
    Answer wrong = does("cora", "change", third, title("", "Vide") + small + "all");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("change-title-wrong", "Vide");
    does("cora", "change", third, title("From now", "Ensuite") + small + "following");
    assertThat(session("others", 1).outline().title()).containsEntry("en", "Once");
    assertThat(session("others", 3).outline().title()).containsEntry("en", "From now");
    assertThat(session("others", 3).outline().places().capacity()).isEqualTo(8);
    assertThat(session("others", 0).outline().places().capacity()).isEqualTo(10);
  }

  @Test
  void somebodyQualifiedStandsInAndADayIsLeftOut() throws Exception {
    Session fourth = session("circle", 4);
    String max = "who=" + house.account("max") + "&out=" + house.account("eli");
    assertThat(does("cora", "stand-in", fourth, max).status()).isEqualTo(303);
    assertThat(house.again(fourth).outline().leaders().beside())
        .containsExactly(house.account("max"));
    String ana = "who=" + house.account("ana") + "&out=";
    Answer refused = does("cora", "stand-in", house.again(fourth), ana);
    assertThat(refused.body()).contains("stand-in-who-wrong");
    Session fifth = session("circle", 5);
    assertThat(does("cora", "skip", fifth, "").status()).isEqualTo(303);
    assertThat(sessions("circle")).doesNotContain(fifth);
  }

  @Test
  void aPublishedSessionHasOneRoomThatOpensByTheClock() throws Exception {
    Session soon = published(session("soon", 0));
    Awaitility.await()
        .atMost(A_LOOK_AND_MORE)
        .until(() -> room(soon).filter(it -> it.course().isAt(Stage.DOORS_OPEN)).isPresent());
    RoomState state = room(soon).orElseThrow();
    assertThat(state.plan().schedule().starts()).contains(soon.when().starts());
    assertThat(state.plan().roster().facilitators())
        .containsExactlyInAnyOrder(house.account("ada"), house.account("eli"));
    Awaitility.await()
        .atMost(A_LOOK_AND_MORE)
        .until(() -> gets("/rooms/" + soon.room(), "ada").body().contains("The soon evening"));
    assertThat(gets("/", "ana").body()).doesNotContain(soon.room().value());
  }

  @Test
  void theRoomOfACancelledSessionEnds() throws Exception {
    Session off = published(session("off", 0));
    Awaitility.await().atMost(A_LOOK_AND_MORE).until(() -> room(off).isPresent());
    assertThat(does("cora", "cancel", house.again(off), "reason=too_few").status()).isEqualTo(303);
    Awaitility.await()
        .atMost(A_LOOK_AND_MORE)
        .until(() -> room(off).flatMap(RoomState::ended).isPresent());
  }
}
