package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.wellnessconnection.load.process.RedisProcess;
import org.wellnessconnection.load.process.ServerProcess;
import org.wellnessconnection.load.wire.Site;

/** Two real servers on one real Redis. */
public final class House implements AutoCloseable {

  private static final List<String> ROOM_FOR_LOAD =
      List.of(
          "--limits.commandsPerTenSeconds=100000",
          "--limits.framesPerTenSeconds=200000",
          "--limits.socketsPerAccount=1000",
          "--limits.socketsPerAddress=20000");

  private final RedisProcess redis;
  private final ServerProcess first;
  private final ServerProcess second;

  private House(RedisProcess redis, ServerProcess first, ServerProcess second) {
    this.redis = redis;
    this.first = first;
    this.second = second;
  }

  public static House opens(Path folder) throws IOException {
    RedisProcess redis = RedisProcess.start(folder.resolve("redis"), "always");
    return new House(redis, server(folder, redis.url()), server(folder, redis.url()));
  }

  /** One more server, which reaches Redis in its own way. */
  static ServerProcess server(Path folder, URI redis) throws IOException {
    return ServerProcess.start(folder, redis, ROOM_FOR_LOAD);
  }

  RedisProcess redis() {
    return redis;
  }

  ServerProcess first() {
    return first;
  }

  ServerProcess second() {
    return second;
  }

  List<Site> sites() {
    return List.of(first.site(), second.site());
  }

  /** Whatever a scenario left dead or frozen runs again. */
  public void heals() throws IOException {
    if (!redis.isAlive()) {
      redis.startAgain();
    }
    for (ServerProcess server : List.of(first, second)) {
      if (server.isAlive()) {
        server.thaw();
      } else {
        server.startAgain();
      }
    }
  }

  @Override
  public void close() {
    first.close();
    second.close();
    redis.close();
  }
}
