package org.wellnessconnection.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  private static final Path SHIPPED = Path.of("config/zones");
  private static final Zones ZONES = Zones.in(SHIPPED);
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

  @TempDir Path folder;

  /**
   * British Columbia, Alberta and Manitoba do not change their clocks any more since November 2026.
   */
  @ParameterizedTest
  @CsvSource({
    "Vancouver, -08:00 -07:00 -07:00 -07:00",
    "Edmonton, -07:00 -06:00 -06:00 -06:00",
    "Regina, -06:00 -06:00 -06:00 -06:00",
    "Whitehorse, -07:00 -07:00 -07:00 -07:00",
    "Winnipeg, -06:00 -05:00 -05:00 -05:00",
    "Toronto, -05:00 -04:00 -05:00 -04:00",
    "Halifax, -04:00 -03:00 -04:00 -03:00",
    "St_Johns, -03:30 -02:30 -03:30 -02:30",
  })
  void everyCityIsRightInWinterAndSummer(String city, String offsets) {
    ZoneId zone = ZoneId.of("America/" + city);
    List<String> evenings =
        List.of("2026-01-15T19:00", "2026-07-15T19:00", "2027-01-15T19:00", "2027-07-15T19:00");
    String[] expected = offsets.split(" ", -1);
    for (int nth = 0; nth < expected.length; nth++) {
      String evening = evenings.get(nth);
      assertThat(instant(evening, zone)).isEqualTo(moment(evening, expected[nth]));
    }
    assertThat(expected).hasSize(4);
  }

  private static Instant instant(String wall, ZoneId zone) {
    return ZONES.instant(new WallTime(LocalDateTime.parse(wall), zone));
  }

  private static Instant moment(String wall, String offset) {
    return LocalDateTime.parse(wall).toInstant(ZoneOffset.of(offset));
  }

  @Test
  void anOlderMachineWouldBeAnHourOffInVancouver() {
    Instant evening = instant("2027-01-15T16:00", ZoneId.of("America/Vancouver"));
    assertThat(ZONES.wall(evening, TORONTO)).isEqualTo("2027-01-15T18:00");
    assertThat(Zones.ofThisMachine().version()).matches("\\d{4}[a-z]");
  }

  @Test
  void whereTheLawDidNotChangeItSaysWhatTheMachineSays() {
    for (String city : List.of("Toronto", "Halifax", "St_Johns", "Regina")) {
      ZoneId zone = ZoneId.of("America/" + city);
      for (int day = 0; day < 366 * 80; day++) {
        LocalDateTime wall = LocalDateTime.parse("2000-01-01T12:00").plusDays(day);
        assertThat(instant(wall.toString(), zone))
            .isEqualTo(ZonedDateTime.of(wall, zone).toInstant());
      }
    }
  }

  @Test
  void aTimeThatIsShownTwiceIsTheFirstUnlessTheSecondIsMeant() {
    WallTime twice = new WallTime(LocalDateTime.parse("2026-11-01T01:30"), TORONTO);
    assertThat(ZONES.instants(twice.at(), TORONTO))
        .containsExactly(
            Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-01T06:30:00Z"));
    assertThat(ZONES.instant(twice)).isEqualTo("2026-11-01T05:30:00Z");
    assertThat(ZONES.instant(twice.withChoice(Optional.of(Choice.LATER))))
        .isEqualTo("2026-11-01T06:30:00Z");
  }

  @Test
  void aTimeThatIsSkippedIsAsLongAfterTheChangeUnlessBeforeIsMeant() {
    WallTime skipped = new WallTime(LocalDateTime.parse("2027-03-14T02:30"), TORONTO);
    assertThat(ZONES.isSkipped(skipped.at(), TORONTO)).isTrue();
    assertThat(ZONES.wall(ZONES.instant(skipped), TORONTO)).isEqualTo("2027-03-14T03:30");
    Instant before = ZONES.instant(skipped.withChoice(Optional.of(Choice.EARLIER)));
    assertThat(ZONES.wall(before, TORONTO)).isEqualTo("2027-03-14T01:30");
  }

  @Test
  void whatIsNotInTheFolderIsAskedOfTheMachine() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    assertThat(ZONES.rules(paris)).isEqualTo(paris.getRules());
    assertThat(ZONES.rules(ZoneOffset.UTC).isFixedOffset()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026f", "# version 2026f", "2026f-0+deb12u1"})
  void aFolderSaysItsVersion(String line) throws IOException {
    Files.writeString(folder.resolve("tzdata.zi"), line + "\nR A 1916\n");
    assertThat(Zones.in(folder).version()).isEqualTo("2026f");
  }

  @Test
  void aFolderThatDoesNotSayItsVersionIsRefused() throws IOException {
    assertThatThrownBy(() -> Zones.in(folder)).hasMessageContaining("must say its version");
    Files.writeString(folder.resolve("+VERSION"), "newest\n");
    assertThatThrownBy(() -> Zones.in(folder)).hasMessageContaining("must say its version");
  }

  @Test
  void aBrokenFileIsRefusedWhereverItEnds() throws IOException {
    byte[] whole = Files.readAllBytes(SHIPPED.resolve("America/Toronto"));
    for (int length = 0; length < whole.length - 30; length += 7) {
      byte[] torn = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> CompiledZone.read(torn))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aTextIsNoCompiledZone() throws IOException {
    Files.writeString(folder.resolve("+VERSION"), "2026f");
    Files.createDirectories(folder.resolve("America"));
    byte[] page = "<html>not found".repeat(9).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("America/Toronto"), page);
    assertThatThrownBy(() -> Zones.in(folder).rules(TORONTO))
        .hasMessageContaining("is not a compiled zone");
  }

  @Test
  void everyShippedZoneCanBeRead() throws IOException {
    try (var files = Files.walk(SHIPPED)) {
      assertThat(files.filter(Files::isRegularFile).filter(it -> !it.endsWith("+VERSION")))
          .hasSizeGreaterThan(30)
          .allSatisfy(file -> assertThat(CompiledZone.read(Files.readAllBytes(file))).isNotNull());
    }
  }
}
