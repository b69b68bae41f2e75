package org.wellnessconnection.zones;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a zone as RFC 9636 lays it down: a header, a block for old readers, the block, a footer.
 */
final class CompiledZone {
  private static final int MAGIC = 0x545A6966;
  private static final int RESERVED = 15;
  private static final int OLD_TIME = 4;
  private static final int TYPE = 6;
  private static final int MOST = 10_000;

  /** How many of each there are in a block, in the order of the file. */
  private record Counts(int utc, int standard, int leaps, int times, int types, int letters) {
    int bytes(int time) {
      return times * (time + 1) + types * TYPE + letters + leaps * (time + 4) + standard + utc;
    }
  }

  private CompiledZone() {}

  /**
   * @throws IllegalArgumentException when it is not such a file
   */
  static ZoneRules read(byte[] file) {
    try {
      ByteBuffer in = ByteBuffer.wrap(file);
      skip(in, header(in).bytes(OLD_TIME));
      return rules(in, header(in));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("ends too early", e);
    }
  }

  private static Counts header(ByteBuffer in) {
    require(in.getInt() == MAGIC && in.get() >= '2', "is of no version that is known");
    skip(in, RESERVED);
    return new Counts(count(in), count(in), count(in), count(in), count(in), count(in));
  }

  private static int count(ByteBuffer in) {
    int count = in.getInt();
    require(count >= 0 && count <= MOST, "counts more than there can be");
    return count;
  }

  private static void skip(ByteBuffer in, int bytes) {
    require(bytes <= in.remaining(), "ends too early");
    in.position(in.position() + bytes);
  }

  private static ZoneRules rules(ByteBuffer in, Counts counts) {
    require(counts.leaps() == 0, "counts leap seconds, which no clock here does");
    long[] times = new long[counts.times()];
    for (int nth = 0; nth < times.length; nth++) {
      times[nth] = in.getLong();
    }
    byte[] types = new byte[counts.times()];
    in.get(types);
    List<ZoneOffset> offsets = offsets(in, counts.types());
    skip(in, counts.letters() + counts.standard() + counts.utc());
    List<ZoneOffsetTransition> changes = changes(times, types, offsets);
    ZoneOffset last = changes.isEmpty() ? offsets.get(0) : last(changes).getOffsetAfter();
    footer(in).ifPresent(footer -> footer.goOn(changes, last));
    ZoneOffset first = changes.isEmpty() ? last : changes.get(0).getOffsetBefore();
    return ZoneRules.of(first, first, List.of(), changes, List.of());
  }

  private static List<ZoneOffset> offsets(ByteBuffer in, int types) {
    List<ZoneOffset> offsets = new ArrayList<>();
    for (int nth = 0; nth < types; nth++) {
      offsets.add(ZoneOffset.ofTotalSeconds(in.getInt()));
      skip(in, TYPE - 4);
    }
    return offsets;
  }

  /** Only where the offset becomes another; the first type is the one before all changes. */
  private static List<ZoneOffsetTransition> changes(
      long[] times, byte[] types, List<ZoneOffset> offsets) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffset before = offsets.get(0);
    for (int nth = 0; nth < times.length; nth++) {
      ZoneOffset after = offsets.get(types[nth]);
      if (!after.equals(before)) {
        changes.add(change(times[nth], before, after));
      }
      before = after;
    }
    return changes;
  }

  static ZoneOffsetTransition change(long second, ZoneOffset before, ZoneOffset after) {
    LocalDateTime wall = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), before);
    return ZoneOffsetTransition.of(wall, before, after);
  }

  private static ZoneOffsetTransition last(List<ZoneOffsetTransition> changes) {
    return changes.get(changes.size() - 1);
  }

  private static Optional<Footer> footer(ByteBuffer in) {
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    String text = new String(rest, StandardCharsets.US_ASCII).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(Footer.of(text));
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
