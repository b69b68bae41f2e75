package org.wellnessconnection.redis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * One process for one folder. The system lets the lock go when the process dies; the Redis of a
 * process that was killed may live a moment longer, so its number is kept and it is waited for.
 */
final class EmbeddedRedisLock {
  private final FileChannel channel;
  private final Path owner;
  private final Path redis;

  private EmbeddedRedisLock(FileChannel channel, Path folder) {
    this.channel = channel;
    this.owner = ownerIn(folder);
    this.redis = redisIn(folder);
  }

  /**
   * @throws IllegalStateException when somebody has it
   */
  static EmbeddedRedisLock take(Path folder) throws IOException {
    // Closing a second channel would let go of the first one's lock, so ask the owner file first.
    String us = identity(ProcessHandle.current());
    if (read(ownerIn(folder)).equals(us)) {
      throw inUse(folder);
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw inUse(folder);
    }
    Files.writeString(ownerIn(folder), us);
    return new EmbeddedRedisLock(channel, folder);
  }

  void name(Process started) throws IOException {
    Files.writeString(redis, identity(started.toHandle()));
  }

  void release() throws IOException {
    Files.deleteIfExists(redis);
    Files.deleteIfExists(owner);
    channel.close();
  }

  /**
   * Returns when no Redis of an earlier process uses the folder any more.
   *
   * @throws IOException when one does not end within ten seconds
   */
  void waitForTheLastOne() throws IOException {
    String last = read(redis);
    Optional<ProcessHandle> old = pid(last).flatMap(ProcessHandle::of);
    old.filter(process -> isRedis(process, last)).ifPresent(ProcessHandle::destroy);
    if (!EmbeddedRedisProbe.holds(() -> old.filter(it -> isRedis(it, last)).isEmpty())) {
      throw new IOException("the Redis of an earlier run does not end: " + last);
    }
  }

  /** A number may be somebody else's by now, and an ended process has no command any more. */
  private static boolean isRedis(ProcessHandle process, String identity) {
    return identity(process).equals(identity)
        && process.info().command().filter(it -> it.contains("redis-server")).isPresent();
  }

  private static String identity(ProcessHandle process) {
    String started = process.info().startInstant().map(Instant::toString).orElse("");
    return process.pid() + " " + started;
  }

  private static Optional<Long> pid(String identity) {
    return Optional.of(identity.split(" ")[0])
        .filter(pid -> pid.matches("\\d{1,10}"))
        .map(Long::valueOf);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException nobody) {
      return "";
    }
  }

  private static Path ownerIn(Path folder) {
    return folder.resolve("owner");
  }

  private static Path redisIn(Path folder) {
    return folder.resolve("redis.pid");
  }

  private static IllegalStateException inUse(Path folder) {
    long pid = pid(read(ownerIn(folder))).orElse(0L);
    return new IllegalStateException(folder + " is in use by process " + pid);
  }
}
