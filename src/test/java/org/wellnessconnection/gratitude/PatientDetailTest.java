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

  /**
   * The first two were there to be looked at; the next two were not, and are by the same hand. The
   * third two were written against it, and the next four as people write after a hard evening; the
   * first line of each says how little was found before anybody had looked. The last was not looked
   * at: of stories without a name, a date or a number most pass.
   */
  @ParameterizedTest
  @CsvSource({
    "patient-detail.en.txt, 84, 0",
    "patient-detail.fr.txt, 85, 0",
    "patient-detail-unseen.en.txt, 25, 0",
    "patient-detail-unseen.fr.txt, 25, 0",
    "patient-detail-later.en.txt, 24, 0",
    "patient-detail-later.fr.txt, 24, 0",
    "patient-detail-evening.en.txt, 30, 0",
    "patient-detail-evening.fr.txt, 30, 0",
    "patient-detail-night.en.txt, 25, 0",
    "patient-detail-night.fr.txt, 25, 0",
    "patient-detail-fresh.txt, 9, 0",
  })
  void findsWhatGivesSomebodyAway(String file, long least, long most) throws IOException {
    Counted counted = Counted.in(file);
    System.out.println(counted.told(file));
    assertThat(Math.min(counted.with(), counted.without())).isGreaterThanOrEqualTo(25);
    assertThat(counted.found()).as("found").isGreaterThanOrEqualTo(least);
    assertThat(counted.taken()).as("%s", counted.wrong()).isLessThanOrEqualTo(most);
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
  void aThankYouByFirstNameIsLeftAndSoIsWhomEverybodyListensTo() {
    assertThat(found("Thank you so much, Priya, for the tea.")).isFalse();
    assertThat(found("Merci à Nathalie pour le café.")).isFalse();
    assertThat(found("I drove home with Joni Mitchell and Leonard Cohen.")).isFalse();
    assertThat(found("Priya died on a Sunday.")).isTrue();
    assertThat(found("Leonard died on a Sunday.")).isTrue();
    assertThat(found("In Prince Albert it snowed.")).isFalse();
  }

  @Test
  void whatAWholeTownKnowsIsFound() {
    assertThat(kinds("The teacher who was stabbed asked for her class."))
        .containsExactly(Finding.Kind.STORY);
    assertThat(kinds("L’accident d’autobus me revient.")).containsExactly(Finding.Kind.STORY);
    assertThat(kinds("The man who runs the ferry knew.")).containsExactly(Finding.Kind.ILLNESS);
    assertThat(found("The man who runs the coffee cart knows us all.")).isFalse();
    assertThat(found("An avalanche of mail, and the avalanche of forms.")).isFalse();
    assertThat(found("Un projet pilote à Sherbrooke.")).isFalse();
  }

  private static List<Finding.Kind> kinds(String written) {
    return PatientDetail.in(PlainText.of(written)).stream().map(Finding::kind).toList();
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
