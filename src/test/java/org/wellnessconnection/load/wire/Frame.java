package org.wellnessconnection.load.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One WebSocket frame as it stands on the line, written by hand so that it may also be wrong. */
public record Frame(boolean last, int opcode, byte[] payload) {

  public static final int CONTINUATION = 0;
  public static final int TEXT = 1;
  public static final int CLOSE = 8;
  public static final int PING = 9;
  public static final int PONG = 10;

  private static final int LARGEST = 1 << 24;
  private static final int NO_CODE = 1005;

  public static Frame text(String words) {
    return new Frame(true, TEXT, words.getBytes(StandardCharsets.UTF_8));
  }

  public static Frame close(int code) {
    return new Frame(true, CLOSE, ByteBuffer.allocate(2).putShort((short) code).array());
  }

  public String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** The code of a close frame; 1005 when it names none. */
  public int closeCode() {
    return payload.length < 2 ? NO_CODE : ByteBuffer.wrap(payload).getShort() & 0xffff;
  }

  /** The reason of a close frame. */
  public String closeReason() {
    return payload.length < 2
        ? ""
        : new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8);
  }

  public byte[] masked(int key) {
    ByteBuffer out = ByteBuffer.allocate(14 + payload.length);
    head(out, 0x80).putInt(key);
    byte[] mask = ByteBuffer.allocate(4).putInt(key).array();
    for (int i = 0; i < payload.length; i++) {
      out.put((byte) (payload[i] ^ mask[i & 3]));
    }
    return taken(out);
  }

  public byte[] plain() {
    return taken(head(ByteBuffer.allocate(10 + payload.length), 0).put(payload));
  }

  private ByteBuffer head(ByteBuffer out, int maskBit) {
    out.put((byte) ((last ? 0x80 : 0) | opcode));
    if (payload.length < 126) {
      out.put((byte) (maskBit | payload.length));
    } else if (payload.length < 1 << 16) {
      out.put((byte) (maskBit | 126)).putShort((short) payload.length);
    } else {
      out.put((byte) (maskBit | 127)).putLong(payload.length);
    }
    return out;
  }

  private static byte[] taken(ByteBuffer out) {
    byte[] bytes = new byte[out.flip().remaining()];
    out.get(bytes);
    return bytes;
  }

  /** Reads one frame, masked or not. */
  public static Frame read(DataInputStream in) throws IOException {
    int first = in.read();
    if (first < 0) {
      throw new EOFException("the line broke");
    }
    int second = in.readUnsignedByte();
    byte[] mask = new byte[4];
    byte[] payload = new byte[length(in, second & 0x7f)];
    if ((second & 0x80) != 0) {
      in.readFully(mask);
    }
    in.readFully(payload);
    for (int i = 0; i < payload.length; i++) {
      payload[i] ^= mask[i & 3];
    }
    return new Frame((first & 0x80) != 0, first & 0x0f, payload);
  }

  private static int length(DataInputStream in, int small) throws IOException {
    long length = small;
    if (small == 126) {
      length = in.readUnsignedShort();
    } else if (small == 127) {
      length = in.readLong();
    }
    if (length < 0 || length > LARGEST) {
      throw new IOException("a frame of " + length + " bytes");
    }
    return (int) length;
  }
}
