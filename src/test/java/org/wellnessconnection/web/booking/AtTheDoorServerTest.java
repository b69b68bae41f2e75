package org.wellnessconnection.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.booking.Afterwards;
import org.wellnessconnection.booking.SessionLetters;
import org.wellnessconnection.booking.TooFew;
import org.wellnessconnection.booking.Upkeep;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.Staff;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.Person;

/** From a place in a session to a seat in its room, and what became of it afterwards. */
class AtTheDoorServerTest {
  private House house;
  private Session circle;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    circle = Dated.in(house, Duration.ofDays(1)).with(3, 1).heldIn("open").keeps();
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Places places() throws Exception {
    return house.redisDoes(it -> it.places(house.vault()).find(circle.id())).orElseThrow();
  }

  @Test
  void whoeverHasAPlaceTakesASeatUnderTheNameTheySaid() throws Exception {
    Member ana = Member.of(house, "ana");
    ana.registers(circle, "Samedi Calme");
    assertThat(ana.sees("/rooms/" + circle.room())).contains("Samedi Calme");
    assertThat(house.sendsAs("ana", "open", "Samedi Calme").seat()).isNotEmpty();
  }

  @Test
  void whoeverHasNoneIsToldHowToGetOneAndWhoeverLeadsComesIn() throws Exception {
    Newcomer ben = Member.of(house, "ben").browser();
    String room = "/rooms/" + circle.room();
    assertThat(ben.gets(room).statusCode()).isEqualTo(403);
    assertThat(ben.gets(room).body())
        .contains("This session has its group", "/sessions/" + circle.id() + "/register");
    String wish = "{\"name\":\"Kim\",\"agreed\":true}";
    assertThat(ben.asJson().postsJson(room + "/seat", wish).body())
        .contains("\"error\":\"no_place\"");
    assertThat(house.sends("ada", "open").pass().role()).isEqualTo("facilitator");
    Member ana = Member.of(house, "ana");
    ana.registers(circle, "Sam");
    ana.asks("give-up", circle);
    assertThat(ana.browser().asJson().postsJson(room + "/seat", wish).statusCode()).isEqualTo(403);
    assertThat(house.sends("ben", "circle").seat()).isNotEmpty();
  }

  /** Who waits has no place: only what is taken counts at the door. */
  @Test
  void whoeverWaitsHasNoSeatYet() throws Exception {
    Session small = Dated.in(house, Duration.ofDays(1)).with(1, 1).heldIn("circle").keeps();
    Member.of(house, "ana").registers(small, "Sam");
    Member ben = Member.of(house, "ben");
    ben.registers(small, "Kim");
    assertThat(ben.browser().gets("/rooms/" + small.room()).statusCode()).isEqualTo(403);
  }

  @Test
  void whatBecameOfEachPlaceIsNotedAndTheNoteForgotten() throws Exception {
    for (String person : new String[] {"ana", "ben", "cleo"}) {
      Member.of(house, person).registers(circle, "Name " + person, "note", "About " + person);
    }
    Person ada = house.sends("ada", "open");
    house.sendsAs("ana", "open", "Name ana");
    Person ben = house.sendsAs("ben", "open", "Name ben");
    ben.asks("leave");
    ada.asks("end");
    house.redisDoes(it -> afterwards(it).look());
    assertThat(outcome("ana")).contains(Outcome.ATTENDED);
    assertThat(outcome("ben")).contains(Outcome.ATTENDED_PART);
    assertThat(outcome("cleo")).contains(Outcome.AWAY);
    assertThat(places().people()).allMatch(person -> person.wish().note().isEmpty());
    assertThat(Member.of(house, "ana").sees("/my")).contains("Past sessions");
  }

  /** Servers were away while the room knew who had come; it forgot them when they came back. */
  @Test
  void aGapAfterTheSessionExcusesNobodyWhoWasThereOrNot() throws Exception {
    for (String person : new String[] {"ana", "cleo"}) {
      Member.of(house, person).registers(circle, "Name " + person);
    }
    Person ada = house.sends("ada", "open");
    house.sendsAs("ana", "open", "Name ana");
    house.redisDoes(it -> looking(it, Duration.ofMinutes(24 * 60 + 30)).look());
    assertThat(outcome("ana")).contains(Outcome.ATTENDED);
    assertThat(outcome("cleo")).isEmpty();
    ada.asks("end");
    house.purges("open");
    house.redisDoes(it -> afterwards(it).look());
    assertThat(outcome("ana")).contains(Outcome.ATTENDED);
    assertThat(outcome("cleo")).contains(Outcome.AWAY);
  }

  @Test
  void whatWeDidNotHoldIsHeldAgainstNobody() throws Exception {
    Member.of(house, "cleo").registers(circle, "Lou");
    house.sends("ada", "circle").asks("end");
    house.redisDoes(
        it -> it.sessions().change(circle.id(), now -> now.withRoom(roomWithoutAnybody())));
    house.redisDoes(it -> afterwards(it).look());
    assertThat(outcome("cleo")).contains(Outcome.EXCUSED);
  }

  private static RoomId roomWithoutAnybody() {
    return RoomId.random();
  }

  private Optional<Outcome> outcome(String person) throws Exception {
    return places().of(house.account(person)).orElseThrow().outcome();
  }

  /** As a server looks the day after. */
  private Upkeep afterwards(RedisHouse redis) {
    return looking(redis, Duration.ofHours(26));
  }

  private Upkeep looking(RedisHouse redis, Duration on) {
    Clock later = Clock.offset(Clock.systemUTC(), on);
    Bookings bookings =
        new Bookings(
            redis.places(house.vault()), (session, notice) -> Future.succeededFuture(), later);
    Afterwards after =
        new Afterwards(
            bookings,
            room -> redis.log().snapshot(room).map(found -> found.map(Snapshot::state)),
            later);
    SessionLetters none =
        new SessionLetters(
            new SessionLetters.Shelf(
                redis.sessions(), redis.members(), redis.places(house.vault())),
            redis.postBag(),
            new org.wellnessconnection.booking.Invitations(
                house.address(),
                new org.wellnessconnection.mail.Address("care@example.org"),
                language -> "Call"),
            new org.wellnessconnection.booking.SpokenTime(
                org.wellnessconnection.programme.Weekly.ZONES),
            new org.wellnessconnection.booking.GiveUpWords(house.vault()),
            later);
    Staff nobody = new Staff(0, Set.of(), Set.of(), Set.of());
    TooFew tooFew = new TooFew(none, () -> Future.succeededFuture(nobody));
    Upkeep.Beside beside = new Upkeep.Beside(tooFew, after, one -> Future.succeededFuture());
    return new Upkeep(redis.sessions(), bookings, beside, later);
  }
}
