package org.wellnessconnection.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Who asks for a socket in the wrong way is told so in HTTP. */
class HandshakeServerTest {
  private static House house;
  private static Pass ana;
  private static String origin;
  private Map<String, String> headers;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens("--limits.socketsPerAccount=1");
    ana = house.site(0).takeSeat(house.room("open"), house.cookie("ana"), "Ana");
    origin = house.address().toString();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @BeforeEach
  void asBrowsersDo() {
    headers = new LinkedHashMap<>();
    headers.put("Host", house.address().getAuthority());
    headers.put("Upgrade", "websocket");
    headers.put("Connection", "keep-alive, Upgrade");
    headers.put("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
    headers.put("Sec-WebSocket-Version", "13");
    headers.put("Sec-WebSocket-Protocol", "wellness.v1");
    headers.put("Origin", origin);
    headers.put("Cookie", ana.cookie());
  }

  private String knocks(String room) {
    StringBuilder words = new StringBuilder("GET /rooms/" + room + "/socket HTTP/1.1\r\n");
    headers.forEach((name, value) -> words.append(name).append(": ").append(value).append("\r\n"));
    return words.append("\r\n").toString();
  }

  private Answer answer(String room) throws IOException {
    return Caller.asks(house.address(), knocks(room));
  }

  private void isRefused(int status, String code) throws IOException {
    Answer answer = answer(ana.room());
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.error()).isEqualTo(code);
    assertThat(answer.header("content-security-policy")).isPresent();
  }

  /** Nobody is counted who is not there: the one socket this account may have is still free. */
  private void staysFree() {
    Awaitility.await().until(() -> answer(ana.room()).status() == 101);
  }

  @Test
  void whoAsksRightIsLetIn() {
    staysFree();
  }

  @Test
  void whoDoesNotAskForASocketIsToldToUpgrade() throws IOException {
    headers.remove("Upgrade");
    assertThat(answer(ana.room()).header("upgrade")).contains("websocket");
    isRefused(426, "upgrade_required");
    headers.put("Upgrade", "h2c");
    isRefused(426, "upgrade_required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection",
        "Sec-WebSocket-Key",
        "Sec-WebSocket-Version",
        "Sec-WebSocket-Protocol"
      })
  void nothingMayBeMissing(String header) throws IOException {
    headers.remove(header);
    isRefused(400, "bad_request");
    asBrowsersDo();
    staysFree();
  }

  @ParameterizedTest
  @CsvSource({
    "Connection, close",
    "Connection, keep-alive",
    "Sec-WebSocket-Key, ''",
    "Sec-WebSocket-Key, aaaa",
    "Sec-WebSocket-Key, dGhlIHNhbXBsZSBub25jZSBhbmQgbW9yZQ==",
    "Sec-WebSocket-Key, ????????????????????????",
    "Sec-WebSocket-Version, 12",
    "Sec-WebSocket-Version, 8",
    "Sec-WebSocket-Version, thirteen",
    "Sec-WebSocket-Protocol, chat",
    "Sec-WebSocket-Protocol, wellness.v2",
    "Sec-WebSocket-Protocol, Wellness.V1",
    "Content-Length, 5",
    "Content-Length, 9000"
  })
  void nothingMayBeOdd(String header, String value) throws IOException {
    headers.put(header, value);
    isRefused(400, "bad_request");
    asBrowsersDo();
    staysFree();
  }

  @Test
  void nothingIsSaidTwice() throws IOException {
    headers.put("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
    isRefused(400, "bad_request");
    asBrowsersDo();
    headers.put("sec-websocket-version", "13");
    isRefused(400, "bad_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "null", "", "%s/", "%s.evil", "HTTP://localhost", "*"})
  void onlyOurOwnPageMayAsk(String from) throws IOException {
    headers.put("Origin", from.replace("%s", origin));
    isRefused(403, "bad_origin");
  }

  @Test
  void aPageThatHidesOrDoublesItsOriginMayNotAsk() throws IOException {
    headers.remove("Origin");
    isRefused(403, "bad_origin");
    headers.put("Origin", origin);
    headers.put("origin", origin);
    isRefused(403, "bad_origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "session=", "session=short", "session=AAAAAAAAAAAAAAAAAAAAAA", "=;;="})
  void whoIsNotSignedInIsToldSo(String cookie) throws IOException {
    headers.put("Cookie", cookie);
    isRefused(401, "not_signed_in");
  }

  @Test
  void noSeatNoRoomAndNoSuchIdAreTheSameAnswer() throws Exception {
    headers.put("Cookie", house.cookie("cleo"));
    Answer noSeat = answer(house.room("open"));
    Answer noRoom = answer(Id.random());
    Answer noId = answer("..");
    assertThat(noSeat.status()).isEqualTo(404);
    assertThat(plain(noRoom)).isEqualTo(plain(noSeat));
    assertThat(noId.status()).isEqualTo(404);
    assertThat(noRoom.headers().keySet()).isEqualTo(noSeat.headers().keySet());
  }

  private static ObjectNode plain(Answer answer) {
    ObjectNode body = (ObjectNode) answer.json();
    body.remove("requestId");
    return body.put("status", answer.status());
  }

  @Test
  void whoLeavesWhileAskingIsNotCounted() throws IOException {
    for (int i = 0; i < 20; i++) {
      Caller.of(house.address()).says(knocks(ana.room())).close();
    }
    staysFree();
  }

  @Test
  void aSecondSocketOfAnAccountThatMayHaveOneIsTooMuch() throws Exception {
    Awaitility.await().until(() -> canCome(ana));
  }

  private boolean canCome(Pass pass) throws IOException {
    Person first;
    try {
      first = Person.connects(house.site(0), pass);
    } catch (IOException notYetFree) {
      return false;
    }
    isRefused(429, "rate_limited");
    first.goes();
    return true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0081\u0080\u0000\u0000\u0000\u0000word", "\u0081\u0085abcd\n", "GET"})
  void wordsBeforeTheAnswerAreNotHeardAndTheirSpeakerIsNotCounted(String words) throws Exception {
    Awaitility.await().until(() -> answer(ana.room()).status() == 101);
    for (int i = 0; i < 5; i++) {
      try (Caller hasty = Caller.of(house.address())) {
        hasty.says(knocks(ana.room()) + words).waits();
      }
    }
    staysFree();
  }
}
