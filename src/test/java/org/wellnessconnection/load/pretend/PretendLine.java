package org.wellnessconnection.load.pretend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.wellnessconnection.load.wire.Frame;

/** One open socket of the pretended server; the session names the seat. */
final class PretendLine {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SWITCH =
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

  private final Socket socket;
  private final DataInputStream in;
  private final PretendRoom room;
  private final String seat;
  private final Consumer<String> listener = this::tell;

  PretendLine(Socket socket, DataInputStream in, PretendRoom room, String seat) {
    this.socket = socket;
    this.in = in;
    this.room = room;
    this.seat = seat;
  }

  void live() throws IOException {
    socket.getOutputStream().write(SWITCH.getBytes(StandardCharsets.US_ASCII));
    try {
      Frame frame = Frame.read(in);
      while (frame.opcode() != Frame.CLOSE) {
        hear(JSON.readTree(frame.text()));
        frame = Frame.read(in);
      }
      write(frame);
    } finally {
      room.leave(seat, listener);
    }
  }

  private void hear(JsonNode frame) {
    switch (frame.get("type").asText()) {
      case "enter" -> room.enter(seat, frame.at("/cursors/0/seq").asInt(), listener);
      case "say" -> room.say(seat, frame, listener);
      default -> tell("{\"type\":\"pong\"}");
    }
  }

  private void tell(String text) {
    try {
      write(Frame.text(text));
    } catch (IOException broken) {
      // the reading side notices
    }
  }

  private synchronized void write(Frame frame) throws IOException {
    socket.getOutputStream().write(frame.plain());
  }
}
