package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** What happened to data is written down, and what is learnt later is added. */
class IncidentServerTest {
  private House house;
  private String sol;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    sol = house.cookie("sol");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private static Map<String, String> astray() {
    String day = LocalDate.now().minusDays(3).toString();
    return new TreeMap<>(
        Map.of(
            "happened", day,
            "noticed", day,
            "data", "mail addresses",
            "course", "a letter <went> astray",
            "harm", "unclear",
            "judgement", "few words in it",
            "measures", "called back"));
  }

  private String sees(String cookie, String path) throws IOException {
    return Caller.gets(house.address(), path, headers(cookie)).body();
  }

  private static String headers(String cookie) {
    return "Cookie: " + cookie + "\r\nAccept: text/html\r\n";
  }

  private Answer writes(Map<String, String> words) throws IOException {
    String type = "Content-Type: application/x-www-form-urlencoded\r\n";
    String form =
        words.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return Caller.posts(house.address(), "/incidents", headers(sol) + type, form);
  }

  @Test
  void whatIsLearntLaterStandsBeforeWhatWasKnownFirst() throws Exception {
    assertThat(sees(sol, "/incidents")).contains("Nothing has been written down");
    assertThat(writes(astray()).status()).isEqualTo(303);
    String page = sees(sol, "/incidents");
    assertThat(page).contains("a letter &lt;went&gt; astray", "not known yet", "not told");

    String about = page.replaceAll("(?s).*\\?about=([\\w-]{22}).*", "$1");
    assertThat(sees(sol, "/incidents?about=" + about)).contains(">called back</textarea>");
    Map<String, String> more = astray();
    more.putAll(Map.of("about", about, "people", "12", "harm", "serious"));
    assertThat(writes(more).status()).isEqualTo(303);

    assertThat(sees(sol, "/incidents")).contains("<dd>12</dd>", "known before: 1 version");
    assertThat(sees(house.cookie("max"), "/audit")).contains("wrote in the register of incidents");
  }

  @Test
  void whatIsWrongIsNamedAndNothingIsWrittenOrLost() throws Exception {
    Map<String, String> wrong = astray();
    wrong.put("noticed", LocalDate.now().plusDays(9).toString());
    Answer again = writes(wrong);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("id=\"noticed-wrong\"", ">called back</textarea>");

    wrong = astray();
    wrong.put("measures", "x".repeat(2_001));
    assertThat(writes(wrong).body()).contains("id=\"measures-wrong\"");
    assertThat(sees(sol, "/incidents")).contains("Nothing has been written down");
  }
}
