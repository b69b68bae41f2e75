package org.wellnessconnection.load.bench;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.wellnessconnection.load.wire.Frame;

/** Turns masked frames of clients into the plain frames that a broadcaster sends on. */
final class MaskedFrames {

  private static final int MASK = 4;

  private MaskedFrames() {}

  static void in(ByteBuffer buffer, Consumer<ByteBuffer> plain) {
    while (buffer.remaining() >= 2) {
      int start = buffer.position();
      int length = buffer.get(start + 1) & 0x7f;
      int head = length == 126 ? 4 : 2;
      if (buffer.remaining() < head + MASK) {
        return;
      }
      if (length == 126) {
        length = buffer.getShort(start + 2) & 0xffff;
      }
      if (buffer.remaining() < head + MASK + length) {
        return;
      }
      plain.accept(ByteBuffer.wrap(unmasked(buffer, start + head, length)));
      buffer.position(start + head + MASK + length);
    }
  }

  private static byte[] unmasked(ByteBuffer buffer, int mask, int length) {
    byte[] payload = new byte[length];
    for (int i = 0; i < length; i++) {
      payload[i] = (byte) (buffer.get(mask + MASK + i) ^ buffer.get(mask + (i & 3)));
    }
    return new Frame(true, Frame.TEXT, payload).plain();
  }
}
