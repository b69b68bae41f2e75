package org.wellnessconnection.prosody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.prosody.Control.Listed;
import org.wellnessconnection.video.ControlSecret;
import org.wellnessconnection.video.SignedCall;

class ForgedCallsProsodyTest {
  private static final String MEETING = "k7q2m9x4";
  private static final String PING = "{\"op\":\"ping\"}";
  private static final String END = "{\"op\":\"end\",\"meeting\":\"" + MEETING + "\"}";

  @TempDir static Path folder;
  private static Evening evening;

  @BeforeAll
  static void somebodyIsThere() throws IOException, InterruptedException {
    evening = new Evening(folder);
    evening.door.admits("ana");
    evening.device(Token.member("ana", MEETING));
  }

  @AfterAll
  static void closes() {
    evening.close();
  }

  @Test
  void aCallWithoutASignatureIsRefusedAndNothingMoreIsSaid() throws IOException {
    assertRefused(evening.control.send(Map.of(), END), 401);
  }

  @Test
  void aCallWithAnotherSecretIsRefused() throws IOException {
    ControlSecret other = new ControlSecret("a-secret-that-somebody-else-made-up");
    Map<String, String> headers =
        SignedCall.post("/wellness-control", END, Instant.now()).headers(other);
    assertRefused(evening.control.send(headers, END), 401);
  }

  @Test
  void aSignatureForAnotherBodyIsRefused() throws IOException {
    assertRefused(evening.control.send(evening.control.signed(PING, Instant.now()), END), 401);
  }

  @Test
  void aSignatureForTheDoorIsNoneForTheControl() throws IOException {
    Map<String, String> headers =
        SignedCall.post("/video/door", END, Instant.now()).headers(Control.SECRET);
    assertRefused(evening.control.send(headers, END), 401);
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, -32, 32, 3600})
  void aCallOfAnotherTimeIsRefused(long seconds) throws IOException {
    Instant then = Instant.now().plusSeconds(seconds);
    assertRefused(evening.control.send(evening.control.signed(END, then), END), 401);
  }

  @Test
  void aCallIsGoodOnce() throws IOException {
    Map<String, String> headers = evening.control.signed(PING, Instant.now());
    assertThat(evening.control.send(headers, PING).statusCode()).isEqualTo(200);
    assertRefused(evening.control.send(headers, PING), 401);
  }

  @ParameterizedTest
  @CsvSource({
    "X-Wellness-Time, ''",
    "X-Wellness-Time, now",
    "X-Wellness-Time, -1",
    "X-Wellness-Time, 99999999999999999999",
    "X-Wellness-Time, 1e9",
    "X-Wellness-Nonce, ''",
    "X-Wellness-Nonce, zz",
    "X-Wellness-Signature, ''",
    "X-Wellness-Signature, 0000000000000000000000000000000000000000000000000000000000000000",
  })
  void aHeaderThatIsNoneIsRefused(String header, String value) throws IOException {
    Map<String, String> headers = evening.control.signed(END, Instant.now());
    headers.put(header, value);
    assertRefused(evening.control.send(headers, END), 401);
  }

  @ParameterizedTest
  @ValueSource(ints = {4097, 1 << 20})
  void aCallThatIsTooLongIsRefused(int bytes) throws IOException {
    String body = "{\"op\":\"end\",\"meeting\":\"" + " ".repeat(bytes);
    assertRefused(evening.control.send(evening.control.signed(body, Instant.now()), body), 413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{\"op\":null}",
        "{\"op\":[]}",
        "{\"op\":\"explode\"}",
        "{\"op\":\"end\"}",
        "{\"op\":\"end\",\"meeting\":7}",
        "{\"op\":\"end\",\"meeting\":\"\"}",
        "{\"op\":\"end\",\"meeting\":\"K7Q2\"}",
        "{\"op\":\"end\",\"meeting\":\"k7q2@muc\"}",
        "{\"op\":\"end\",\"meeting\":\"k7q2m9x4\",\"reason\":7}",
        "{\"op\":\"end\",\"meeting\":\"k7q2m9x4\",\"reason\":\"a\\u0000b\"}",
        "{\"op\":\"remove\",\"meeting\":\"k7q2m9x4\"}",
        "{\"op\":\"remove\",\"meeting\":\"k7q2m9x4\",\"seat\":{}}",
      })
  void whatIsSignedAndNotUnderstoodIsRefused(String body) throws IOException {
    assertRefused(evening.control.send(evening.control.signed(body, Instant.now()), body), 400);
  }

  private static void assertRefused(HttpResponse<String> answer, int status) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
    assertThat(evening.control.lists(MEETING)).isEqualTo(Listed.only("ana"));
    assertThat(evening.prosody.log().lines().filter(line -> line.contains("wellness_control")))
        .anyMatch(line -> line.contains("A control call was refused (" + status + ")"))
        .noneMatch(line -> line.contains(MEETING) || line.contains("ana"));
  }
}
