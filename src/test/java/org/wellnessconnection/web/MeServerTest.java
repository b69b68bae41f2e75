package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** What somebody sees of what we hold of them, and what they change in it. */
class MeServerTest {
  private static final String PAGE = "Accept: text/html\r\n";
  private static final String GOOD =
      "name=Ana+Silva&language=fr&zone=America/Halifax&province=ns&stage=resident&discreet=yes";
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static String of(String person) throws Exception {
    return "Cookie: " + house.cookie(person) + "\r\n" + PAGE;
  }

  private static Answer gets(String path, String headers) throws IOException {
    return Caller.gets(house.address(), path, headers);
  }

  private static Answer posts(String path, String headers, String form) throws IOException {
    String type = "Content-Type: application/x-www-form-urlencoded\r\n";
    return Caller.posts(house.address(), path, headers + type, form);
  }

  @Test
  void whatWeKeepIsThereForEverybodyInBothLanguages() throws Exception {
    assertThat(gets("/privacy", PAGE).body())
        .contains("What is said and noted in a session", "10 minutes", "730 days");
    assertThat(gets("/privacy", PAGE + "Accept-Language: fr-CA\r\n").body())
        .contains("Ce qui se dit et se note pendant une séance", "10 minutes", "730 jours");
  }

  @Test
  void whoIsNotSignedInIsAskedToBe() throws Exception {
    assertThat(gets("/me", PAGE).header("location")).contains("/sign-in?return_to=/me");
    assertThat(gets("/me/data.json", "").status()).isEqualTo(401);
    assertThat(posts("/me/delete", "", "word=delete").status()).isEqualTo(401);
  }

  @Test
  void whatIsChangedStaysAndTheProvinceIsWhereHelpIsLookedForFirst() throws Exception {
    String dora = of("dora");
    String form = GOOD.replace("Ana+Silva", "Dora+S.").replace("=ns", "=qc");
    Answer answer = posts("/me", dora, form);
    assertThat(answer.header("location")).contains("/me?saved=yes");
    assertThat(answer.header("set-cookie").orElseThrow()).startsWith("lang=fr;");
    String page = gets("/me?saved=yes", dora + "Accept-Language: fr\r\n").body();
    assertThat(page).contains("value=\"Dora S.\"", "C’est enregistré.");
    assertThat(gets("/", dora).body()).containsPattern("value=\"qc\" selected");
    String elsewhere = dora.replace("\r\nAccept", "; place=bc\r\nAccept");
    assertThat(gets("/", elsewhere).body()).containsPattern("value=\"bc\" selected");
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', bad_text",
    "name, a%0Ab, bad_text",
    "language, de, bad_choice",
    "zone, Mars/Base, bad_choice",
    "province, xx, bad_choice",
    "stage, boss, bad_choice"
  })
  void aFieldThatCannotBeKeptIsNamedAndNothingIsLost(String field, String value, String code)
      throws Exception {
    String form = GOOD.replaceFirst("(^|&)" + field + "=[^&]*", "$1" + field + "=" + value);
    Answer answer = posts("/me", of("ben"), form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"" + field + "-wrong\"", "aria-invalid=\"true\"");
    if (!field.equals("province")) {
      assertThat(answer.body()).containsPattern("value=\"ns\" selected");
    }
    assertThat(gets("/me", of("ben")).body()).contains("Ben Cohen");
  }

  @Test
  void aNameOfMoreThanEightyCharactersIsTooLong() throws Exception {
    String form = GOOD.replace("Ana+Silva", "é".repeat(81));
    form = form.replace("é", URLEncoder.encode("é", StandardCharsets.UTF_8));
    assertThat(posts("/me", of("ben"), form).body()).contains("id=\"name-wrong\"");
  }

  @Test
  void theDownloadHasWhatThereIsAndNothingOfOthers() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ben = house.sends("ben", "open");
    Person cleo = house.sends("cleo", "open");
    reportsAndHides(cleo, ben);

    Answer answer = gets("/me/data.json", "Cookie: " + cleo.pass().cookie() + "\r\n");
    assertThat(answer.header("content-disposition"))
        .contains("attachment; filename=\"my-data.json\"");
    assertThat(answer.header("cache-control")).contains("no-store");
    JsonNode data = answer.json();
    assertThat(data.at("/account/0/name").asText()).isEqualTo("Cléo Martin");
    assertThat(data.at("/seat/0/name").asText()).isEqualTo("Cleo");
    assertThat(data.at("/report/0/reason").asText()).isEqualTo("He shouted at me");
    assertThat(data.at("/mutes/0/name").asText()).isEqualTo("Ben");
    assertThat(data.at("/sign_in").size()).isPositive();
    assertThat(data.at("/exclusion").isEmpty()).isTrue();
    assertThat(answer.body()).doesNotContain(ada.seat(), "Ada", "Cohen", "Tremblay");
    String others = gets("/me/data.json", "Cookie: " + ben.pass().cookie() + "\r\n").body();
    assertThat(others).doesNotContain("Cleo", "Cléo", "shouted", cleo.seat());
    assertThat(gets("/me", of("cleo")).body())
        .contains("<bdi id=\"mute-" + ben.seat(), "Open door");
  }

  private static void reportsAndHides(Person cleo, Person ben) throws Exception {
    String json = "Content-Type: application/json\r\nCookie: " + cleo.pass().cookie() + "\r\n";
    String room = "/rooms/" + house.room("open");
    String report =
        "{\"attempt\":\"attempt-one\",\"kind\":\"unkind\",\"about\":\"seat\",\"seat\":\""
            + ben.seat()
            + "\",\"reason\":\"He shouted at me\"}";
    assertThat(Caller.posts(house.address(), room + "/report", json, report).status())
        .isEqualTo(200);
    String mute = "{\"seat\":\"" + ben.seat() + "\",\"muted\":true}";
    assertThat(Caller.posts(house.address(), room + "/mutes", json, mute).status()).isEqualTo(200);
  }
}
