package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.protocol.Phase;

/** How sessions are held is read from a file, and a mistake in it is named before anybody comes. */
class FormatsFileTest {
  private static final String GOOD =
      """
      formats:
        - name: drop_in
          phases:
            - {kind: arrival, title: {en: Arriving, fr: Arrivée}, minutes: 5}
            - {kind: check_in, title: {en: In, fr: Ouverture}, minutes: 9, each: 1, voice: others, meanwhile: signs}
      """;

  @TempDir Path folder;

  @Test
  void allFormatsOfTheProgrammeAreThere() {
    Formats formats = FormatsFile.read(Path.of("config/programme/formats.yaml"));

    assertThat(formats.phases().keySet()).isEqualTo(Set.copyOf(Programme.FORMATS));
    assertThat(formats.phases().values()).allSatisfy(phases -> assertThat(phases).isNotEmpty());
  }

  @Test
  void aPhaseIsReadAsItStands() throws IOException {
    List<Phase> phases = read(GOOD).phases().get("drop_in");

    assertThat(phases)
        .containsExactly(
            new Phase(
                Phase.Kind.ARRIVAL,
                new Phase.Title("Arriving", "Arrivée"),
                Duration.ofMinutes(5),
                Optional.empty(),
                Phase.Voice.EVERYONE,
                Phase.Meanwhile.TEXT),
            new Phase(
                Phase.Kind.CHECK_IN,
                new Phase.Title("In", "Ouverture"),
                Duration.ofMinutes(9),
                Optional.of(Duration.ofMinutes(1)),
                Phase.Voice.OTHERS,
                Phase.Meanwhile.SIGNS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kind: arrival        | kind: lunch          | formats.0.phases.0.kind:
          kind: arrival,       | ``                   | formats.0.phases.0.kind:
          minutes: 5           | minutes: -5          | formats.0.phases.0: minutes: must be 1 to 180
          minutes: 5           | minutes: 0           | formats.0.phases.0: minutes: must be 1 to 180
          minutes: 5           | minutes: 181         | formats.0.phases.0: minutes: must be 1 to 180
          minutes: 5           | minutes: 1.5         | formats.0.phases.0.minutes:
          minutes: 5           | minutes: soon        | formats.0.phases.0.minutes:
          , minutes: 5         | ``                   | formats.0.phases.0: minutes:
          each: 1              | each: 0              | formats.0.phases.1: each: must be 1 to 30
          each: 1              | each: 31             | formats.0.phases.1: each: must be 1 to 30
          , fr: Arrivée        | ``                   | formats.0.phases.0.title.fr: is missing
          fr: Arrivée          | fr: ' '              | formats.0.phases.0.title: fr: must have
          en: Arriving         | en: ''               | formats.0.phases.0.title: en: must have
          fr: Arrivée          | de: Ankunft          | formats.0.phases.0.title.fr: is missing
          voice: others        | voice: nobody        | formats.0.phases.1.voice:
          meanwhile: signs     | meanwhile: music     | formats.0.phases.1.meanwhile:
          minutes: 5           | minutes: 5, hours: 1 | formats.0.phases.0.hours:
          minutes: 5           | minutes: 5, minutes: 5 | formats.0.phases.0: Duplicate field 'minutes'
          name: drop_in        | name: party          | formats.0: name: must be one of
          name: drop_in        | nom: drop_in         | formats.0.name: is missing
          formats:             | formate:             | formats: is missing
          kind: arrival        | {kind: arrival       | formats.0.phases.0: Expected a field name
          """)
  void aMistakeIsNamedWithItsFileAndField(String right, String wrong, String where)
      throws IOException {
    assertThat(GOOD).contains(right);
    refuses(GOOD.replaceFirst(Pattern.quote(right), wrong), where);
  }

  @Test
  void aFormatHasPhasesAndNotTooMany() throws IOException {
    refuses("formats: [{name: drop_in, phases: []}]", "formats.0: phases: must name at least one");
    String phase = GOOD.lines().filter(line -> line.contains("arrival")).findFirst().orElseThrow();
    refuses(GOOD + (phase + "\n").repeat(23), "formats.0: phases: must be at most 24");
  }

  @Test
  void noFormatIsDescribedTwice() throws IOException {
    refuses(GOOD + GOOD.replace("formats:\n", ""), "formats: must have a name each");
  }

  @Test
  void anEmptyFileAndAMissingOneAreNamed() throws IOException {
    refuses("formats: []", "formats: must name at least one");
    refuses("", "formats.yaml");
    assertThatThrownBy(() -> FormatsFile.read(folder.resolve("nowhere.yaml")))
        .hasMessageContaining("nowhere.yaml: cannot be read");
  }

  @Test
  void aSessionIsHeldInAWayThatIsDescribed() throws IOException {
    Formats formats = read(GOOD);
    Programme programme = programme("balint");

    assertThatThrownBy(() -> formats.checked(programme))
        .hasMessage("sessions: format: balint has no phases in the file of formats");
    assertThat(formats.of(programme("drop_in").sessions().get(0)).phases()).hasSize(2);
  }

  private static Programme programme(String format) {
    Map<String, List<String>> agreement = Map.of("en", List.of("Kind."), "fr", List.of("Bonté."));
    return new Programme(
        List.of(new Programme.Person("ada", "Ada", Set.of(), Optional.empty(), Optional.empty())),
        List.of(
            new Programme.Session(
                "evening",
                Map.of("en", "Evening", "fr", "Soir"),
                format,
                Admission.AUTOMATIC,
                List.of("ada"),
                agreement,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  private Formats read(String text) throws IOException {
    return FormatsFile.read(Files.writeString(folder.resolve("formats.yaml"), text));
  }

  private void refuses(String text, String where) throws IOException {
    Path file = Files.writeString(folder.resolve("formats.yaml"), text);
    assertThatThrownBy(() -> FormatsFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(where);
  }
}
