package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.programme.Programme.Person;
import org.wellnessconnection.protocol.AccountId;

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
        .filteredOn(person -> person.roles().stream().anyMatch(Duty.ON_CALL::contains))
        .extracting(person -> person.language().orElse(""))
        .containsExactlyInAnyOrder("fr", "en");
  }

  @Test
  void theSampleHasPeopleWhoLeadAndPeopleWhoOnlyTakePart() {
    Programme sample = ProgrammeFile.read(Path.of("config/programme/sample.yaml"));
    assertThat(sample.people())
        .filteredOn(person -> person.roles().isEmpty() && !sample.isLedBy(person))
        .extracting(Person::key)
        .containsExactly("sam", "noor");
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

  @Test
  void theSampleIsAWeeklyProgrammeInEveryFormatAndInBothLanguages() {
    Programme sample = ProgrammeFile.read(Path.of("config/programme/sample.yaml"));
    assertThat(sample.checked(Weekly.ZONES).lines())
        .extracting(WrittenSeries::format)
        .containsAll(Programme.FORMATS);
    assertThat(sample.lines())
        .allSatisfy(
            line -> {
              Series series = line.series(key -> AccountId.random(), sample.usualAgreement());
              LocalDate winter = LocalDate.parse("2026-11-23");
              assertThat(series.days(winter, winter.plusWeeks(8))).isNotEmpty();
              assertThat(series.on(winter).outline().lacksSecond()).isFalse();
            });
  }

  private Programme series(String change) throws IOException {
    String[] parts = change.split(":", 2);
    String series =
        """
        people: [{key: ada, name: Ada}]
        sessions: []
        agreement: {en: [Kind.], fr: [Avec bonté.]}
        series:
          -
            key: circle
            title: {en: Circle, fr: Cercle}
            about: {en: Listening, fr: Écouter}
            format: drop_in
            admission: automatic
            lead: ada
            capacity: 10
            every: FREQ=WEEKLY;BYDAY=TU
            from: "2027-01-05"
            at: "19:00"
            zone: America/Toronto
            lasts: PT1H
        """;
    String without = series.replaceFirst("(?m)^    " + parts[0] + ":.*\n", "");
    Path file = folder.resolve("programme.yaml");
    Files.writeString(file, without + "    " + change + "\n");
    return ProgrammeFile.read(file).checked(Weekly.ZONES);
  }

  @Test
  void aSeriesWithoutARuleIsOneSession() throws IOException {
    WrittenSeries once = series("every: FREQ=DAILY;COUNT=1").lines().get(0);
    assertThat(once.rhythm().days().between(Weekly.FIRST, Weekly.week(9)))
        .containsExactly(Weekly.FIRST);
    assertThat(series("late: 5").lines().get(0).rhythm()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key: Circle!             | series.0: key: must be letters",
        "lead: eve                | series: circle: lead and beside: must be keys of people",
        "beside: [ada]            | series: circle: facilitators: bad_facilitators",
        "format: party            | series: circle: format: bad_format",
        "title: {en: Circle}      | series: circle: title: bad_title",
        "about: {en: x, fr: ''}   | series: circle: about: bad_about",
        "every: on tuesdays       | series: circle: every: must be like FREQ=WEEKLY;BYDAY=TU",
        "every: FREQ=MINUTELY     | series: circle: every: bad_rule",
        "from: 2027-02-30         | series: circle: from: bad_time",
        "from: '10000-01-01'      | series: circle: from: bad_time",
        "at: '24:00'              | series: circle: at: bad_time",
        "at: 7pm                  | series: circle: at: bad_time",
        "zone: Toronto            | series: circle: zone: bad_zone",
        "zone: ''                 | series: circle: zone: bad_time",
        "lasts: long              | series: circle: lasts: must be like PT1H30M",
        "lasts: PT9H              | series: circle: lasts: bad_length",
        "capacity: 0              | series: circle: capacity: bad_capacity",
        "capacity: -1             | series: circle: capacity: bad_capacity",
        "capacity: 1.5            | series.0.capacity: ",
        "capacity: 1000000000     | series: circle: capacity: bad_capacity",
        "minimum: 11              | series: circle: minimum: bad_minimum",
        "late: 300                | series: circle: late: bad_late",
        "skipped: [soon]          | series: circle: skipped: bad_time",
        "languages: de            | series.0.languages: ",
        "audience: everyone       | series.0.audience: ",
        "price: 5                 | series.0.price: Unrecognized field",
      })
  void aBrokenSeriesIsRefusedWithTheField(String change, String says) {
    assertThatThrownBy(() -> series(change))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(says);
  }
}
