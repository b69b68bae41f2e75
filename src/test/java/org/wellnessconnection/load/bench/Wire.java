package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.wellnessconnection.load.wire.Frame;

/** One of very many sockets: it keeps nothing but what it cannot yet read or write. */
final class Wire {

  private static final byte[] NOTHING = {};
  private static final int ANY_MASK = 0x5a5a5a5a;

  /** How far a socket has come. */
  enum State {
    CONNECTING,
    SHAKING_HANDS,
    ENTERING,
    IN,
    BROKEN
  }

  private final int number;
  private final SocketChannel channel;
  private final SelectionKey key;
  private State state = State.CONNECTING;
  private byte[] unread = NOTHING;
  private ByteBuffer unwritten = ByteBuffer.wrap(NOTHING);

  Wire(int number, int port, Selector selector) throws IOException {
    this.number = number;
    channel = SocketChannel.open();
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    boolean atOnce = channel.connect(new InetSocketAddress("127.0.0.1", port));
    int interest = atOnce ? SelectionKey.OP_WRITE : SelectionKey.OP_CONNECT;
    key = channel.register(selector, interest, this);
  }

  int number() {
    return number;
  }

  State state() {
    return state;
  }

  void becomes(State next) {
    state = next;
  }

  void connected() throws IOException {
    channel.finishConnect();
    key.interestOps(SelectionKey.OP_READ);
    state = State.SHAKING_HANDS;
  }

  /**
   * Reads into the common buffer, behind what was not whole before; false at the end of the stream.
   */
  boolean read(ByteBuffer buffer) throws IOException {
    buffer.clear();
    buffer.put(unread);
    int read = channel.read(buffer);
    buffer.flip();
    return read >= 0;
  }

  void keep(ByteBuffer rest) {
    if (rest.hasRemaining()) {
      unread = new byte[rest.remaining()];
      rest.get(unread);
    } else {
      unread = NOTHING;
    }
  }

  void write(String text) throws IOException {
    write(Frame.text(text).masked(ANY_MASK));
  }

  void pong() throws IOException {
    write(new Frame(true, Frame.PONG, NOTHING).masked(ANY_MASK));
  }

  void writeRaw(String words) throws IOException {
    write(words.getBytes(StandardCharsets.US_ASCII));
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(unwritten.remaining() + bytes.length);
    unwritten = out.put(unwritten).put(bytes).flip();
    flush();
  }

  void flush() throws IOException {
    channel.write(unwritten);
    key.interestOps(
        unwritten.hasRemaining()
            ? SelectionKey.OP_READ | SelectionKey.OP_WRITE
            : SelectionKey.OP_READ);
  }

  void close() {
    state = State.BROKEN;
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      key.cancel();
    }
  }
}
