package org.wellnessconnection.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.faults.House;
import org.wellnessconnection.load.faults.Outcome;
import org.wellnessconnection.load.faults.Pace;
import org.wellnessconnection.load.faults.Scenario;
import org.wellnessconnection.load.faults.Scenarios;

/** Whatever breaks, what was acknowledged is kept once, in one order, and everybody hears it. */
class FaultsServerTest {

  @TempDir static Path folder;
  private static House house;

  @BeforeAll
  static void open() throws IOException {
    house = House.opens(folder);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  static List<Scenario> scenarios() {
    return Scenarios.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void keepsItsPromisesThrough(Scenario scenario) throws IOException {
    Seed seed = new Seed(System.nanoTime() % 100_000);
    Outcome outcome = Outcome.of(scenario, house, seed, Pace.brief());
    house.heals();

    assertThat(outcome.isAsItMustBe())
        .as("%s, seed %s: %s %s", scenario.name(), seed, outcome.verdict(), outcome.tally())
        .isTrue();
  }
}
