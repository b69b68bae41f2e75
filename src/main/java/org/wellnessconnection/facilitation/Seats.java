package org.wellnessconnection.facilitation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.SeatId;

/** Seats in an order, nobody twice. */
public final class Seats {
  private Seats() {}

  /** These first, then whoever is not among them. */
  public static List<SeatId> firstOf(List<SeatId> first, List<SeatId> others) {
    return Stream.concat(first.stream(), others.stream()).distinct().toList();
  }

  static List<SeatId> with(List<SeatId> seats, SeatId seat) {
    return firstOf(seats, List.of(seat));
  }

  static List<SeatId> without(List<SeatId> seats, SeatId seat) {
    return without(seats, seat::equals);
  }

  static List<SeatId> without(List<SeatId> seats, Predicate<SeatId> gone) {
    return seats.stream().filter(gone.negate()).toList();
  }

  /** By chance; but those come first whom the group owes something. */
  static List<SeatId> shuffled(List<SeatId> seats, List<SeatId> owed, long seed) {
    List<SeatId> mixed = new ArrayList<>(seats);
    Collections.shuffle(mixed, new Random(seed));
    Set<SeatId> first = new LinkedHashSet<>(mixed);
    first.retainAll(owed);
    return firstOf(List.copyOf(first), mixed);
  }
}
