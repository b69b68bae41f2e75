package org.wellnessconnection.redis;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks a starting Redis until it answers; while it loads its file it says so instead. */
final class EmbeddedRedisProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
  private static final int LONGEST_ANSWER = 128;

  private EmbeddedRedisProbe() {}

  static boolean answers(Path socket, Process redis) {
    boolean settled = holds(() -> !redis.isAlive() || pings(socket));
    return settled && redis.isAlive();
  }

  /** Looks again and again, for ten seconds at most. */
  static boolean holds(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return true;
  }

  private static boolean pings(Path socket) {
    try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      line.configureBlocking(false);
      line.write(ByteBuffer.wrap("PING\r\n".getBytes(StandardCharsets.US_ASCII)));
      String answer = answer(line);
      return answer.startsWith("+PONG") || answer.startsWith("-NOAUTH");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String answer(SocketChannel line) throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    Instant end = Instant.now().plus(PATIENCE);
    int read = 0;
    while (read == 0 && Instant.now().isBefore(end)) {
      read = line.read(answer);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
  }
}
