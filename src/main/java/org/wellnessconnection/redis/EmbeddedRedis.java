package org.wellnessconnection.redis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Redis of our own, for one machine: it ends when this process ends, however that happens, and is
 * started again when it dies alone. Blocks, so it is for boot and for tests.
 */
public final class EmbeddedRedis implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);
  private static final Duration TIME_TO_END = Duration.ofSeconds(5);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final EmbeddedRedisFolder folder;
  private final EmbeddedRedisWatchdog watchdog;
  private volatile Process process;
  private volatile boolean closing;

  private EmbeddedRedis(EmbeddedRedisFolder folder) throws IOException {
    this.folder = folder;
    this.watchdog = EmbeddedRedisWatchdog.start();
    this.process = launch();
  }

  /**
   * Returns when Redis answers, after ten seconds at most.
   *
   * @param data the folder that survives; Redis lives in {@code redis} below it
   * @throws IllegalStateException with one line, when it cannot start or the folder is in use
   */
  public static EmbeddedRedis start(Path data) {
    return start(data, Map.of());
  }

  /**
   * @param settings lines of {@code redis.conf} that win over ours, such as {@code port} and 7001
   */
  public static EmbeddedRedis start(Path data, Map<String, String> settings) {
    EmbeddedRedisFolder folder = EmbeddedRedisFolder.take(data.resolve("redis"), settings);
    try {
      EmbeddedRedis redis = new EmbeddedRedis(folder);
      redis.awaitAnswer();
      redis.keepAlive();
      return redis;
    } catch (IOException e) {
      folder.release();
      throw new IllegalStateException("Redis did not start: " + e.getMessage(), e);
    }
  }

  /** {@code unix://…}; stays the same when Redis is started again. */
  public String url() {
    return "unix://" + folder.socket();
  }

  /** The Redis that runs now; another one after it died. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends Redis as a power cut would; it comes back by itself. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Lets Redis finish and end; by force when that takes more than five seconds. */
  @Override
  public void close() {
    stopKeeping();
    process.destroy();
    if (!endsWithin(TIME_TO_END)) {
      process.destroyForcibly();
    }
    watchdog.close();
    folder.release();
  }

  private Process launch() throws IOException {
    Process launched = folder.launch();
    watchdog.guard(launched);
    return launched;
  }

  private void awaitAnswer() {
    if (!EmbeddedRedisProbe.answers(folder.socket(), process)) {
      close();
      throw new IllegalStateException("Redis did not start: " + folder.lastWords());
    }
  }

  private void keepAlive() {
    Thread keeper = new Thread(this::startAgainWheneverItEnds, "redis-keeper");
    keeper.setDaemon(true);
    keeper.start();
  }

  private void startAgainWheneverItEnds() {
    Duration pause = Duration.ZERO;
    try {
      while (!closing) {
        Instant begun = Instant.now();
        process.waitFor();
        boolean steady = begun.plus(LONG_ENOUGH).isBefore(Instant.now());
        pause = steady ? Duration.ZERO : pause;
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        startAgain();
        pause = longer(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void startAgain() {
    if (closing) {
      return;
    }
    LOG.warn("Redis ended, starting it again");
    try {
      process = launch();
    } catch (IOException e) {
      LOG.error("Redis cannot be started again", e);
    }
  }

  private synchronized void stopKeeping() {
    closing = true;
  }

  private boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
