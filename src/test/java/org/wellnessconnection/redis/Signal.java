package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** A Redis that stands still: its lines stay open, and nobody answers. */
final class Signal {
  private Signal() {}

  static void stopsStill(EmbeddedRedis redis) throws IOException, InterruptedException {
    send(redis, "STOP");
  }

  static void goesOn(EmbeddedRedis redis) throws IOException, InterruptedException {
    send(redis, "CONT");
  }

  private static void send(EmbeddedRedis redis, String signal)
      throws IOException, InterruptedException {
    String pid = String.valueOf(redis.process().pid());
    assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
  }
}
