package org.wellnessconnection.load.bench;

import java.nio.charset.StandardCharsets;

/** What is said in a bench: it names its room, its speaker, its number and when it was due. */
final class Message {

  static final byte[] SIGN = "~W".getBytes(StandardCharsets.US_ASCII);

  private static final int SIZE = 128;
  private static final int ROOM = 2;
  private static final int SPEAKER = 6;
  private static final int NUMBER = 10;
  private static final int DUE = 18;

  private Message() {}

  static String of(int room, int speaker, int number, long due) {
    String head = "~W%04x%04x%08x%016x;".formatted(room, speaker, number, due);
    return head + "x".repeat(SIZE - head.length());
  }

  static int room(byte[] bytes, int at) {
    return (int) hex(bytes, at + ROOM, 4);
  }

  static int speaker(byte[] bytes, int at) {
    return (int) hex(bytes, at + SPEAKER, 4);
  }

  static int number(byte[] bytes, int at) {
    return (int) hex(bytes, at + NUMBER, 8);
  }

  static long due(byte[] bytes, int at) {
    return hex(bytes, at + DUE, 16);
  }

  private static long hex(byte[] bytes, int from, int digits) {
    long value = 0;
    for (int i = from; i < from + digits; i++) {
      value = value << 4 | Character.digit(bytes[i], 16);
    }
    return value;
  }
}
