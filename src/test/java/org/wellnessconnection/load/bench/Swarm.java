package org.wellnessconnection.load.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All sockets of one load, served by one thread that never blocks on any of them. */
final class Swarm implements Closeable {

  private static final int AT_ONCE = 64;
  private static final int BUFFER = 1 << 20;
  private static final Duration TO_COME_IN = Duration.ofSeconds(25);

  private final Load load;
  private final Dialect dialect;
  private final int port;
  private final Selector selector = Selector.open();
  private final Wire[] wires;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private Optional<Deliveries> deliveries = Optional.empty();
  private int in;
  private final Map<String, Integer> broken = new TreeMap<>();

  Swarm(Load load, Dialect dialect, int port) throws IOException {
    this.load = load;
    this.dialect = dialect;
    this.port = port;
    this.wires = new Wire[load.people()];
  }

  /**
   * Brings everybody in, a few at a time; gives up when a while passes without anybody coming in.
   */
  void comeIn() throws IOException {
    int opened = 0;
    int before = 0;
    long last = System.nanoTime();
    while (settled() < load.people() && System.nanoTime() - last < TO_COME_IN.toNanos()) {
      while (opened < load.people() && opened - settled() < AT_ONCE) {
        wires[opened] = new Wire(opened, port, selector);
        opened++;
      }
      turn(Duration.ofMillis(100));
      if (settled() > before) {
        before = settled();
        last = System.nanoTime();
      }
    }
    if (in < load.people()) {
      throw new IOException(in + " of " + load.people() + " came in " + broken);
    }
  }

  void countIn(Deliveries counted) {
    deliveries = Optional.of(counted);
  }

  /** Why lines broke, and how often. */
  Map<String, Integer> broken() {
    return Map.copyOf(broken);
  }

  private int settled() {
    return in + broken.values().stream().mapToInt(Integer::intValue).sum();
  }

  void say(int socket, String payload) {
    Wire wire = wires[socket];
    if (wire.state() == Wire.State.IN) {
      attempt(wire, () -> wire.write(dialect.say(socket, payload)));
    }
  }

  /** Serves whatever is there until the time is over. */
  void serve(Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      turn(Duration.ofNanos(left));
    }
  }

  /** One turn of the loop: waits at most so long for something to happen. */
  void turn(Duration patience) throws IOException {
    long millis = patience.toMillis();
    if (millis > 0) {
      selector.select(this::handle, millis);
    } else {
      selector.selectNow(this::handle);
    }
  }

  private void handle(SelectionKey key) {
    Wire wire = (Wire) key.attachment();
    attempt(wire, () -> handle(wire, key));
  }

  private void handle(Wire wire, SelectionKey key) throws IOException {
    if (wire.state() == Wire.State.CONNECTING) {
      wire.connected();
      wire.writeRaw(dialect.handshake(wire.number()));
    } else if (key.isReadable()) {
      read(wire);
    } else {
      wire.flush();
    }
  }

  private void read(Wire wire) throws IOException {
    if (!wire.read(buffer)) {
      throw new IOException("the line broke");
    }
    if (wire.state() == Wire.State.SHAKING_HANDS) {
      shakeHands(wire);
    }
    if (wire.state() != Wire.State.SHAKING_HANDS) {
      Frames.in(buffer, new Hearing(wire));
    }
    wire.keep(buffer);
  }

  private void shakeHands(Wire wire) throws IOException {
    String words = new String(buffer.array(), 0, buffer.limit(), StandardCharsets.ISO_8859_1);
    int end = words.indexOf("\r\n\r\n");
    if (end < 0) {
      return;
    }
    if (!words.startsWith("HTTP/1.1 101 ")) {
      throw new IOException(words.substring(0, words.indexOf('\r')));
    }
    buffer.position(end + 4);
    wire.becomes(Wire.State.ENTERING);
    String first = dialect.firstWords(wire.number());
    if (first.isEmpty()) {
      isIn(wire);
    } else {
      wire.write(first);
    }
  }

  private void heard(Wire wire, Frames.Text text) {
    if (wire.state() == Wire.State.ENTERING) {
      if (dialect.isIn(text)) {
        isIn(wire);
      }
      return;
    }
    deliveries.ifPresent(
        counted -> {
          int at = text.find(Message.SIGN);
          if (at >= 0 && dialect.isDelivery(text)) {
            counted.arrived(wire.number(), text.bytes(), at);
          }
        });
  }

  private void isIn(Wire wire) {
    wire.becomes(Wire.State.IN);
    in++;
  }

  /** What comes in on one socket. */
  private final class Hearing implements Frames.Reader {

    private final Wire wire;

    Hearing(Wire wire) {
      this.wire = wire;
    }

    @Override
    public void read(Frames.Text text) {
      heard(wire, text);
    }

    @Override
    public void isPinged() throws IOException {
      wire.pong();
    }
  }

  private interface Act {
    void run() throws IOException;
  }

  private void attempt(Wire wire, Act act) {
    try {
      act.run();
    } catch (IOException failed) {
      in -= wire.state() == Wire.State.IN ? 1 : 0;
      broken.merge(String.valueOf(failed.getMessage()), 1, Integer::sum);
      wire.close();
    }
  }

  @Override
  public void close() throws IOException {
    for (Wire wire : wires) {
      if (wire != null) {
        wire.close();
      }
    }
    selector.close();
  }
}
