package org.wellnessconnection.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Cora coordinates, and brings her programme along as a file. */
class ImportServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static final String FILES = "multipart/form-data; boundary=cut";
  private static final int LONGEST = 64 * 1024;
  static final String PROGRAMME =
      """
      series:
        - key: brought
          title: {en: Brought along, fr: Apportée}
          about: {en: We listen., fr: On écoute.}
          format: topical
          admission: automatic
          lead: nobody@example.org
          every: FREQ=WEEKLY
          from: 2050-01-04
          at: "19:00"
          zone: America/Toronto
          lasts: PT1H
      """;
  static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
          + "DTSTART:20500104T230000Z\r\nDTEND:20500105T000000Z\r\nSUMMARY:From outside\r\n"
          + "END:VEVENT\r\nEND:VCALENDAR\r\n";

  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer sends(String person, String accept, String body) throws Exception {
    String headers = accept + "Cookie: " + house.cookie(person) + "\r\nContent-Type: " + FILES;
    return Caller.posts(house.address(), "/series/import", headers + "\r\n", body);
  }

  private static Answer brings(String name, String content) throws Exception {
    return sends("cora", HTML, file(name, content) + "--cut--\r\n");
  }

  private static String file(String name, String content) {
    return "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String filled(int bytes) {
    String start = PROGRAMME.replace("é", "e") + "#";
    return start + "x".repeat(bytes - start.length());
  }

  @Test
  void aProgrammeAndACalendarAreReadFromAFileAndNothingIsKept() throws Exception {
    Answer read = brings("programme.YAML", "\uFEFF" + PROGRAMME);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).contains("value=\"Apportée\"", "value=\"FREQ=WEEKLY\"");
    assertThat(brings("ours.ics", CALENDAR).body()).contains("From outside");
    Optional<Series> kept =
        house.redisDoes(keys -> keys.seriesBook().find(new SeriesId("brought")));
    assertThat(kept).isEmpty();
  }

  @Test
  void aFileHasSixtyFourKibibytesAtMost() throws Exception {
    assertThat(brings("long.yaml", filled(LONGEST)).status()).isEqualTo(200);
    Answer over = brings("long.yaml", filled(LONGEST + 1));
    assertThat(over.status()).isEqualTo(413);
    assertThat(over.body()).contains("more than our server takes", "file-wrong");
    Answer farOver = sends("cora", "", file("long.yaml", filled(2 * LONGEST)) + "--cut--\r\n");
    assertThat(farOver.status()).isEqualTo(413);
    assertThat(farOver.error()).isEqualTo("too_large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"programme.exe", "programme", "", "yaml", "../../programme.yaml.sh"})
  void otherFilesAreNotTaken(String name) throws Exception {
    Answer refused = brings(name, PROGRAMME);
    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void whatIsWrongStandsBesideTheFile() throws Exception {
    Answer broken = brings("programme.yaml", PROGRAMME.replace("topical", "["));
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.body()).contains("id=\"file-wrong\"", "line").doesNotContain("text-wrong");
    String two = file("a.yaml", PROGRAMME) + file("b.yaml", PROGRAMME) + "--cut--\r\n";
    Answer refused = sends("cora", "", two);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error()).isEqualTo("bad_file");
    assertThat(refused.json().path("field").asText()).isEqualTo("file");
    assertThat(sends("cora", "", "--cut--\r\n").status()).isEqualTo(422);
  }

  @Test
  void aBrokenFormIsRefusedAndAFileOfNobodyIsNotRead() throws Exception {
    assertThat(sends("cora", "", "nothing of the kind").status()).isIn(400, 422);
    assertThat(sends("ada", "", file("a.yaml", PROGRAMME) + "--cut--\r\n").status()).isEqualTo(404);
    String headers =
        "Cookie: " + house.cookie("cora") + "\r\nContent-Type: multipart/form-data\r\n";
    assertThat(Caller.posts(house.address(), "/series/import", headers, "x").status())
        .isEqualTo(422);
    String elsewhere = "Cookie: " + house.cookie("cora") + "\r\nContent-Type: " + FILES + "\r\n";
    assertThat(Caller.posts(house.address(), "/series", elsewhere, "x").status()).isEqualTo(415);
  }

  @Test
  void aTextAsLongAsItsFieldIsRead() throws Exception {
    String words = "text=" + "a".repeat(12_000);
    String headers =
        HTML
            + "Cookie: "
            + house.cookie("cora")
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    Answer read = Caller.posts(house.address(), "/series/import", headers, words);
    assertThat(read.status()).isEqualTo(422);
    assertThat(read.body()).contains("text-wrong");
  }
}
