package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.room.RoomPlan;

class LoungeFileTest {
  private static final String GOOD =
      """
      people: [{key: ada, name: Ada}]
      sessions: []
      agreement: {en: [Kind.], fr: [Avec bonté.]}
      lounges:
        -
          key: tea
          title: {en: Tea, fr: Thé}
          about: {en: Talking, fr: Parler}
          facilitators: [ada]
          zone: America/Toronto
          capacity: 20
          hours:
            tue: ["19:00-21:00"]
      """;

  @TempDir Path folder;

  /** With this in the place of what stood there, or at the end. */
  private Programme read(String change) throws IOException {
    String name = change.strip().split(":", 2)[0];
    String line = "(?m)^    " + name + ":" + (name.equals("hours") ? ".*\n.*\n" : ".*\n");
    String text =
        GOOD.matches("(?s).*\n    " + name + ":.*")
            ? GOOD.replaceFirst(line, "    " + change.strip().replace("$", "\\$") + "\n")
            : GOOD + "    " + change.strip() + "\n";
    return ProgrammeFile.read(Files.writeString(folder.resolve("programme.yaml"), text));
  }

  private Lounge lounge(String change) throws IOException {
    Programme programme = read(change);
    return programme.rooms().get(0).lounge(key -> Weekly.ADA, programme.usualAgreement());
  }

  @Test
  void itsRoomIsADropInThatOpensWhileItIsAttendedAndEndsByTheClock() throws IOException {
    Lounge lounge = lounge("capacity: 20");
    OpenTime time = lounge.hours().next(Instant.EPOCH, Weekly.ZONES).orElseThrow();
    RoomPlan plan = lounge.plan(time, 1000);
    assertThat(plan.format().admission()).isEqualTo(Format.Admission.ATTENDED);
    assertThat(plan.format().lateUntil()).isEmpty();
    assertThat(plan.schedule().starts()).isEmpty();
    assertThat(plan.schedule()).extracting(Schedule::ends).isNotNull();
    assertThat(plan.schedule().ends()).contains(time.closes());
    assertThat(plan.seats()).isEqualTo(21);
  }

  @Test
  void whatWasWrittenIsKeptUntilClosingOrAsLongAsItSays() throws IOException {
    assertThat(lounge("history: until_closing").history()).isEmpty();
    assertThat(lounge("history: PT72H").history()).contains(Duration.ofHours(72));
  }

  @Test
  void theSampleHasALoungeThatIsOpenAtAnyMoment() {
    Programme sample = ProgrammeFile.read(Path.of("config/programme/sample.yaml"));
    assertThat(sample.rooms())
        .hasSize(1)
        .allSatisfy(
            written -> {
              OpenHours hours = written.lounge(key -> Weekly.ADA, sample.usualAgreement()).hours();
              Instant now = Instant.parse("2026-11-23T00:00:00Z");
              for (int hour = 0; hour < 7 * 24; hour++) {
                assertThat(hours.now(now.plus(Duration.ofHours(hour)), Weekly.ZONES)).isPresent();
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key: Tea!                    | lounges.0: key: must be a to z | 6",
        "title: {en: Tea}             | lounges.0: title: must be in en and fr | 7",
        "about: {en: x, fr: ''}       | lounges.0: about: must be in en and fr | 8",
        "facilitators: []             | lounges.0: facilitators: must be from 1 to 30 | 9",
        "facilitators: [ada, ada]     | lounges.0: facilitators: must be from 1 to 30, each once | 9",
        "zone: Toronto                | lounges.0: zone: bad_zone | 10",
        "capacity: 1                  | lounges.0: capacity: must be from 2 to 1000 | 11",
        "capacity: 1001               | lounges.0: capacity: must be from 2 to 1000 | 11",
        "capacity: many               | lounges.0.capacity:  | 11",
        "hours: {moon: ['19:00-21:00']} | lounges.0: hours: moon: must be one of | 12",
        "hours: {tue: ['19:00-21:00', '20:00-22:00']} | lounges.0: hours: tue: must not overlap | 12",
        "hours: {tue: soon}           | lounges.0.hours.tue:  | 12",
        "hours: {}                    | lounges.0: hours: must name at least one day | 12",
        "history: PT73H               | lounges.0: history: must be from PT1H to PT72H | 14",
        "history: PT0S                | lounges.0: history: must be from PT1H to PT72H | 14",
        "history: forever             | lounges.0: history: must be until_closing | 14",
        "audience: everyone           | lounges.0.audience:  | 14",
        "languages: de                | lounges.0.languages:  | 14",
        "agreement: {en: [Kind.]}     | lounges.0: agreement: must be in en and fr | 14",
        "price: 5                     | lounges.0.price: Unrecognized field | 14",
      })
  void aBrokenLoungeIsRefusedWithTheFieldAndTheLine(String change, String says, int line) {
    assertThatThrownBy(() -> read(change))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("programme.yaml: " + says.strip())
        .hasMessageEndingWith("(line " + line + ")");
  }

  @Test
  void whoeverOpensItMustBeKnownAndNoTwoLoungesHaveOneKey() {
    assertThatThrownBy(() -> read("facilitators: [eve]"))
        .hasMessageContaining("lounges: tea: facilitators: must be keys of people");
  }
}
