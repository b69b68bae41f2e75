package org.wellnessconnection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.privacy.Markers;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;
import org.wellnessconnection.story.Person;

/** What people say on registering reaches those who lead, nobody else, and is gone afterwards. */
class IntroductionServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration UNTIL_IT_IS_SEEN = Duration.ofSeconds(25);

  private final String note = new Markers().plain();
  private House house;
  private Session circle;
  private Person ada;
  private Person ana;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    circle = Dated.in(house, Duration.ofMinutes(10)).with(3, 1).heldIn("circle").keeps();
    Member.of(house, "ana")
        .registers(circle, "Ana", "note", note, "needs", "captions", "needs", "french");
    Member.of(house, "ben").registers(circle, "Ben");
    ada = house.sends("ada", "circle");
    ana = house.sends("ana", "circle");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Answer asks(Person who, Person about) throws Exception {
    return asks(who, "circle", about);
  }

  private Answer asks(Person who, String room, Person about) throws Exception {
    String path = "/rooms/" + house.room(room) + "/seats/" + about.seat() + "/introduction";
    return Caller.gets(house.address(), path, "Cookie: " + who.pass().cookie() + "\r\n");
  }

  private JsonNode said(Person about) throws Exception {
    return JSON.readTree(asks(ada, about).body());
  }

  @Test
  void whoeverLeadsReadsItWhileSomebodyWaitsAndOnceTheyAreIn() throws Exception {
    JsonNode waiting = said(ana);

    assertThat(waiting.path("note").asText()).isEqualTo(note);
    assertThat(waiting.path("needs")).map(JsonNode::asText).containsExactly("captions", "french");
    assertThat(waiting.path("first").asBoolean()).isTrue();
    assertThat(waiting.size()).as("nothing else, no date, no count").isEqualTo(3);
    ada.asks("admit", "seat", ana.seat());
    assertThat(said(ana)).isEqualTo(waiting);
  }

  @Test
  void nobodyElseDoesAndNoChannelCarriesIt() throws Exception {
    Person ben = house.sends("ben", "circle");
    ada.asks("admit", "seat", ana.seat());
    ada.asks("admit", "seat", ben.seat());
    ben.says("and now the next thing");
    ada.hears("and now the next thing");

    for (Person person : new Person[] {ana, ben}) {
      assertThat(asks(person, ana).status()).isEqualTo(404);
    }
    Person stranger = house.sends("ada", "open");
    assertThat(asks(stranger, "open", ana).status()).isEqualTo(204);
    for (Person person : new Person[] {ada, ana, ben}) {
      assertThat(person.everything().toString()).doesNotContain(note);
    }
  }

  @Test
  void whoeverWasInASessionBeforeIsNotHereForTheFirstTime() throws Exception {
    Session other = Dated.in(house, Duration.ofDays(1)).with(3, 1).keeps();
    Member.of(house, "ana").registers(other, "Ana");
    assertThat(said(ana).path("first").asBoolean()).isTrue();
    became(other, Outcome.AWAY);
    assertThat(said(ana).path("first").asBoolean()).isTrue();
    became(other, Outcome.ATTENDED_PART);
    assertThat(said(ana).path("first").asBoolean()).isFalse();
  }

  private void became(Session session, Outcome outcome) throws Exception {
    var ana2 = house.account("ana");
    house.redisDoes(
        redis ->
            new Bookings(
                    redis.places(house.vault()),
                    (which, notice) -> Future.succeededFuture(),
                    Clock.systemUTC())
                .outcome(session.id(), ana2, outcome));
  }

  @Test
  void whoeverComesWithoutRegisteringHasSaidNothing() throws Exception {
    Person cleo = house.sends("cleo", "open");
    Person leading = house.sends("ada", "open");
    assertThat(asks(leading, "open", cleo).status()).isEqualTo(204);
  }

  /** Not only when it was planned to end: a session may end early, or not begin at all. */
  @Test
  void onceTheSessionHasEndedItIsNowhere() throws Exception {
    ada.asks("admit", "seat", ana.seat());
    ada.asks("end");
    assertThat(asks(ada, ana).status()).isEqualTo(404);

    await().atMost(UNTIL_IT_IS_SEEN).until(() -> places().ending().isPresent());
    assertThat(places().people())
        .allMatch(it -> it.wish().note().isEmpty() && it.wish().needs().isEmpty());
    assertThat(places().of(house.account("ana")).orElseThrow().outcome())
        .contains(Outcome.ATTENDED);
    assertThat(house.purges("circle").proven()).isPresent();
    assertThat(traces()).isEmpty();
    assertThat(Member.of(house, "ana").sees("/me/data.json")).doesNotContain(note);
  }

  private Places places() throws Exception {
    return house.redisDoes(it -> it.places(house.vault()).find(circle.id())).orElseThrow();
  }

  private List<String> traces() throws IOException {
    MarkerScan scan = new MarkerScan(List.of(note));
    scan.in(house.redisKeys().getBytes(UTF_8));
    return List.copyOf(scan.raw(house.redisFiles()).decoded(house.redisFiles()).found());
  }
}
