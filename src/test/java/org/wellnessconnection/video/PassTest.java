package org.wellnessconnection.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a way into the video is good for. */
class PassTest {
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final Duration GRACE = Duration.ofMinutes(15);

  private static Instant until(Duration plannedEnd, Duration grace) {
    return Pass.until(Optional.of(NOW.plus(plannedEnd)), grace, NOW);
  }

  @Test
  void itIsGoodUntilThePlannedEndAndAWhileMore() {
    assertThat(until(Duration.ofMinutes(75), GRACE)).isEqualTo(NOW.plus(Duration.ofMinutes(90)));
  }

  @Test
  void whoeverComesAfterThePlannedEndHasTheWhileAllTheSame() {
    assertThat(until(Duration.ofMinutes(-10), GRACE)).isEqualTo(NOW.plus(GRACE));
  }

  /** A Jitsi refuses a token to the second: with no grace at all nobody would come back. */
  @Test
  void withoutGraceItIsStillGoodForTheMomentOfComingIn() {
    assertThat(until(Duration.ofMinutes(-10), Duration.ZERO))
        .isAfterOrEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void aRoomWithoutAnEndHasHours() {
    assertThat(Pass.until(Optional.empty(), GRACE, NOW)).isEqualTo(NOW.plus(Pass.WITHOUT_END));
  }

  /** Else a token would outlive the key that it is checked with. */
  @Test
  void noneIsGoodForLongerThanADay() {
    assertThat(until(Duration.ofDays(400), GRACE)).isEqualTo(NOW.plus(Pass.LONGEST));
    assertThat(Pass.LONGEST).isLessThan(KeyServer.PERIOD);
  }
}
