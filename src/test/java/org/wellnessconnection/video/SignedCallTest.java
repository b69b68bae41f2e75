package org.wellnessconnection.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.video.SignedCall.Arrival;

class SignedCallTest {
  private static final Instant NOW = Instant.parse("2030-01-31T19:00:00Z");
  private static final ControlSecret SECRET = new ControlSecret("0123456789abcdef0123456789abcdef");
  private static final Arrival PING = new Arrival("POST", "/wellness-control", "{\"op\":\"ping\"}");

  private final SignedCall call = SignedCall.post(PING.path(), PING.body(), NOW);

  @Test
  void whatBothSidesAgreedOnStaysAsItIs() {
    SignedCall agreed = new SignedCall("POST", "/a", NOW, "0".repeat(32), "{}");
    assertThat(agreed.signature(SECRET))
        .isEqualTo("341aa5dc78da6eaada8620e402b6fef8713e3b4793d7e26204acc4460e7e3553");
  }

  @Test
  void aCallIsKnownByItsSignature() {
    assertThat(received(PING, NOW)).contains(call);
  }

  @Test
  void noTwoCallsHaveTheSameNonce() {
    assertThat(SignedCall.post(PING.path(), PING.body(), NOW).nonce()).isNotEqualTo(call.nonce());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /wellness-control, {\"op\":\"ping\"}",
    "POST, /video/door, {\"op\":\"ping\"}",
    "POST, /wellness-control, {\"op\":\"end\"}",
  })
  void aChangedCallIsRefused(String method, String path, String body) {
    assertThat(received(new Arrival(method, path, body), NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-31", "31", "-86400", "86400"})
  void anotherTimeIsRefused(long seconds) {
    assertThat(received(PING, NOW.plusSeconds(seconds))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-30", "-1", "30"})
  void clocksMayBeHalfAMinuteApart(long seconds) {
    assertThat(received(PING, NOW.plusSeconds(seconds))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "X-Wellness-Time, ''",
    "X-Wellness-Time, -1",
    "X-Wellness-Time, 99999999999",
    "X-Wellness-Time, 999999999999999999999",
    "X-Wellness-Nonce, ''",
    "X-Wellness-Nonce, short",
    "X-Wellness-Signature, ''",
    "X-Wellness-Signature, 00",
  })
  void aHeaderThatIsNoneIsRefused(String header, String value) {
    Map<String, String> headers = new HashMap<>(call.headers(SECRET));
    headers.put(header, value);
    assertThat(received(headers, PING, SECRET, NOW)).isEmpty();
  }

  @Test
  void anotherSecretIsRefused() {
    ControlSecret other = new ControlSecret("f".repeat(32));
    assertThat(received(call.headers(SECRET), PING, other, NOW)).isEmpty();
  }

  @Test
  void theSecretIsNeverPrinted() {
    assertThat(SECRET).hasToString("ControlSecret");
  }

  private Optional<SignedCall> received(Arrival arrival, Instant now) {
    return received(call.headers(SECRET), arrival, SECRET, now);
  }

  private static Optional<SignedCall> received(
      Map<String, String> headers, Arrival arrival, ControlSecret secret, Instant now) {
    return SignedCall.received(arrival, name -> headers.getOrDefault(name, ""), secret, now);
  }
}
