package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.load.wire.Site;

/** The words of the protocol, as few of them as a bench needs. */
final class OurDialect implements Dialect {

  private static final byte[] WELCOME = "\"welcome\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SAID = "\"said\"".getBytes(StandardCharsets.US_ASCII);
  private static final int SEATS_AT_ONCE = 1_500;

  private final Site site;
  private final Load load;
  private final int roomsAtOnce;
  private final Map<Integer, List<String[]>> batches = new HashMap<>();
  private long attempts;

  OurDialect(Site site, Load load) {
    this.site = site;
    this.load = load;
    this.roomsAtOnce = Math.min(load.rooms(), Math.max(1, SEATS_AT_ONCE / load.membersOfEach()));
  }

  @Override
  public String handshake(int socket) throws IOException {
    int batch = load.roomOf(socket) / roomsAtOnce;
    if (!batches.containsKey(batch)) {
      batches.put(batch, seats(batch));
    }
    String[] seat = seat(socket);
    return String.join(
        "\r\n",
        "GET /rooms/" + seat[0] + "/socket HTTP/1.1",
        "Host: " + site.server().getAuthority(),
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Protocol: wellness.v1",
        "Origin: " + site.server(),
        "Cookie: session=" + seat[1],
        "",
        "");
  }

  /** Tickets do not live long: those of the next rooms are asked for when their turn has come. */
  private List<String[]> seats(int batch) throws IOException {
    int rooms = Math.min(roomsAtOnce, load.rooms() - batch * roomsAtOnce);
    return site.seatLines(rooms, rooms * load.membersOfEach()).stream()
        .map(line -> line.split(" "))
        .toList();
  }

  /** Within a batch line n belongs to room n modulo its rooms. */
  private String[] seat(int socket) {
    int room = load.roomOf(socket);
    List<String[]> lines = batches.get(room / roomsAtOnce);
    int rooms = lines.size() / load.membersOfEach();
    return lines.get(socket % load.membersOfEach() * rooms + room % roomsAtOnce);
  }

  @Override
  public String firstWords(int socket) {
    return "{\"type\":\"enter\",\"ticket\":\"" + seat(socket)[2] + "\"}";
  }

  @Override
  public boolean isIn(Frames.Text frame) {
    return frame.find(WELCOME) >= 0;
  }

  @Override
  public String say(int socket, String payload) {
    String attempt = "bench-try-" + ++attempts;
    return "{\"type\":\"say\",\"text\":\"" + payload + "\",\"attempt\":\"" + attempt + "\"}";
  }

  @Override
  public boolean isDelivery(Frames.Text frame) {
    return frame.find(SAID) >= 0;
  }
}
