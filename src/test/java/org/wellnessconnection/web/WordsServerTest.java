package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.web.page.Texts;

/** A refusal is in the person's language, and never says back what it was given. */
class WordsServerTest {
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static String words(String language, String code) {
    return Texts.of(language).say("refusal." + code);
  }

  private static String message(String headers) throws IOException {
    return Caller.gets(house.address(), "/nowhere", headers).json().get("message").asText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fr", "fr-CA", "fr-CA, en;q=0.5", "en;q=0.1,fr;q=0.9", "de,fr;q=0.3", "FR-ca"})
  void whoReadsFrenchIsAnsweredInFrench(String accepted) throws IOException {
    assertThat(message("Accept-Language: " + accepted + "\r\n"))
        .isEqualTo(words("fr", "not_found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "en",
        "en, fr;q=0.9",
        "*",
        "fr-CA;q=2",
        "fr;q=x",
        "fr;q=-1",
        ";;;,,,",
        "de",
        "\u00FF\u00FE",
        "fr;q=0",
        "x-fr",
        "123456789"
      })
  void anybodyElseIsAnsweredInEnglish(String accepted) throws IOException {
    assertThat(message("Accept-Language: " + accepted + "\r\n"))
        .isEqualTo(words("en", "not_found"));
  }

  @Test
  void aLanguageOfFourKilobytesIsAnsweredInEnglish() throws IOException {
    assertThat(message("Accept-Language: " + "fr,".repeat(1_365) + "\r\n"))
        .isEqualTo(words("en", "not_found"));
    assertThat(message("Accept-Language: " + "a".repeat(4_096) + "\r\n"))
        .isEqualTo(words("en", "not_found"));
  }

  @ParameterizedTest
  @CsvSource({
    "lang=fr, fr",
    "lang=en, en",
    "lang=<script>, en",
    "lang=, en",
    "lang=fr; lang=en, fr"
  })
  void whoHasChosenALanguageIsAnsweredInIt(String cookie, String language) throws IOException {
    assertThat(message("Cookie: " + cookie + "\r\n")).isEqualTo(words(language, "not_found"));
  }

  @ParameterizedTest
  @CsvSource({
    "'GET / HTTP/1.1|%s|Transfer-Encoding: chunked|', 411, length_required",
    "'GET /% HTTP/1.1|%s|', 400, bad_request",
    "'GET / HTTP/1.1|Host: a|%s|', 421, misdirected",
    "'TRACE / HTTP/1.1|%s|', 405, method_not_allowed",
    "'POST / HTTP/1.1|%s|Origin: http://evil.example|', 403, bad_origin",
    "'POST / HTTP/1.1|%s|Content-Length: 1|', 415, unsupported_media",
    "'GET /rooms/x/socket HTTP/1.1|%s|', 426, upgrade_required"
  })
  void everyRefusalIsKindInBothLanguages(String lines, int status, String code) throws IOException {
    for (String language : List.of("en", "fr")) {
      String host = lines.contains("Host") ? "" : "\r\nHost: " + house.address().getAuthority();
      String words =
          lines.replace("%s", "Accept-Language: " + language + host).replace("|", "\r\n");
      Answer answer = Caller.asks(house.address(), words + "\r\n");
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.error()).isEqualTo(code);
      assertThat(answer.json().get("message").asText()).isEqualTo(words(language, code));
    }
  }

  @Test
  void theInputIsNeverSaidBack() throws IOException {
    String planted = "planted-4242";
    List<Answer> answers =
        List.of(
            Caller.gets(house.address(), "/" + planted, ""),
            Caller.gets(house.address(), "/" + planted, "Accept: text/html\r\n"),
            Caller.gets(house.address(), "/" + planted + "%zz", ""),
            Caller.gets(house.address(), "/?" + planted + "=%", "Accept: text/html\r\n"),
            Caller.gets(house.address(), "/rooms/" + planted + "/socket", ""),
            Caller.gets(house.address(), "/sign-in?return_to=//" + planted, ""),
            Caller.asks(house.address(), planted + " / HTTP/1.1\r\nHost: x\r\n\r\n"),
            Caller.asks(house.address(), "GET / HTTP/1.1\r\nHost: " + planted + "\r\n\r\n"),
            Caller.posts(
                house.address(), "/sign-in", "Content-Type: " + planted + "\r\n", planted));
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.body()).doesNotContain(planted);
              assertThat(answer.headers().toString()).doesNotContain(planted);
            });
  }
}
