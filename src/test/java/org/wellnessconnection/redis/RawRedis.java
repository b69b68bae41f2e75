package org.wellnessconnection.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Asks a Redis one thing, with nothing of ours in between. */
public final class RawRedis {
  private RawRedis() {}

  /** The last line of the answer: a status, an error, or the last text of a list. */
  public static String ask(EmbeddedRedis redis, String command) {
    return ask(Path.of(redis.url().substring("unix://".length())), command);
  }

  static String ask(Path socket, String command) {
    try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      line.write(ByteBuffer.wrap((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8)));
      var answer = new BufferedReader(Channels.newReader(line, StandardCharsets.UTF_8));
      List<String> lines = answer.lines().toList();
      return lines.size() < 2 ? "" : lines.get(lines.size() - 2);
    } catch (IOException | UncheckedIOException notThere) {
      return "";
    }
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
