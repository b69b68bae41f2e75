package org.wellnessconnection.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads every word out of the commands that Redis appended to a file. */
final class Commands {
  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Commands(byte[] file) {
    in = ByteBuffer.wrap(file);
  }

  /** All words one after the other, with a zero byte between them. */
  static byte[] words(byte[] file) {
    Commands commands = new Commands(file);
    while (commands.in.hasRemaining()) {
      commands.read();
    }
    return commands.out.toByteArray();
  }

  private void read() {
    String head = line();
    if (head.startsWith("#")) {
      return;
    }
    int words = number(head, '*');
    for (int i = 0; i < words; i++) {
      byte[] word = new byte[number(line(), '$')];
      in.get(word);
      line();
      out.writeBytes(word);
      out.write(0);
    }
  }

  private static int number(String line, char kind) {
    if (line.charAt(0) != kind) {
      throw new IllegalStateException("expected " + kind + ", not " + line);
    }
    return Integer.parseInt(line.substring(1));
  }

  private String line() {
    int from = in.position();
    while (in.get() != '\n') {
      // on to its end
    }
    int length = in.position() - from - 2;
    return new String(in.array(), from, length, StandardCharsets.UTF_8);
  }
}
