package org.wellnessconnection.privacy;

import java.util.Arrays;

/** The compression that Redis hides longer texts under. */
final class Lzf {
  private static final int LITERAL_BELOW = 32;
  private static final int LONG_MATCH = 7;

  private final byte[] in;
  private final byte[] out;
  private int read;
  private int written;

  private Lzf(byte[] in, int length) {
    this.in = in;
    this.out = new byte[length];
  }

  /**
   * @param length of what comes out
   */
  static byte[] unpack(byte[] packed, int length) {
    return new Lzf(packed, length).unpack();
  }

  private byte[] unpack() {
    while (read < in.length) {
      int control = next();
      if (control < LITERAL_BELOW) {
        copyNew(control + 1);
      } else {
        copyOld(control);
      }
    }
    if (written != out.length) {
      throw new IllegalStateException("not LZF: " + Arrays.hashCode(in));
    }
    return out;
  }

  private int next() {
    return in[read++] & 0xff;
  }

  private void copyNew(int count) {
    System.arraycopy(in, read, out, written, count);
    read += count;
    written += count;
  }

  private void copyOld(int control) {
    int count = control >> 5;
    if (count == LONG_MATCH) {
      count += next();
    }
    int from = written - ((control & 0x1f) << 8) - 1 - next();
    for (int i = 0; i < count + 2; i++) {
      out[written++] = out[from + i];
    }
  }
}
