package org.wellnessconnection.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.programme.SeriesEditing;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Cora coordinates and edits series; Ada and Eli lead them; the wall shows rooms, never people. */
class SeriesServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static final String FORM = "\r\nContent-Type: application/x-www-form-urlencoded\r\n";

  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer gets(String path, String person) throws Exception {
    return Caller.gets(house.address(), path, HTML + "Cookie: " + house.cookie(person) + "\r\n");
  }

  private static Answer writes(String path, Map<String, String> words) throws Exception {
    String form =
        words.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    String headers = HTML + "Cookie: " + house.cookie("cora") + FORM;
    return Caller.posts(house.address(), path, headers, form);
  }

  private static Map<String, String> series(String key) throws Exception {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("key", key);
    words.put("title_en", "Tuesdays");
    words.put("title_fr", "Les mardis");
    words.put("about_en", "We listen.");
    words.put("about_fr", "On écoute.");
    words.put("agreement_en", "Kind.\nQuiet.");
    words.put("agreement_fr", "Avec bonté.");
    words.put("format", "peer_support");
    words.put("admission", "by_facilitator");
    words.put("spoken", "both");
    words.put("audience", "all");
    words.put("lead", house.account("ada").value());
    words.put("beside", house.account("eli").value());
    words.put("capacity", "9");
    words.put("minimum", "3");
    words.put("from", "2050-01-04");
    words.put("often", "weekly");
    words.put("day", "tuesday");
    words.put("at", "19:00");
    words.put("zone", "America/Toronto");
    words.put("lasts", "90");
    return words;
  }

  private static Optional<Series> known(String key) throws Exception {
    return house.redisDoes(keys -> keys.seriesBook().find(new SeriesId(key)));
  }

  @Test
  void theNextDatesAreShownInFourCitiesBeforeAnythingIsKept() throws Exception {
    Map<String, String> words = series("shown");
    words.put("do", "preview");
    Answer preview = writes("/series", words);
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body())
        .contains("17:00 in Vancouver · 19:00 in Winnipeg · 19:00 in Toronto · 20:30 in St. John’s")
        .contains("Tuesday, January 4, 2050", "Tuesday, February 22, 2050");
    assertThat(known("shown")).isEmpty();
    words.put("do", "save");
    assertThat(writes("/series", words).status()).isEqualTo(303);
    assertThat(known("shown")).isPresent();
    assertThat(gets("/series/shown", "cora").body()).contains("Les mardis", "We listen.");
    assertThat(gets("/series/shown", "ada").status()).isEqualTo(404);
  }

  @Test
  void whatCannotBeStandsBesideItsFieldAndNothingIsHalfSaved() throws Exception {
    for (List<String> wrong :
        List.of(
            List.of("capacity", "1000000", "capacity"),
            List.of("capacity", "-1", "capacity"),
            List.of("minimum", "10", "minimum"),
            List.of("at", "25:00", "at"),
            List.of("zone", "Mars/Olympus", "zone"),
            List.of("from", "1899-01-01", "from"),
            List.of("lasts", "1", "lasts"),
            List.of("title_fr", " ", "title"),
            List.of("key", "Ceci n’est pas", "key"),
            List.of("lead", house.account("ana").value(), "lead"))) {
      Map<String, String> words = series("half");
      words.put(wrong.get(0), wrong.get(1));
      Answer refused = writes("/series", words);
      assertThat(refused.status()).as(wrong.toString()).isEqualTo(422);
      assertThat(refused.body()).contains("series-" + wrong.get(2) + "-wrong");
    }
    assertThat(known("half")).isEmpty();
  }

  @Test
  void aTimeThatTheClockSkipsAsksForAChoice() throws Exception {
    Map<String, String> words = series("early");
    words.put("at", "02:30");
    words.put("day", "sunday");
    Answer asked = writes("/series", words);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("series-at-wrong", "name=\"choice\"");
    words.put("choice", "later");
    assertThat(writes("/series", words).status()).isEqualTo(303);
  }

  @Test
  void aSeriesIsChangedOnceByWhoeverSawItLast() throws Exception {
    Map<String, String> words = series("changed");
    words.put("from", LocalDate.now(ZoneOffset.UTC).toString());
    assertThat(writes("/series", words).status()).isEqualTo(303);
    assertThat(writes("/series", words).status()).isEqualTo(422);
    String seen = SeriesEditing.seen(known("changed").orElseThrow());
    words.put("seen", seen);
    words.put("at", "18:00");
    assertThat(writes("/series/changed", words).status()).isEqualTo(303);
    assertThat(known("changed").orElseThrow().chapters().get(0).rhythm().at().getHour())
        .isEqualTo(18);
    words.put("at", "17:00");
    assertThat(writes("/series/changed", words).status()).isEqualTo(412);
    List<Session> dated = house.redisDoes(keys -> keys.sessions().of(new SeriesId("changed")));
    assertThat(dated).allMatch(it -> it.when().wall().at().getHour() == 18);
  }

  @Test
  void theWallShowsCountsAndNoNames() throws Exception {
    house.sends("ada", "circle");
    house.sends("ana", "open");
    String wall = gets("/wall", "cora").body();
    assertThat(wall).contains("A circle", "Under way", "Facilitators: 1. Participants: 0.");
    assertThat(wall).doesNotContain("Ada", "Ana").doesNotContain("http-equiv");
    assertThat(gets("/wall", "sol").status()).isEqualTo(404);
  }

  @Test
  void aProgrammeAndACalendarAreReadAndLookedAtBeforeTheyAreKept() throws Exception {
    Answer read = writes("/series/import", Map.of("text", ImportServerTest.PROGRAMME));
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).contains("value=\"Apportée\"", "value=\"FREQ=WEEKLY\"");
    assertThat(known("brought")).isEmpty();
    assertThat(writes("/series/import", Map.of("text", ImportServerTest.CALENDAR)).body())
        .contains("From outside");
    Answer broken =
        writes(
            "/series/import", Map.of("text", ImportServerTest.PROGRAMME.replace("topical", "[")));
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.body()).contains("text-wrong", "line");
  }

  @Test
  void aSpreadsheetReckonsWithNothingThatSomebodyWrote() throws Exception {
    Map<String, String> words = series("formula");
    words.put("from", LocalDate.now(ZoneOffset.UTC).toString());
    words.put("title_en", "=HYPERLINK(1)");
    assertThat(writes("/series", words).status()).isEqualTo(303);
    Answer sheet = gets("/week.csv", "cora");
    assertThat(sheet.header("content-type")).contains("text/csv; charset=utf-8");
    assertThat(sheet.body()).contains("\"'=HYPERLINK(1)\"", "\"Not confirmed\"");
    assertThat(gets("/week.csv", "ada").status()).isEqualTo(404);
  }

  @Test
  void anotherFirstDayMovesTheBeginningAndNotWhatWasChangedLater() throws Exception {
    Map<String, String> words = series("moved");
    assertThat(writes("/series", words).status()).isEqualTo(303);
    LocalDate split = LocalDate.parse("2050-03-01");
    house.redisDoes(
        keys -> keys.seriesBook().change(new SeriesId("moved"), it -> it.splitAt(split)));
    words.put("seen", SeriesEditing.seen(known("moved").orElseThrow()));
    words.put("from", "2050-03-08");
    assertThat(writes("/series/moved", words).body()).contains("series-from-wrong");
    words.put("from", "2050-02-01");
    assertThat(writes("/series/moved", words).status()).isEqualTo(303);
    Series now = known("moved").orElseThrow();
    assertThat(now.chapters())
        .extracting(it -> it.from().toString())
        .containsExactly("2050-02-01", "2050-03-01");
    assertThat(now.days(LocalDate.parse("2050-01-01"), split))
        .hasSize(5)
        .first()
        .hasToString("2050-02-01");
  }
}
