package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Help is there for everybody, from everywhere, and when nothing else is. */
class HelpServerTest {
  private static final String HTML = "Accept: text/html\r\n";
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer gets(String path, String headers) throws IOException {
    return Caller.gets(house.address(), path, HTML + headers);
  }

  @ParameterizedTest
  @CsvSource({
    "qc, +18662773553",
    "bc, +18006636729",
    "on, +18664357362",
    "ns, +18552758215",
    "nu, +18002653333",
    "elsewhere, 911"
  })
  void somebodyFindsTheLinesOfTheirProvince(String place, String tel) throws IOException {
    Answer answer = gets("/help?in=" + place, "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("tel:" + tel, "Checked on ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "QC", "%00", "%3Cscript%3E", "on&in=qc&in=%27"})
  void anUnknownPlaceIsElsewhereAndNeverAnError(String place) throws IOException {
    Answer answer = gets("/help?in=" + place, "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("tel:911", "tel:988").doesNotContain("<script>");
  }

  @Test
  void aPlaceIsRememberedForThisVisitOnEveryPage() throws IOException {
    String cookie = gets("/help?in=qc", "").header("set-cookie").orElseThrow();
    assertThat(cookie).startsWith("place=qc").doesNotContainIgnoringCase("max-age", "expires");
    for (String path : new String[] {"/", "/help", "/sign-in", "/nowhere"}) {
      assertThat(gets(path, "Cookie: place=qc\r\n").body()).contains("tel:+15143970888");
      assertThat(gets(path, "").body()).contains("tel:911").doesNotContain("tel:+15143970888");
    }
  }

  @Test
  void nothingIsGuessedFromAnAddress() throws IOException {
    String fromAfar = "X-Forwarded-For: 24.200.0.1\r\n";
    assertThat(gets("/help", fromAfar).body()).isEqualTo(gets("/help", "").body());
  }

  @Test
  void whoReadsFrenchIsHelpedInFrench() throws IOException {
    assertThat(gets("/help?in=on", "Accept-Language: fr-CA\r\n").body())
        .contains("Aide immédiate", "Urgence : police", "Territoires du Nord-Ouest");
  }

  @Test
  void helpIsThereWhenRedisIsNot() throws Exception {
    try (House alone = House.opens()) {
      String cookie = "Cookie: place=mb; " + alone.cookie("ana") + "\r\n";
      alone.redis().close();
      Answer page = Caller.gets(alone.address(), "/help", HTML + cookie);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).contains("doctorsmanitoba.ca", "tel:988");
      Answer broken = Caller.gets(alone.address(), "/", HTML + cookie);
      assertThat(broken.status()).isEqualTo(503);
      assertThat(broken.body()).contains("doctorsmanitoba.ca", "tel:988");
    }
  }
}
