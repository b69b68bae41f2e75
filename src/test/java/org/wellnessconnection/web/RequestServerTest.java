package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Requests that nobody's browser sends. What is in doubt is refused, and the line is closed. */
class RequestServerTest {
  private static final String JSON = "Content-Type: application/json\r\n";
  private static final String NEXT = "GET /left HTTP/1.1\r\nHost: anywhere\r\n\r\n";
  private static House house;
  private static String host;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    host = "Host: " + house.address().getAuthority() + "\r\n";
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer asks(String firstLine, String headers) throws IOException {
    return Caller.asks(house.address(), firstLine + "\r\n" + host + headers + "\r\n");
  }

  /** The request is refused, and neither it nor what follows it is read any further. */
  private static void isTurnedAway(String request, int status, String code) throws IOException {
    try (Caller caller = Caller.of(house.address()).says(request + NEXT)) {
      Answer answer = caller.hears();
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.error()).isEqualTo(code);
      assertThat(answer.header("connection")).contains("close");
      assertThat(answer.header("content-security-policy")).isPresent();
      assertThat(caller.isLeftAlone()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAA",
        "../x",
        "%00",
        "{a}",
        "%F0%9F%98%80",
        "\u00F0\u009F\u0098\u0080",
        "AAAAAAAAAAAAAAAAAAAAA%2F",
        "..%2f..%2fetc",
        "AAAAAAAAAAAAAAAAAAAAA%0A",
        "",
        "AAAAAAAAAAAAAAAAAAAAAA",
        "a;b=c",
        "*"
      })
  void aRoomThatIsNoneIsNotFound(String room) throws IOException {
    Answer page = asks("GET /rooms/" + room + " HTTP/1.1", "");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.error()).isEqualTo("not_found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TRACE", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "PROPFIND", "get", "X"})
  void otherMethodsAreNotAllowed(String method) throws IOException {
    Answer answer = asks(method + " / HTTP/1.1", "X-Secret: told\r\n");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.error()).isEqualTo("method_not_allowed");
    assertThat(answer.header("allow")).contains("GET, HEAD, POST");
    assertThat(answer.body()).doesNotContain("told");
  }

  @Test
  void whatCanBeGotCanBeAskedAbout() throws IOException {
    try (Caller caller = Caller.of(house.address())) {
      caller.says("HEAD / HTTP/1.1\r\n" + host + "\r\n");
      assertThat(caller.hearsNoBody().status()).isEqualTo(200);
      caller.says("HEAD /nowhere HTTP/1.1\r\n" + host + "\r\n");
      assertThat(caller.hearsNoBody().status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFF\r\n{}",
        "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}",
        "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
        "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
      })
  void aBodySaysHowLongItIsBeforehand(String rest) throws IOException {
    isTurnedAway("POST /sign-in HTTP/1.1\r\n" + host + JSON + rest, 411, "length_required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\nContent-Length: 3\r\n",
        "Content-Length: 2\r\nContent-Length: 2\r\n",
        "Content-Length: 2, 2\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: +2\r\n",
        "Content-Length: 0x2\r\n",
        "Content-Length: two\r\n",
        "Content-Length:\r\n 2\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Transfer-Encoding : chunked\r\n",
        "X: a\nY: b\r\n",
        "X: a\rY: b\r\n",
        "X: a\u0000b\r\n",
        "X y\r\n",
        ": empty\r\n"
      })
  void headersThatCanBeReadInTwoWaysAreNotRead(String headers) throws IOException {
    isTurnedAway(
        "POST /sign-in HTTP/1.1\r\n" + host + JSON + headers + "\r\n{}", 400, "bad_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/9.9",
        "GET / HTTP/2.0",
        "GET / HTTP/1",
        "GET / http/1.1",
        "GET /",
        "GET",
        "GET http://evil.example/ HTTP/1.1",
        "OPTIONS * HTTP/1.1",
        "GET rooms HTTP/1.1",
        "GET /a b HTTP/1.1",
        "GET /% HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "GET /?a=% HTTP/1.1",
        "GET /?%f HTTP/1.1",
        "G\u0000T / HTTP/1.1",
        "CONNECT evil.example:443 HTTP/1.1"
      })
  void aFirstLineThatIsNoneIsNotRead(String line) throws IOException {
    isTurnedAway(line + "\r\n" + host + "\r\n", 400, "bad_request");
  }

  @Test
  void linesEndAsHttpSaysTheyEnd() throws IOException {
    isTurnedAway("GET / HTTP/1.1\n" + host.replace("\r", "") + "\n", 400, "bad_request");
    isTurnedAway("GET / HTTP/1.1\r\n X: y\r\n" + host + "\r\n", 400, "bad_request");
  }

  @Test
  void otherProtocolsAreNotSpoken() throws IOException {
    isTurnedAway("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "bad_request");
    assertThat(asks("GET / HTTP/1.1", "Connection: Upgrade\r\nUpgrade: h2c\r\n").status())
        .isEqualTo(200);
  }

  @Test
  void aRequestNamesOneHost() throws IOException {
    isTurnedAway("GET / HTTP/1.1\r\n\r\n", 400, "bad_request");
    isTurnedAway("GET / HTTP/1.1\r\n" + host + host + "\r\n", 400, "bad_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost", "localhost:1", "", "%s"})
  void aRequestForAnotherHostCameToTheWrongDoor(String other) throws IOException {
    String named = other.replace("%s", String.valueOf(house.address().getPort()));
    Answer answer = Caller.asks(house.address(), "GET / HTTP/1.1\r\nHost: " + named + "\r\n\r\n");
    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.error()).isEqualTo("misdirected");
  }

  @Test
  void nothingIsLongerThanItsLimit() throws IOException {
    isTurnedAway("GET /" + "a".repeat(5_120) + " HTTP/1.1\r\n" + host, 414, "uri_too_long");
    String manyHeaders = "X: 12345\r\n".repeat(2_000);
    isTurnedAway("GET / HTTP/1.1\r\n" + host + manyHeaders, 431, "headers_too_large");
    isTurnedAway("GET / HTTP/1.1\r\n" + host + "X: " + "a".repeat(9_216), 431, "headers_too_large");
  }
}
