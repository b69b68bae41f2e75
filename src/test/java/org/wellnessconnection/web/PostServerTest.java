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

/** What is posted: how long, of which kind, and from where. */
class PostServerTest {
  private static final String JSON = "Content-Type: application/json\r\n";
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

  private static Answer posts(String headers, String body) throws IOException {
    return Caller.asks(
        house.address(), "POST /sign-in HTTP/1.1\r\n" + host + headers + "\r\n" + body);
  }

  @Test
  void aBodyHasSixteenKibibytesAtMost() throws IOException {
    int limit = 16 * 1024;
    String form = "Content-Type: application/x-www-form-urlencoded\r\n";
    Answer longest = posts(JSON + "Content-Length: " + limit + "\r\n", " ".repeat(limit));
    assertThat(longest.status()).isEqualTo(401);
    String over = "Content-Length: " + (limit + 1) + "\r\n";
    Answer more = posts(JSON + over, " ".repeat(limit + 1));
    assertThat(more.status()).isEqualTo(413);
    assertThat(more.error()).isEqualTo("too_large");
    assertThat(posts(form + over, "a".repeat(limit + 1)).status()).isEqualTo(413);
    assertThat(posts(JSON + "Content-Length: 9000000000\r\n", "").status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/plain\r\n",
        "Content-Type: multipart/form-data; boundary=x\r\n",
        "",
        "Content-Type: \r\n",
        "Content-Type: application/jsonp\r\n",
        "Content-Type: application/json\r\nContent-Encoding: gzip\r\n",
        "Content-Type: application/json\r\nContent-Encoding: identity\r\n"
      })
  void otherKindsOfContentAreNotTaken(String headers) throws IOException {
    Answer answer = posts(headers + "Content-Length: 2\r\n", "{}");
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.error()).isEqualTo("unsupported_media");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example\r\n",
        "Origin: null\r\n",
        "Origin: \r\n",
        "Sec-Fetch-Site: cross-site\r\n",
        "Origin: null\r\nSec-Fetch-Site: same-site\r\n",
        "Origin: %s\r\nOrigin: http://evil.example\r\n",
        "Origin: %s/\r\n",
        "Origin: %s.evil\r\n"
      })
  void aFormOfAnotherSiteDoesNothing(String origin) throws IOException {
    String headers = origin.replace("%s", house.address().toString());
    Answer answer = posts(headers + JSON + "Content-Length: 2\r\n", "{}");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.error()).isEqualTo("bad_origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code=%zz", "code=%", "a=1&%s", "%l=1"})
  void aFormThatIsNoneIsABadRequest(String form) throws IOException {
    String body = form.replace("%s", "a=1&".repeat(300)).replace("%l", "a".repeat(9_000));
    Answer answer =
        posts(
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length()
                + "\r\n",
            body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("bad_request");
  }
}
