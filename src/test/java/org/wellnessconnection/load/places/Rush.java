package org.wellnessconnection.load.places;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.wellnessconnection.load.process.Patiently;
import org.wellnessconnection.places.Arrival;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Person;
import org.wellnessconnection.places.Preferences;
import org.wellnessconnection.places.Registering;
import org.wellnessconnection.places.Terms;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.places.Wish;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.redis.RedisHouse;

/** One server on which 200 people join and leave one session, until it has started. */
public final class Rush {
  static final int PEOPLE = 200;
  private static final int CAPACITY = 8;
  private static final int AT_ONCE = 8;
  private static final int SWEEP_MILLIS = 20;
  private static final int LOOK_MILLIS = 5;
  private static final int PRACTICE = 100;
  private static final int SETTLES = 50;

  private final Bookings bookings;
  private final ActsClock clock;
  private final SessionId session;
  private final Instant starts;
  private final Random random;

  private Rush(RedisHouse redis, Path vault, ActsClock clock, Run run) {
    this.clock = clock;
    this.session = run.session();
    this.starts = run.starts();
    this.random = new Random(run.seed());
    this.bookings =
        new Bookings(
            redis.places(VaultFile.open(vault)),
            (where, notice) -> Future.succeededFuture(),
            clock);
  }

  /** What is the same for all servers. */
  record Run(SessionId session, Instant starts, long seed) {}

  /** Redis, vault, session, acts to the start, seed, and the file that appears at the begin. */
  public static void main(String[] words) {
    Vertx vertx = Vertx.vertx();
    Path vault = Path.of(words[1]);
    ActsClock clock = new ActsClock(vertx, words[0]);
    vertx
        .getOrCreateContext()
        .runOnContext(
            now ->
                Patiently.open(vertx, words[0])
                    .compose(redis -> practised(redis, vault, clock))
                    .compose(redis -> begun(vertx, Path.of(words[5])).map(redis))
                    .compose(redis -> new Rush(redis, vault, clock, run(words)).goes(vertx))
                    .onFailure(Throwable::printStackTrace)
                    .onComplete(done -> vertx.close()));
  }

  private static Run run(String[] words) {
    Instant starts = ActsClock.after(Long.parseLong(words[3]));
    return new Run(new SessionId(words[2]), starts, Long.parseLong(words[4]));
  }

  /** A process that has only just started is slow: that is not what is looked at here. */
  private static Future<RedisHouse> practised(RedisHouse redis, Path vault, ActsClock clock) {
    SessionId session = SessionId.random();
    Run run = new Run(session, ActsClock.after(PRACTICE), 1);
    Rush practice = new Rush(redis, vault, clock, run);
    Future<Told> all = practice.bookings.open(session, new Terms(CAPACITY, 3, run.starts()));
    for (int i = 0; i < PRACTICE; i++) {
      all = all.compose(done -> practice.act()).recover(slow -> practice.act());
    }
    return all.map(redis);
  }

  private static Future<Void> begun(Vertx vertx, Path begun) {
    System.out.println("ready");
    Promise<Void> begins = Promise.promise();
    vertx.setPeriodic(
        LOOK_MILLIS,
        look -> {
          if (Files.exists(begun)) {
            vertx.cancelTimer(look);
            begins.complete();
          }
        });
    return begins.future();
  }

  private Future<Void> goes(Vertx vertx) {
    vertx.setPeriodic(SWEEP_MILLIS, sweep -> bookings.sweep());
    return bookings
        .open(session, new Terms(CAPACITY, 3, starts))
        .compose(open -> Future.all(IntStream.range(0, AT_ONCE).mapToObj(i -> acts()).toList()))
        .compose(over -> settles(SETTLES));
  }

  /** Time goes on for a while after the last act, so that whatever is due happens. */
  private Future<Void> settles(int times) {
    return times == 0
        ? Future.succeededFuture()
        : clock
            .tick()
            .compose(later -> bookings.sweep())
            .otherwiseEmpty()
            .compose(swept -> settles(times - 1));
  }

  private Future<Void> acts() {
    if (!clock.instant().isBefore(starts)) {
      return Future.succeededFuture();
    }
    return clock
        .tick()
        .compose(now -> act())
        .onFailure(Throwable::printStackTrace)
        .otherwiseEmpty()
        .compose(told -> acts());
  }

  private Future<Told> act() {
    int number = random.nextInt(PEOPLE);
    AttemptId attempt = new AttemptId(Id.random());
    Registering.Asking asking = new Registering.Asking(person(number), attempt);
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> bookings.register(session, arrival(number, attempt));
      case 3, 4 -> bookings.accept(session, asking);
      default -> bookings.giveUp(session, asking);
    };
  }

  private Arrival arrival(int number, AttemptId attempt) {
    Preferences preferences =
        number % 10 == 0
            ? Preferences.of(List.of("Person " + (number + 1)), Set.of())
            : Preferences.NONE;
    Wish wish = new Wish("Sam", Set.of(), "", "1", preferences);
    Person who = Person.of("Person " + number, Optional.empty(), Person.Stage.PHYSICIAN);
    return new Arrival(person(number), attempt, who, wish, Optional.empty());
  }

  static AccountId person(int number) {
    return new AccountId("person%016d".formatted(number));
  }
}
