package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends whatever text comes in to everybody in the same room, at once: the least that a chat server
 * does.
 */
public final class PlainBroadcaster {

  private static final int BACKLOG = 4_096;
  private static final int BUFFER = 1 << 16;
  private static final ByteBuffer SWITCH =
      StandardCharsets.US_ASCII.encode(
          "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");

  private final Selector selector = Selector.open();
  private final Map<String, List<Guest>> rooms = new HashMap<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private PlainBroadcaster() throws IOException {}

  public static void main(String[] args) throws IOException {
    new PlainBroadcaster().serve(Integer.parseInt(args[0]));
  }

  private void serve(int port) throws IOException {
    ServerSocketChannel door = ServerSocketChannel.open();
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    door.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
    System.out.println("ready");
    while (true) {
      selector.select(this::handle);
    }
  }

  private void handle(SelectionKey key) {
    try {
      if (key.isAcceptable()) {
        accept((ServerSocketChannel) key.channel());
      } else {
        read((Guest) key.attachment());
      }
    } catch (IOException broken) {
      leave(key);
    }
  }

  private void accept(ServerSocketChannel door) throws IOException {
    SocketChannel channel = door.accept();
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.register(selector, SelectionKey.OP_READ, new Guest(channel));
  }

  private void read(Guest guest) throws IOException {
    buffer.clear().put(guest.unread);
    if (guest.channel.read(buffer) < 0) {
      throw new IOException("left");
    }
    buffer.flip();
    if (guest.room.isEmpty()) {
      shakeHands(guest);
    }
    MaskedFrames.in(buffer, text -> broadcast(guest.room, text));
    guest.unread = new byte[buffer.remaining()];
    buffer.get(guest.unread);
  }

  private void shakeHands(Guest guest) throws IOException {
    String words = new String(buffer.array(), 0, buffer.limit(), StandardCharsets.US_ASCII);
    int end = words.indexOf("\r\n\r\n");
    if (end < 0) {
      return;
    }
    buffer.position(end + 4);
    guest.room = words.split(" ")[1];
    rooms.computeIfAbsent(guest.room, any -> new ArrayList<>()).add(guest);
    guest.channel.write(SWITCH.duplicate());
  }

  private void broadcast(String room, ByteBuffer frame) {
    for (Guest guest : rooms.get(room)) {
      try {
        guest.channel.write(frame.duplicate());
      } catch (IOException broken) {
        // its own key will say so
      }
    }
  }

  private void leave(SelectionKey key) {
    Guest guest = (Guest) key.attachment();
    rooms.getOrDefault(guest.room, new ArrayList<>()).remove(guest);
    try {
      guest.channel.close();
    } catch (IOException alreadyGone) {
      key.cancel();
    }
  }

  /** One socket, its room once it has named it, and what is not whole yet. */
  private static final class Guest {

    private final SocketChannel channel;
    private String room = "";
    private byte[] unread = {};

    Guest(SocketChannel channel) {
      this.channel = channel;
    }
  }
}
