package org.wellnessconnection.load.faults;

import java.time.Duration;

/**
 * How long a scenario takes its time.
 *
 * @param load how long people talk around a fault
 * @param rounds how often one act is raced against another
 * @param frozen how long a server stands still; longer than its lease in Redis
 * @param silent how long no bell rings
 * @param mercy what a measured time may be over its promise because the machine is busy
 */
public record Pace(Duration load, int rounds, Duration frozen, Duration silent, Duration mercy) {

  public static Pace full() {
    return new Pace(
        Duration.ofSeconds(8),
        200,
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        Duration.ofMillis(250));
  }

  public static Pace brief() {
    return new Pace(
        Duration.ofSeconds(2),
        25,
        Duration.ofMillis(8_500),
        Duration.ofSeconds(4),
        Duration.ofSeconds(4));
  }
}
