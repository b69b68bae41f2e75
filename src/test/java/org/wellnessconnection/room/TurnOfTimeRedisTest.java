package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.EmbeddedRedis;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.story.MovedClock;

/** A session from 19:00 to 20:00 that nobody has open, and two servers. */
class TurnOfTimeRedisTest {
  private static final Instant SEVEN = Instant.parse("2030-01-01T19:00:00Z");
  private static final Instant EIGHT = SEVEN.plus(Duration.ofHours(1));

  private final RoomId room = RoomId.random();
  private final MovedClock clock = new MovedClock(SEVEN.minus(Duration.ofHours(1)));
  private final Queue<Alert> alerts = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean lineIsDown = new AtomicBoolean();
  @TempDir private Path folder;
  private EmbeddedRedis redis;
  private BareServer one;
  private BareServer other;

  @BeforeEach
  void opens() {
    redis = EmbeddedRedis.start(folder);
    one = new BareServer(redis.url(), clock, this::alarm);
    other = new BareServer(redis.url(), clock, this::alarm);
    Roster roster = new Roster(Set.of(Cast.account("ada")), Set.of(Cast.account("cora")), Set.of());
    Format format = new Format("peer_support", Format.Admission.BY_FACILITATOR, List.of());
    one.plans(room, new RoomPlan(format, Schedule.of(SEVEN, EIGHT), roster, 12));
  }

  @AfterEach
  void closes() {
    one.close();
    other.close();
    redis.close();
  }

  private Future<Void> alarm(Alert alert) {
    if (lineIsDown.get()) {
      return Future.failedFuture("no line to the people on call");
    }
    alerts.add(alert);
    return Future.succeededFuture();
  }

  @Test
  void whatIsDueHappensOnceThoughTwoServersSeeIt() {
    until(SEVEN.minus(Duration.ofMinutes(15)), state -> state.course().isAt(Stage.DOORS_OPEN));
    until(SEVEN.plusSeconds(20), state -> state.held().isPresent());
    until(SEVEN.plusSeconds(60), state -> Calls.waiting(state).isEmpty() && called(state));
    until(SEVEN.plusSeconds(600), state -> state.course().isAt(Stage.ENDED));

    assertThat(types(Channel.GROUP)).containsExactly("doors_opened", "held", "ended");
    assertThat(types(Channel.STAFF)).containsExactly("called", "call_made");
    assertThat(alerts).extracting(Alert::id).containsOnly(room + ":1");
    assertThat(alerts.peek().to()).containsExactly(Cast.account("cora"));
  }

  @Test
  void aCallThatDoesNotGetThroughIsMadeAgain() {
    lineIsDown.set(true);
    until(SEVEN.plusSeconds(60), RoomState.class::isInstance);
    until(SEVEN.plusSeconds(61), state -> Calls.waiting(state).isPresent());
    lineIsDown.set(false);
    one.close();
    one = new BareServer(redis.url(), clock, this::alarm);
    until(SEVEN.plusSeconds(90), state -> called(state) && Calls.waiting(state).isEmpty());
    assertThat(alerts).isNotEmpty();
  }

  @Test
  void afterTheEndEverythingGoesThatWasSaidAndEveryName() {
    until(SEVEN.plusSeconds(60), this::called);
    until(SEVEN.plusSeconds(600), state -> state.course().isAt(Stage.ENDED));
    assertThat(types(Channel.GROUP)).isNotEmpty();

    until(SEVEN.plusSeconds(1_199), state -> state.course().isAt(Stage.ENDED));
    until(SEVEN.plusSeconds(1_200), state -> state.course().isAt(Stage.PURGED));
    assertThat(one.entries(room, Channel.GROUP)).isEmpty();
    assertThat(one.entries(room, Channel.STAFF)).isEmpty();
    assertThat(one.receipts(room)).isNotEmpty();
    assertThat(Codec.write(one.kept(room))).doesNotContain("account");
    Awaitility.await().until(() -> !listed());
  }

  private boolean listed() {
    one.ticks();
    return one.isListed(room, SEVEN.plus(Duration.ofDays(365)));
  }

  private boolean called(RoomState state) {
    return !state.calls().isEmpty();
  }

  /** Lets both servers look until it is so. */
  private void until(Instant moment, Predicate<RoomState> so) {
    clock.movesTo(moment);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              one.ticks();
              other.ticks();
              return so.test(one.kept(room));
            });
  }

  private List<String> types(Channel channel) {
    return one.entries(room, channel).stream().map(TurnOfTimeRedisTest::type).toList();
  }

  private static String type(Entry entry) {
    return Codec.fields(entry.text()).text("type");
  }
}
