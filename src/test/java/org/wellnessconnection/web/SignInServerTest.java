package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

class SignInServerTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer brings(String code, String returnTo) throws IOException {
    String form = "code=" + encoded(code) + "&return_to=" + encoded(returnTo);
    return Caller.posts(house.address(), "/sign-in", FORM, form);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "AAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAA",
        "' OR 1=1 --",
        "\u0000",
        "😀",
        "AAAAAAAAAAAAAAAAAAAA\r\n",
        "*",
        "<script>alert(1)</script>"
      })
  void aCodeThatIsNoneDoesNotWork(String code) throws IOException {
    Answer answer = brings(code, "/");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("set-cookie")).isEmpty();
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @Test
  void aCodeThatNeverWasAndOneThatIsSpentAreAnsweredTheSame() throws Exception {
    String code = house.code("ana");
    assertThat(brings(code, "/").status()).isEqualTo(303);
    Answer spent = brings(code, "/");
    Answer unknown = brings(Id.random(), "/");
    assertThat(spent.status()).isEqualTo(401);
    assertThat(spent).isEqualTo(unknown);
    assertThat(spent).isEqualTo(brings("garbage", "/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "///evil",
        "/\\evil",
        "\\\\evil",
        "/\\/evil",
        "https:evil",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: a=b",
        "/%0d%0aX:y",
        "",
        "/%2f/evil",
        "%2f%2fevil",
        "/..//evil",
        "/./",
        "/left?x=//evil",
        "/left#x",
        " /left",
        "é"
      })
  void nobodyIsSentElsewhere(String returnTo) throws Exception {
    Answer answer = brings(house.code("ana"), returnTo);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).contains("/");
    Answer language =
        Caller.gets(house.address(), "/language?to=fr&return_to=" + encoded(returnTo), "");
    assertThat(language.header("location")).contains("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/left", "/rooms/AbCdEfGhIjKlMnOpQrSt-_", "/sign-in"})
  void everybodyComesBackToWhereTheyWere(String returnTo) throws Exception {
    assertThat(brings(house.code("ana"), returnTo).header("location")).contains(returnTo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session",
        "session=",
        "session=x",
        "=;;=",
        "session=\u00FF",
        ";",
        "a=b; session="
      })
  void aBrokenCookieIsNobody(String cookie) throws IOException {
    Answer home = Caller.gets(house.address(), "/", "Cookie: " + cookie + "\r\n");
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.body()).contains("/sign-in");
  }

  @Test
  void aCookieOfFiveKilobytesIsNobody() throws IOException {
    String cookie = "Cookie: session=" + "A".repeat(5_000) + "\r\n";
    assertThat(Caller.gets(house.address(), "/", cookie).status()).isEqualTo(200);
  }

  @Test
  void aSessionSurvivesNoSignOut() throws Exception {
    String cookie = "Cookie: " + house.cookie("ben") + "\r\n";
    Answer out = Caller.posts(house.address(), "/sign-out", cookie, "");
    assertThat(out.status()).isEqualTo(303);
    assertThat(out.header("clear-site-data")).isPresent();
    String ticket = "/rooms/" + house.room("open") + "/ticket";
    String json = cookie + "Content-Type: application/json\r\n";
    assertThat(Caller.posts(house.address(), ticket, json, "{}").status()).isEqualTo(401);
  }
}
