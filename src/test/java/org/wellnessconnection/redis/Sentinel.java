package org.wellnessconnection.redis;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One sentinel in a process of its own, watching over one primary. */
record Sentinel(Process process, Vertx vertx, int port) implements AutoCloseable {
  static Sentinel watches(String primaryPort, Path folder) throws IOException {
    Files.createDirectories(folder);
    int port = RawRedis.freePort();
    Path settings = folder.resolve("sentinel.conf");
    Files.writeString(
        settings,
        """
        port %d
        sentinel monitor house 127.0.0.1 %s 1
        sentinel down-after-milliseconds house 500
        sentinel failover-timeout house 3000
        """
            .formatted(port, primaryPort));
    Process process =
        new ProcessBuilder(
                EmbeddedRedisBinary.unpack(folder).toString(), settings.toString(), "--sentinel")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("sentinel.log").toFile())
            .start();
    return new Sentinel(process, Vertx.vertx(), port);
  }

  String url() {
    return "redis+sentinel://127.0.0.1:" + port + "/house";
  }

  boolean knowsAReplica() {
    return asks("REPLICAS").size() == 1;
  }

  private Response asks(String what) {
    Redis client = Redis.createClient(vertx, "redis://127.0.0.1:" + port);
    Request request = Request.cmd(Command.SENTINEL).arg(what).arg("house");
    return Caller.await(client.send(request).onComplete(done -> client.close()));
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    Caller.await(vertx.close());
  }
}
