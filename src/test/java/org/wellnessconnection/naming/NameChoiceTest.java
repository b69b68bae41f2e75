package org.wellnessconnection.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameChoiceTest {
  /** French adjectives that are the same for every noun end so; those that agree do not. */
  private static final String WITHOUT_GENDER = ".*[^é]e";

  @Test
  void everybodyMayChooseTheirFirstNameInitialsOrANameThatSaysNothing() {
    List<String> choice = of("Anne-Marie Roy", List.of(), "en");

    assertThat(choice).hasSize(4).startsWith("Anne-Marie", "A.M.R.");
    assertThat(choice.subList(2, 4)).allMatch(name -> name.matches("[A-Z][a-z]+ [A-Z][a-z]+"));
  }

  @Test
  void whatSomebodyIsCalledHereAlreadyIsNotOffered() {
    assertThat(of("Ana Roy", List.of("ANA", "A R"), "en")).hasSize(2).doesNotContain("Ana", "A.R.");
  }

  @Test
  void whatCouldNotBeANameIsNotOffered() {
    assertThat(of("Support Team", List.of(), "en")).doesNotContain("Support");
    assertThat(of("ana@example.org", List.of(), "fr")).hasSize(2);
    assertThat(of("", List.of(), "fr")).hasSize(2);
    assertThat(of("Ana", List.of(), "fr")).hasSize(3).startsWith("Ana");
  }

  @Test
  void twoPeopleAreNotOfferedTheSameNeutralName() {
    List<String> taken = of("", List.of(), "en");
    assertThat(NameChoice.of("", taken, "en", new Random(7))).doesNotContainAnyElementsOf(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyNeutralNameCanBeUsed(String language) {
    NeutralNames names = NeutralNames.in(language);
    assertThat(names.drawn(new Random(1)).limit(4_000).distinct())
        .hasSizeGreaterThan(350)
        .allMatch(name -> RoomName.of(name).isPresent());
  }

  @Test
  void theFrenchOnesHaveNoGender() {
    assertThat(NeutralNames.in("fr").adjectives()).allMatch(it -> it.matches(WITHOUT_GENDER));
    assertThat(Set.copyOf(NeutralNames.in("fr").nouns())).hasSizeGreaterThan(35);
  }

  private static List<String> of(String account, List<String> taken, String language) {
    return NameChoice.of(account, taken, language, new Random(7));
  }
}
