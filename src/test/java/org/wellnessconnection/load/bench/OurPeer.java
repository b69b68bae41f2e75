package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wellnessconnection.load.process.RedisProcess;
import org.wellnessconnection.load.process.ServerProcess;

/** Our server and its Redis, which syncs every message to the disk before it is acknowledged. */
final class OurPeer implements Peer {

  private static final List<String> ROOM_FOR_LOAD =
      List.of(
          "--limits.commandsPerTenSeconds=1000000",
          "--limits.framesPerTenSeconds=1000000",
          "--limits.socketsPerAccount=1000",
          "--limits.socketsPerAddress=20000");

  private final RedisProcess redis;
  private final ServerProcess server;

  OurPeer(Path folder) throws IOException {
    redis = RedisProcess.start(folder.resolve("redis"), "always");
    server = ServerProcess.start(folder, redis.url(), ROOM_FOR_LOAD);
  }

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public int port() {
    return server.site().server().getPort();
  }

  @Override
  public List<Long> pids() {
    return List.of(server.pid(), redis.pid());
  }

  @Override
  public Dialect dialect(Load load) {
    return new OurDialect(server.site(), load);
  }

  @Override
  public void close() {
    server.close();
    redis.close();
  }
}
