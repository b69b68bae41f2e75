package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
  public Dialect dialect(Load load) throws IOException {
    List<String[]> seats =
        server.site().seatLines(load.rooms(), load.people()).stream()
            .map(line -> line.split(" "))
            .toList();
    return new Ours(server.site().server(), seats);
  }

  @Override
  public void close() {
    server.close();
    redis.close();
  }

  /** The words of protocol.md, as few of them as a bench needs. */
  private record Ours(URI server, List<String[]> seats, AtomicLong attempts) implements Dialect {

    private static final byte[] WELCOME = "\"welcome\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SAID = "\"said\"".getBytes(StandardCharsets.US_ASCII);

    Ours(URI server, List<String[]> seats) {
      this(server, seats, new AtomicLong());
    }

    @Override
    public String handshake(int socket) {
      return String.join(
          "\r\n",
          "GET /rooms/" + seats.get(socket)[0] + "/socket HTTP/1.1",
          "Host: " + server.getAuthority(),
          "Upgrade: websocket",
          "Connection: Upgrade",
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
          "Sec-WebSocket-Version: 13",
          "Sec-WebSocket-Protocol: wellness.v1",
          "Origin: " + server,
          "Cookie: session=" + seats.get(socket)[1],
          "",
          "");
    }

    @Override
    public String firstWords(int socket) {
      return "{\"type\":\"enter\",\"ticket\":\"" + seats.get(socket)[2] + "\"}";
    }

    @Override
    public boolean isIn(Frames.Text frame) {
      return frame.find(WELCOME) >= 0;
    }

    @Override
    public String say(int socket, String payload) {
      String attempt = "bench-" + attempts.incrementAndGet();
      return "{\"type\":\"say\",\"text\":\"" + payload + "\",\"attempt\":\"" + attempt + "\"}";
    }

    @Override
    public boolean isDelivery(Frames.Text frame) {
      return frame.find(SAID) >= 0;
    }
  }
}
