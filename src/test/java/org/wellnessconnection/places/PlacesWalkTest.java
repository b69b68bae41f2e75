package org.wellnessconnection.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do and whenever: never too many places, none left free, first come first. */
class PlacesWalkTest {
  private static final Instant STARTS = Instant.parse("2026-03-08T09:00:00Z");
  private static final int STEPS = 300;
  private static final int PEOPLE = 24;

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsItsPromises(int seed) {
    Random random = new Random(seed);
    Table table = new Table(1 + random.nextInt(8), STARTS, Duration.ofHours(80));
    for (int i = 0; i < STEPS; i++) {
      Places before = table.places();
      if (i > 0 && random.nextInt(40) == 0) {
        Terms terms = new Terms(1 + random.nextInt(8), 0, STARTS);
        table.takes(Changing.terms(table.places(), terms, table.now()));
      } else {
        somethingHappens(table, random);
      }
      check(before, table, "seed " + seed + " step " + i);
    }
  }

  private static void somethingHappens(Table table, Random random) {
    String name = "Somebody " + (char) ('a' + random.nextInt(PEOPLE));
    switch (random.nextInt(7)) {
      case 0, 1, 2 -> table.registers(name, preferences(random));
      case 3, 4 -> ifKnown(table, name, () -> table.accepts(name));
      case 5 -> ifKnown(table, name, () -> table.givesUp(name));
      default -> table.passes(Duration.ofMinutes(random.nextInt(90)));
    }
  }

  private static void ifKnown(Table table, String name, Runnable act) {
    if (table.places().of(table.account(name)).isPresent()) {
      act.run();
    }
  }

  private static Preferences preferences(Random random) {
    return random.nextInt(3) > 0
        ? Preferences.NONE
        : Preferences.of(List.of("Somebody " + (char) ('a' + random.nextInt(PEOPLE))), Set.of());
  }

  private static void check(Places before, Table table, String where) {
    assertThat(Promises.broken(before, table.places(), table.now())).as(where).isEmpty();
  }
}
