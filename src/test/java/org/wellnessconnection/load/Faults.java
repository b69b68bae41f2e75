package org.wellnessconnection.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.faults.House;
import org.wellnessconnection.load.faults.Outcome;
import org.wellnessconnection.load.faults.Pace;
import org.wellnessconnection.load.faults.Scenario;
import org.wellnessconnection.load.faults.Scenarios;
import org.wellnessconnection.load.faults.Table;

/**
 * Breaks things while people talk and prints what became of their words. Ends with 0 only if every
 * real row is clean and every control row fails. {@code --seed=N} makes a run again, {@code
 * --only=WORDS} picks scenarios by name, {@code --brief} takes less time.
 */
public final class Faults {

  private final Seed seed;
  private final Pace pace;
  private final String only;

  private Faults(Seed seed, Pace pace, String only) {
    this.seed = seed;
    this.pace = pace;
    this.only = only;
  }

  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    long number =
        Long.parseLong(option(words, "--seed=", Long.toString(System.nanoTime() % 100_000)));
    Pace pace = words.contains("--brief") ? Pace.brief() : Pace.full();
    boolean good = new Faults(new Seed(number), pace, option(words, "--only=", "")).run();
    System.exit(good ? 0 : 1);
  }

  private static String option(List<String> words, String key, String otherwise) {
    return words.stream()
        .filter(word -> word.startsWith(key))
        .map(word -> word.substring(key.length()))
        .findFirst()
        .orElse(otherwise);
  }

  private boolean run() throws IOException {
    Path folder = Files.createTempDirectory("faults");
    System.out.println("seed " + seed + ", logs of servers and Redis in " + folder);
    Table table = new Table(System.out);
    table.head();
    boolean good = true;
    try (House house = House.opens(folder)) {
      for (Scenario scenario : chosen()) {
        Outcome outcome = Outcome.of(scenario, house, seed, pace);
        table.row(outcome);
        good &= outcome.isAsItMustBe();
        house.heals();
      }
    }
    return good;
  }

  private List<Scenario> chosen() {
    String wanted = only.toLowerCase(Locale.ROOT);
    return Scenarios.all().stream()
        .filter(scenario -> scenario.name().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}
