package org.wellnessconnection.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Reads every text out of a snapshot of Redis, compressed or not. Fails at what it does not know.
 */
final class Rdb {
  private static final int MAGIC = 9;
  private static final int SCORE_BYTES = 8;
  private static final int END = 0xff;

  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Rdb(byte[] file) {
    in = ByteBuffer.wrap(file, MAGIC, file.length - MAGIC);
  }

  /** All texts one after the other, with a zero byte between them. */
  static byte[] texts(byte[] file) {
    Rdb rdb = new Rdb(file);
    rdb.read();
    return rdb.out.toByteArray();
  }

  private void read() {
    for (int opcode = octet(); opcode != END; opcode = octet()) {
      switch (opcode) {
        case 0xfa -> texts(2); // about the file
        case 0xfb -> skipLengths(2); // sizes
        case 0xfe, 0xf8 -> length(); // which database, how idle
        case 0xf9 -> octet(); // how often used
        case 0xfd -> in.getInt(); // goes at, in seconds
        case 0xfc -> in.getLong(); // goes at, in milliseconds
        case 0xf5 -> texts(1); // functions
        default -> key(opcode);
      }
    }
  }

  private void key(int type) {
    texts(1);
    switch (type) {
      case 0, 10, 11, 12, 13, 16, 17, 20 -> texts(1); // string, or packed as one
      case 2, 14 -> texts(length());
      case 4 -> texts(2 * length());
      case 5 -> scored(length());
      case 18 -> nodes(length());
      default -> throw new IllegalStateException("no idea of type " + type);
    }
  }

  private void scored(int count) {
    for (int i = 0; i < count; i++) {
      texts(1);
      in.position(in.position() + SCORE_BYTES);
    }
  }

  private void nodes(int count) {
    for (int i = 0; i < count; i++) {
      length();
      texts(1);
    }
  }

  private void skipLengths(int count) {
    for (int i = 0; i < count; i++) {
      length();
    }
  }

  private void texts(int count) {
    for (int i = 0; i < count; i++) {
      out.writeBytes(text());
      out.write(0);
    }
  }

  private byte[] text() {
    int first = octet();
    return switch (first) {
      case 0xc0 -> number(1);
      case 0xc1 -> number(2);
      case 0xc2 -> number(4);
      case 0xc3 -> packed();
      default -> bytes(length(first));
    };
  }

  private byte[] number(int width) {
    return bytes(width);
  }

  private byte[] packed() {
    int from = length();
    int to = length();
    return Lzf.unpack(bytes(from), to);
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private int length() {
    return length(octet());
  }

  private int length(int first) {
    return switch (first >> 6) {
      case 0 -> first;
      case 1 -> (first & 0x3f) << 8 | octet();
      default -> longLength(first);
    };
  }

  private int longLength(int first) {
    return switch (first) {
      case 0x80 -> in.getInt();
      case 0x81 -> Math.toIntExact(in.getLong());
      default -> throw new IllegalStateException("no length: " + first);
    };
  }

  private int octet() {
    return in.get() & 0xff;
  }
}
