package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Cuts what comes off a line into the texts it holds; knows nothing but short and middling server
 * frames.
 */
final class Frames {

  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int PING = 9;

  /** A text within a buffer; it must be looked at before the next one is. */
  record Text(byte[] bytes, int from, int to) {

    /** Where a word of ASCII begins; -1 when it does not stand there. */
    int find(byte[] word) {
      int last = to - word.length;
      for (int i = from; i <= last; i++) {
        if (bytes[i] == word[0] && matches(word, i)) {
          return i;
        }
      }
      return -1;
    }

    private boolean matches(byte[] word, int at) {
      for (int k = 1; k < word.length; k++) {
        if (bytes[at + k] != word[k]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Takes what is whole. */
  interface Reader {
    void read(Text text);

    void isPinged() throws IOException;
  }

  private Frames() {}

  /** Hands over every whole text and leaves the buffer at the first byte of what is not whole. */
  static void in(ByteBuffer buffer, Reader reader) throws IOException {
    byte[] bytes = buffer.array();
    while (buffer.remaining() >= 2) {
      int start = buffer.position();
      int opcode = bytes[start] & 0x0f;
      int length = bytes[start + 1] & 0x7f;
      int head = length == 126 ? 4 : length == 127 ? 10 : 2;
      if (buffer.remaining() < head) {
        return;
      }
      if (head == 4) {
        length = (bytes[start + 2] & 0xff) << 8 | bytes[start + 3] & 0xff;
      } else if (head == 10) {
        length = (int) buffer.getLong(start + 2);
      }
      if (buffer.remaining() < head + length) {
        return;
      }
      if (opcode == TEXT) {
        reader.read(new Text(bytes, start + head, start + head + length));
      } else if (opcode == PING) {
        reader.isPinged();
      } else if (opcode == CLOSE) {
        throw new IOException("closed with " + buffer.getShort(start + head));
      }
      buffer.position(start + head + length);
    }
  }
}
