package org.wellnessconnection.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A Jitsi that stumbles is told again; one that is away is left to the rounds. */
class InsistenceTest {
  private static final Instant EVENING = Instant.parse("2026-11-24T00:00:00Z");
  private static final Duration NO_TIME = Duration.ZERO;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final List<Duration> saidAt = new ArrayList<>();
  private Instant now = EVENING;

  /** A clock that moves when somebody rests, or waits for an answer. */
  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
          return this;
        }
      };

  private final Insistence insistence =
      new Insistence(
          rest -> {
            now = now.plus(rest);
            return Future.succeededFuture();
          },
          clock);

  /** A Jitsi that fails so often, each time after a while. */
  private Supplier<Future<Void>> failing(int times, Duration each) {
    return () -> {
      saidAt.add(Duration.between(EVENING, now));
      now = now.plus(each);
      return saidAt.size() > times ? Future.succeededFuture() : Future.failedFuture("away");
    };
  }

  private static Future<Boolean> yes() {
    return Future.succeededFuture(true);
  }

  @Test
  void whatIsHeardIsSaidOnce() {
    assertThat(insistence.on(failing(0, NO_TIME), InsistenceTest::yes).succeeded()).isTrue();
    assertThat(saidAt).hasSize(1);
  }

  @Test
  void whoeverStumblesIsToldAgainInAMoment() {
    assertThat(insistence.on(failing(2, NO_TIME), InsistenceTest::yes).succeeded()).isTrue();
    assertThat(saidAt)
        .containsExactly(Duration.ZERO, Duration.ofMillis(250), Duration.ofMillis(1000));
  }

  @Test
  void whoeverIsAwayIsToldFourTimesAndNoMore() {
    Future<Void> told = insistence.on(failing(99, NO_TIME), InsistenceTest::yes);
    assertThat(told.failed()).isTrue();
    assertThat(told.cause()).hasMessage("away");
    assertThat(saidAt).hasSize(4).last().isEqualTo(Duration.ofMillis(2500));
  }

  @Test
  void whoeverLetsOneWaitIsToldTwice() {
    assertThat(insistence.on(failing(99, PATIENCE), InsistenceTest::yes).failed()).isTrue();
    assertThat(saidAt).hasSize(2);
    assertThat(now).isBefore(EVENING.plusSeconds(5));
  }

  /**
   * Somebody was put back before the door, and let in again: a word that is late puts nobody out.
   */
  @Test
  void whatIsNotSoAnyMoreIsNotSaidAgain() {
    Future<Void> told =
        insistence.on(failing(99, NO_TIME), () -> Future.succeededFuture(saidAt.isEmpty()));
    assertThat(told.succeeded()).isTrue();
    assertThat(saidAt).hasSize(1);
  }
}
