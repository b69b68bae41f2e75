package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Whatever the server answers, the browser is told to be careful with it. */
class SafeguardsServerTest {
  private static final Pattern STYLE = Pattern.compile("href=\"(/static/[^\"]+/site.css)\"");
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static void isSafe(Answer answer) {
    assertThat(answer.header("content-security-policy").orElse(""))
        .contains("default-src 'self'")
        .contains("object-src 'none'")
        .contains("base-uri 'none'")
        .contains("frame-ancestors 'none'")
        .contains("require-trusted-types-for 'script'")
        .doesNotContain("unsafe");
    assertThat(answer.header("x-content-type-options")).contains("nosniff");
    assertThat(answer.header("referrer-policy")).contains("no-referrer");
    assertThat(answer.header("cross-origin-opener-policy")).contains("same-origin");
    assertThat(answer.header("permissions-policy")).isPresent();
    assertThat(answer.header("server")).isEmpty();
    assertThat(answer.header("x-powered-by")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/left", "/sign-in", "/health", "/nowhere", "/rooms/x", "/rooms/x/socket",
        "/language?to=fr", "/static/x/none.js", "/.git/config", "/%zz", "/?%", "*",
        "/rooms/AAAAAAAAAAAAAAAAAAAAAA/socket"
      })
  void everyAddressAnswersWithCare(String path) throws IOException {
    Answer answer = Caller.gets(house.address(), path, "");
    isSafe(answer);
    assertThat(answer.header("cache-control")).contains("no-store");
  }

  /** The same for every visitor; whoever is signed in has a page of their own. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "//", "/sessions"})
  void whatIsForEverybodyMayBeKeptForAMinuteByVisitorsAlone(String path) throws Exception {
    Answer answer = Caller.gets(house.address(), path, "");
    isSafe(answer);
    assertThat(answer.header("cache-control")).contains("public, max-age=60");
    assertThat(answer.header("vary").orElse("")).contains("Cookie");
    Answer mine = Caller.gets(house.address(), path, "Cookie: " + house.cookie("ana") + "\r\n");
    assertThat(mine.header("cache-control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "nonsense\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
      })
  void everyRefusalIsGivenWithCare(String request) throws IOException {
    Answer answer = Caller.asks(house.address(), request);
    isSafe(answer);
    assertThat(answer.header("cache-control")).contains("no-store");
    assertThat(answer.header("content-type")).contains("application/json");
    assertThat(answer.json().get("requestId").asText()).hasSize(8);
  }

  @Test
  void whatIsTooLongIsRefusedWithCare() throws IOException {
    isSafe(Caller.gets(house.address(), "/" + "a".repeat(5_000), ""));
    isSafe(Caller.gets(house.address(), "/", "X: " + "a".repeat(9_000) + "\r\n"));
    String json = "Content-Type: application/json\r\n";
    isSafe(Caller.posts(house.address(), "/sign-in", json, "a".repeat(20_000)));
  }

  @Test
  void filesThatNeverChangeAreKeptWithCare() throws IOException {
    Matcher style = STYLE.matcher(Caller.gets(house.address(), "/", "").body());
    assertThat(style.find()).isTrue();
    Answer file = Caller.gets(house.address(), style.group(1), "");
    isSafe(file);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("cache-control").orElse("")).contains("immutable");
  }
}
