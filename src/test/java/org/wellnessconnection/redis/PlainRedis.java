package org.wellnessconnection.redis;

import java.io.IOException;
import java.nio.file.Path;

/** The carried Redis with a settings file of its own, in a folder of the test. */
record PlainRedis(Process process, Path socket) implements AutoCloseable {
  static PlainRedis start(Path settings, Path folder) throws IOException {
    Path socket = folder.resolve("redis.sock");
    Process process =
        new ProcessBuilder(
                EmbeddedRedisBinary.unpack(folder).toString(),
                settings.toAbsolutePath().toString(),
                "--port",
                "0",
                "--dir",
                folder.toString(),
                "--unixsocket",
                socket.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("redis.log").toFile())
            .start();
    if (!EmbeddedRedisProbe.answers(socket, process)) {
      throw new AssertionError("Redis does not start with " + settings);
    }
    return new PlainRedis(process, socket);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
