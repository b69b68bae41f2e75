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
    List<String> lines = answer(socket, command);
    return lines.size() < 2 ? "" : lines.get(lines.size() - 2);
  }

  /** All lines, up to the one that says goodbye; none when nobody is there. */
  private static List<String> answer(Path socket, String command) {
    try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      line.write(ByteBuffer.wrap((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8)));
      var answer = new BufferedReader(Channels.newReader(line, StandardCharsets.UTF_8));
      return answer.lines().toList();
    } catch (IOException | UncheckedIOException notThere) {
      return List.of();
    }
  }

  /** Every key with all it holds, whatever its type, one line each. */
  public static String everything(EmbeddedRedis redis) {
    StringBuilder all = new StringBuilder();
    lines(redis, "KEYS *").forEach(key -> all.append(everythingOf(redis, key)));
    return all.toString();
  }

  /** One key with all it holds. */
  public static String everythingOf(EmbeddedRedis redis, String key) {
    StringBuilder all = new StringBuilder(key).append('\n');
    lines(redis, reading(ask(redis, "TYPE \"" + key + "\""), "\"" + key + "\""))
        .forEach(line -> all.append(line).append('\n'));
    return all.toString();
  }

  private static String reading(String type, String key) {
    return switch (type) {
      case "+string" -> "GET " + key;
      case "+hash" -> "HGETALL " + key;
      case "+list" -> "LRANGE " + key + " 0 -1";
      case "+set" -> "SMEMBERS " + key;
      case "+zset" -> "ZRANGE " + key + " 0 -1 WITHSCORES";
      case "+stream" -> "XRANGE " + key + " - +";
      case "+none" -> "EXISTS " + key;
      default -> throw new IllegalStateException("no idea how to read a " + type);
    };
  }

  /** What an answer holds, without the lines that only say how long it is. */
  public static List<String> lines(EmbeddedRedis redis, String command) {
    Path socket = Path.of(redis.url().substring("unix://".length()));
    return answer(socket, command).stream()
        .filter(line -> !line.matches("[*$]\\d+|\\+OK"))
        .toList();
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
