package org.wellnessconnection.facilitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.wellnessconnection.protocol.SeatId;

/** People shuffled into groups that differ by one at most; nobody is left alone. */
final class EvenSplit {
  private static final int SMALLEST = 2;

  private EvenSplit() {}

  static List<List<SeatId>> of(Collection<SeatId> people, int size, long seed) {
    List<SeatId> shuffled = new ArrayList<>(people);
    shuffled.sort(Comparator.comparing(SeatId::value));
    Collections.shuffle(shuffled, new Random(seed));
    int count = Math.min((people.size() + size - 1) / size, people.size() / SMALLEST);
    return IntStream.range(0, count).mapToObj(group -> dealt(shuffled, group, count)).toList();
  }

  private static List<SeatId> dealt(List<SeatId> people, int group, int count) {
    return IntStream.range(0, people.size())
        .filter(place -> place % count == group)
        .mapToObj(people::get)
        .toList();
  }
}
