package org.wellnessconnection.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.SeatId;

class EvenSplitTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void nobodyIsAloneOrLeftOutAndGroupsDifferByOneAtMost(int size) {
    for (int people = 2; people <= 100; people++) {
      List<List<SeatId>> groups = EvenSplit.of(people(people), size, people);
      List<Integer> sizes = groups.stream().map(List::size).sorted().toList();

      assertThat(groups.stream().flatMap(List::stream)).hasSize(people).doesNotHaveDuplicates();
      assertThat(sizes.get(0)).isGreaterThanOrEqualTo(2);
      assertThat(sizes.get(sizes.size() - 1) - sizes.get(0)).isLessThanOrEqualTo(1);
      assertThat(sizes.get(sizes.size() - 1)).isLessThanOrEqualTo(Math.max(3, size));
    }
  }

  @Test
  void oneAloneMakesNoGroup() {
    assertThat(EvenSplit.of(people(1), 2, 1)).isEmpty();
    assertThat(EvenSplit.of(people(0), 2, 1)).isEmpty();
  }

  @Test
  void theSeedDecidesAndAnotherSeedDecidesOtherwise() {
    assertThat(EvenSplit.of(people(12), 3, 1)).isEqualTo(EvenSplit.of(people(12), 3, 1));
    Set<List<List<SeatId>>> found = new HashSet<>();
    IntStream.range(0, 100).forEach(seed -> found.add(EvenSplit.of(people(12), 3, seed)));

    assertThat(found).hasSize(100);
  }

  private static List<SeatId> people(int count) {
    return Stream.iterate(0, number -> number + 1)
        .limit(count)
        .map(number -> new SeatId("seat-%017d".formatted(number)))
        .toList();
  }
}
