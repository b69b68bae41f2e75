package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.facilitation.Schedule;

class TimingTest {
  private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void aSessionWithoutABeginningIsOpenAtOnce() throws Exception {
    assertThat(read("").schedule(NOON)).isEqualTo(Schedule.NONE);
  }

  @Test
  void aSessionMayBeginSomeTimeAfterItWasOpened() throws Exception {
    Schedule schedule = read("    startsIn: PT10M\n    lasts: PT1H\n").schedule(NOON);
    assertThat(schedule.starts()).contains(Instant.parse("2030-01-01T12:10:00Z"));
    assertThat(schedule.ends()).contains(Instant.parse("2030-01-01T13:10:00Z"));
  }

  @Test
  void aSessionMayBeginAtAFixedTime() throws Exception {
    Schedule schedule =
        read("    starts: 2030-01-31T19:00:00-05:00\n    lasts: PT90M\n").schedule(NOON);
    assertThat(schedule.starts()).contains(Instant.parse("2030-02-01T00:00:00Z"));
    assertThat(schedule.ends()).isEqualTo(Optional.of(Instant.parse("2030-02-01T01:30:00Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          startsIn: soon            | lasts: PT1H  | startsIn: must be like
          startsIn: PT10M           | lasts: long  | lasts: must be like
          startsIn: PT10M           | lasts: PT9H  | lasts: must be at most 8 hours
          startsIn: -PT1M           | lasts: PT1H  | startsIn: must be at most 8 hours
          starts: 2030-02-30T10:00Z | lasts: PT1H  | starts: must be like
          starts: 2030-02-20T10:00  | lasts: PT1H  | starts: must be like
          startsIn: PT10M           |              | lasts: goes together
                                    | lasts: PT1H  | lasts: goes together
          """)
  void aMistakeNamesTheFileAndTheField(String one, String other, String words) {
    assertThatThrownBy(() -> read(line(one) + line(other)))
        .hasMessageContaining("programme.yaml: ")
        .hasMessageContaining(words);
  }

  private static String line(String field) {
    return field == null ? "" : "    " + field + "\n";
  }

  private Programme.Session read(String timing) throws Exception {
    Path file = folder.resolve("programme.yaml");
    Files.writeString(
        file,
        """
        people:
          - {key: ada, name: Ada Tremblay}
        sessions:
          - key: circle
            title: {en: A circle, fr: Un cercle}
            format: peer_support
            admission: by_facilitator
            facilitators: [ada]
            agreement: {en: [Kind.], fr: [Avec bonté.]}
        """
            + timing);
    return ProgrammeFile.read(file).sessions().get(0);
  }
}
