package org.wellnessconnection.load.process;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Just enough of the Redis protocol to give a command and read a simple answer. */
public final class Resp implements Closeable {

  private static final int PATIENCE_MILLIS = 5_000;

  private final Socket socket;
  private final DataInputStream in;

  Resp(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
  }

  /** Gives a command; a number, a word or a bulk comes back as text, an array as its length. */
  public String ask(String... words) throws IOException {
    StringBuilder command = new StringBuilder("*" + words.length + "\r\n");
    for (String word : words) {
      int bytes = word.getBytes(StandardCharsets.UTF_8).length;
      command.append('$').append(bytes).append("\r\n").append(word).append("\r\n");
    }
    socket.getOutputStream().write(command.toString().getBytes(StandardCharsets.UTF_8));
    return answer();
  }

  private String answer() throws IOException {
    String line = line();
    if (line.startsWith("-")) {
      throw new IOException(line);
    }
    return line.startsWith("$") ? bulk(Integer.parseInt(line.substring(1))) : line.substring(1);
  }

  private String bulk(int length) throws IOException {
    byte[] bytes = new byte[Math.max(length, 0)];
    in.readFully(bytes);
    if (length >= 0) {
      in.readFully(new byte[2]);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.readUnsignedByte(); next != '\r'; next = in.readUnsignedByte()) {
      line.append((char) next);
    }
    in.readFully(new byte[1]);
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
