package org.wellnessconnection;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.booking.Afterwards;
import org.wellnessconnection.booking.Fading;
import org.wellnessconnection.booking.Freedom;
import org.wellnessconnection.booking.GiveUpWords;
import org.wellnessconnection.booking.GuestList;
import org.wellnessconnection.booking.HeldPlaces;
import org.wellnessconnection.booking.Invitations;
import org.wellnessconnection.booking.Mergers;
import org.wellnessconnection.booking.SessionLetters;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.booking.StandIns;
import org.wellnessconnection.booking.TooFew;
import org.wellnessconnection.booking.Upkeep;
import org.wellnessconnection.mail.Courier;
import org.wellnessconnection.member.LetterDirectory;
import org.wellnessconnection.member.Rota;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.programme.SessionMoved;
import org.wellnessconnection.programme.Sessions;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.web.booking.RegistrationDesk;
import org.wellnessconnection.web.page.Texts;

/** Places in sessions on one node: the desk, what the clock does with them, and their letters. */
final class Reservations {
  private static final Logger LOG = LoggerFactory.getLogger(Reservations.class);
  private static final long ROUND_MILLIS = 1_000;
  private static final long SWEEP_MILLIS = 3_000;
  private static final long LOOK_MILLIS = 10_000;
  private static final long FADE_MILLIS = 3_600_000;
  private static final long FADE_FIRST_MILLIS = 60_000;

  private final RegistrationDesk desk;
  private final Courier courier;

  private final Fading fading;

  private Reservations(RegistrationDesk desk, Courier courier, Fading fading) {
    this.desk = desk;
    this.fading = fading;
    this.courier = courier;
  }

  static Reservations of(Node.Shared shared, RedisHouse redis, PostOffice office, Clock clock) {
    Courier courier =
        new Courier(
            redis.postBag(),
            new LetterDirectory(redis.members()),
            shared.written().stationery(),
            office.post(),
            clock);
    RegistrationDesk desk = desk(shared, redis, clock);
    Fading fading =
        new Fading(
            desk.sessions(),
            desk.bookings(),
            redis.erasures(shared.written().vault()),
            redis.disks(),
            clock);
    return new Reservations(desk, courier, fading);
  }

  private static RegistrationDesk desk(Node.Shared shared, RedisHouse redis, Clock clock) {
    PlacesBook book = redis.places(shared.written().vault());
    Sessions sessions = redis.sessions();
    SessionLetters letters = letters(shared, redis, book, clock);
    Bookings bookings = new Bookings(book, letters, clock);
    TooFew tooFew = new TooFew(letters, new Rota(redis.members(), clock)::now);
    Afterwards afterwards = new Afterwards(bookings, room -> state(redis, room), clock);
    StandIns standIns = standIns(shared, redis, clock);
    Upkeep.Beside beside = new Upkeep.Beside(tooFew, afterwards, standIns::look);
    Upkeep upkeep = new Upkeep(sessions, bookings, beside, clock);
    return new RegistrationDesk(
        bookings,
        sessions,
        upkeep,
        new Mergers(sessions, bookings, upkeep, clock),
        standIns,
        new GuestList(sessions, bookings, clock),
        words(shared),
        invitations(shared.config()),
        time(shared));
  }

  private static StandIns standIns(Node.Shared shared, RedisHouse redis, Clock clock) {
    Freedom freedom =
        new Freedom(
            redis.sessions(),
            redis.members(),
            redis.availabilities(),
            redis.places(shared.written().vault()),
            shared.written().time().zones());
    StandIns.Writing writing = new StandIns.Writing(invitations(shared.config()), time(shared));
    return new StandIns(freedom, redis.postBag(), writing, clock);
  }

  private static SessionLetters letters(
      Node.Shared shared, RedisHouse redis, PlacesBook book, Clock clock) {
    return new SessionLetters(
        new SessionLetters.Shelf(redis.sessions(), redis.members(), book),
        redis.postBag(),
        invitations(shared.config()),
        time(shared),
        words(shared),
        clock);
  }

  private static GiveUpWords words(Node.Shared shared) {
    return new GiveUpWords(shared.written().vault());
  }

  private static SpokenTime time(Node.Shared shared) {
    return new SpokenTime(shared.written().time().zones());
  }

  private static Invitations invitations(Config config) {
    return new Invitations(
        config.server().publicUrl(),
        config.mail().sender(),
        language -> Texts.of(language).say("booking.event"));
  }

  private static Future<Optional<RoomState>> state(RedisHouse redis, RoomId room) {
    return redis.log().snapshot(room).map(found -> found.map(Snapshot::state));
  }

  RegistrationDesk desk() {
    return desk;
  }

  Holding held() {
    return new HeldPlaces(desk.bookings());
  }

  /** A session at another moment asks everybody anew. */
  SessionMoved moved() {
    return (session, was) -> desk.upkeep().look(session);
  }

  /** What cannot be done now is done with the next look, by this server or another. */
  void begin(Vertx vertx) {
    vertx.setPeriodic(ROUND_MILLIS, round -> warn("Letters", courier.goRound()));
    vertx.setPeriodic(SWEEP_MILLIS, due -> warn("Places", desk.bookings().sweep()));
    vertx.setPeriodic(FADE_FIRST_MILLIS, FADE_MILLIS, old -> warn("Outcomes", fading.sweep()));
    vertx.setPeriodic(LOOK_MILLIS, look -> warn("Sessions", desk.upkeep().look()));
  }

  private static void warn(String what, Future<Void> done) {
    done.onFailure(failure -> LOG.warn("{} have to wait: {}", what, failure.toString()));
  }

  /** The letter in hand gets where it belongs. */
  Future<Void> goOff() {
    return courier.goOff();
  }
}
