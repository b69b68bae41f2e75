package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.programme.Programme.Person;

class ProgrammeFileTest {
  @TempDir Path folder;

  private Programme people(String lines) throws IOException {
    Path file = folder.resolve("programme.yaml");
    return ProgrammeFile.read(Files.writeString(file, "people:\n" + lines + "\nsessions: []\n"));
  }

  @Test
  void theSampleIsSoundAndHasSomebodyOnCallInEachLanguage() {
    Programme sample = ProgrammeFile.read(Path.of("config/programme/sample.yaml"));
    assertThat(sample.people())
        .filteredOn(person -> !person.roles().isEmpty())
        .extracting(person -> person.language().orElse(""))
        .containsExactlyInAnyOrder("fr", "en");
  }

  @Test
  void somebodyMayHaveJustAName() throws IOException {
    assertThat(people("  - {key: ada, name: Ada}").people())
        .containsExactly(new Person("ada", "Ada", Set.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void somebodyMayBeOnCall() throws IOException {
    String sol = "{key: sol, name: Sol, roles: [safety_lead], mail: s@x.org, language: fr}";
    assertThat(people("  - " + sol).people())
        .containsExactly(
            new Person(
                "sol", "Sol", Set.of(Duty.SAFETY_LEAD), Optional.of("s@x.org"), Optional.of("fr")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roles: [boss]          | people.0.roles.0: ",
        "roles: safety_lead     | people.0.roles: ",
        "roles: [null]          | people.0.roles",
        "mail: sol              | people.0: mail: must be like sam@example.org",
        "mail: \"s@x.org\\r\\nBcc: e@x.org\" | people.0: mail: must be like sam@example.org",
        "language: de           | people.0: language: must be one of [en, fr]",
        "phone: 911             | people.0.phone: Unrecognized field",
      })
  void aBrokenPersonIsRefusedWithTheField(String what, String says) {
    assertThatThrownBy(() -> people("  - {key: sol, name: Sol, " + what + "}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("programme.yaml: " + says);
  }

  @Test
  void somebodyWithoutANameIsRefused() {
    assertThatThrownBy(() -> people("  - {key: sol}"))
        .hasMessageContaining("people.0.name: is missing");
  }
}
