package org.wellnessconnection.gratitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what would give somebody away is found, and how much is not that was none. */
class PatientDetailTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/wellnessconnection/gratitude");

  /** What was counted in one file. */
  private record Counted(long with, long found, long without, long taken, List<String> wrong) {
    static Counted in(String file) throws IOException {
      List<String> lines = Files.readAllLines(SENTENCES.resolve(file));
      List<String> with = lines.stream().filter(line -> line.startsWith("+ ")).toList();
      List<String> without = lines.stream().filter(line -> line.startsWith("- ")).toList();
      List<String> missed = with.stream().filter(line -> !isFound(line)).toList();
      List<String> taken = without.stream().filter(Counted::isFound).toList();
      List<String> wrong = new java.util.ArrayList<>(missed);
      wrong.addAll(taken);
      return new Counted(
          with.size(), with.size() - missed.size(), without.size(), taken.size(), wrong);
    }

    private static boolean isFound(String line) {
      return !PatientDetail.in(line.substring(2)).isEmpty();
    }

    String told(String file) {
      return "%s: found %d of %d, missed %d, wrongly taken %d of %d"
          .formatted(file, found, with, with - found, taken, without);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "patient-detail.en.txt, 84, 85, 84, 0",
    "patient-detail.fr.txt, 85, 86, 85, 0",
    "patient-detail-unseen.en.txt, 25, 25, 20, 3",
    "patient-detail-unseen.fr.txt, 25, 25, 20, 3",
    "patient-detail-later.en.txt, 25, 25, 1, 25",
    "patient-detail-later.fr.txt, 25, 25, 1, 25",
  })
  void findsWhatGivesSomebodyAway(String file, long with, long without, long least, long most)
      throws IOException {
    Counted counted = Counted.in(file);
    System.out.println(counted.told(file));
    if (!file.contains("unseen") || Boolean.getBoolean("sentences")) {
      counted.wrong().forEach(System.out::println);
    }
    assertThat(counted.with()).isEqualTo(with);
    assertThat(counted.without()).isEqualTo(without);
    assertThat(counted.found()).isGreaterThanOrEqualTo(least);
    assertThat(counted.taken()).isLessThanOrEqualTo(most);
  }

  @Test
  void itSaysWhereAndWhy() {
    String text = "Today Mrs. Roy, who is 92, sang.";
    assertThat(PatientDetail.in(text))
        .extracting(Finding::kind, it -> text.substring(it.from(), it.to()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Finding.Kind.NAME, "Mrs. Roy"),
            org.assertj.core.groups.Tuple.tuple(Finding.Kind.AGE, "who is 92"));
  }

  @Test
  void lettersOfAnotherAlphabetOrSignsThatDoNotShowHideNothing() {
    assertThat(found("Dr. T\u200Bremblay")).isTrue();
    assertThat(found("See kindd\u043Ector.\u0441om")).isTrue();
    assertThat(found("\uFF15\uFF11\uFF14-\uFF15\uFF15\uFF15-\uFF10\uFF11\uFF14\uFF12")).isTrue();
    assertThat(found("le\u00A014\u202Fmars")).isTrue();
    assertThat(found("Mme\u00A0Bouchard")).isTrue();
  }

  private static boolean found(String written) {
    return !PatientDetail.in(PlainText.of(written)).isEmpty();
  }

  @Test
  void aLongTextIsLookedThroughAtOnce() {
    String text = "La patiente de l\u2019\u00e9tage 9 le 1 de la rue, she is a ".repeat(24);
    long before = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      PatientDetail.in(text);
    }
    assertThat(System.nanoTime() - before).isLessThan(4_000_000_000L);
  }
}
