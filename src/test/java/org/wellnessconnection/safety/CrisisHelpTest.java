package org.wellnessconnection.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.safety.HelpLine.Kind;

/** The help that is shipped, for people in every part of the country. */
class CrisisHelpTest {
  private static final HelpInBothLanguages HELP = CrisisHelpFile.read(Path.of("config/content"));

  private static List<String> names(String language, Jurisdiction place) {
    return HELP.in(language).in(place).stream().map(HelpLine::name).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everybodyFindsAnEmergencyACrisisLineAndColleagues(Jurisdiction place) {
    for (String language : List.of("en", "fr")) {
      assertThat(HELP.in(language).in(place))
          .extracting(HelpLine::kind)
          .contains(Kind.EMERGENCY, Kind.SUICIDE, Kind.PHYSICIANS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEmergencyComesFirstAndThenTheCrisisLine(Jurisdiction place) {
    assertThat(HELP.english().in(place).subList(0, 2))
        .extracting(HelpLine::kind)
        .containsExactly(Kind.EMERGENCY, Kind.SUICIDE);
  }

  @Test
  void inQuebecItsOwnLineComesBeforeTheNationalOne() {
    assertThat(names("fr", Jurisdiction.QC))
        .containsSubsequence(
            "1 866 APPELLE (277-3553)", "9-8-8, ligne d’aide en cas de crise de suicide");
  }

  @Test
  void inNunavutNobodyIsSentToANumberThatDoesNotAnswer() {
    assertThat(HELP.english().in(Jurisdiction.NU))
        .noneMatch(line -> line.tel().filter("911"::equals).isPresent());
  }

  @Test
  void aResidentInOntarioFindsALineForLearners() {
    assertThat(HELP.english().in(Jurisdiction.ON))
        .extracting(HelpLine::kind)
        .contains(Kind.LEARNERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "QC", "qc ", "quebec", "../qc", "<script>"})
  void whereverSomebodySaysTheyAreThereIsHelp(String word) {
    assertThat(Jurisdiction.of(word)).isEqualTo(Jurisdiction.ELSEWHERE);
  }

  @Test
  void aLineIsOverdueTheDayAfterItShouldHaveBeenLookedAt() {
    LocalDate by = HELP.english().all().get(0).review().by();
    assertThat(HELP.english().overdue(by)).isEmpty();
    assertThat(HELP.english().overdue(by.plusDays(1))).isNotEmpty();
  }

  @Test
  void aProvinceWithoutACrisisLineIsRefused() {
    Map<Jurisdiction, List<HelpLine>> lines = new EnumMap<>(HELP.english().lines());
    lines.put(
        Jurisdiction.NB,
        HELP.english().in(Jurisdiction.NB).stream()
            .filter(line -> line.kind() != Kind.SUICIDE)
            .toList());
    assertThatThrownBy(() -> new CrisisHelp(lines))
        .hasMessage("places.nb: must name a line of each kind, misses [SUICIDE]");
  }

  @Test
  void bothLanguagesLeadToTheSamePeople() {
    Map<Jurisdiction, List<HelpLine>> lines = new EnumMap<>(HELP.french().lines());
    lines.put(Jurisdiction.PE, HELP.french().in(Jurisdiction.NS));
    CrisisHelp other = new CrisisHelp(lines);
    assertThatThrownBy(() -> new HelpInBothLanguages(HELP.english(), other))
        .hasMessage("places.pe: must lead to the same numbers in en and fr");
  }
}
