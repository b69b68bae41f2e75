package org.wellnessconnection.video;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A call between this server and the module in Jitsi's Prosody, in either direction.
 *
 * <p>Whoever answers it must also see that the nonce is a new one: it is kept for twice {@link
 * #LEEWAY}.
 *
 * @param path without the query
 * @param nonce 32 hex digits, never used before
 */
public record SignedCall(String method, String path, Instant time, String nonce, String body) {
  public static final String TIME = "X-Wellness-Time";
  public static final String NONCE = "X-Wellness-Nonce";
  public static final String SIGNATURE = "X-Wellness-Signature";

  /** So far two clocks may be apart. */
  public static final Duration LEEWAY = Duration.ofSeconds(30);

  public static final int MOST_BYTES = 4096;

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");
  private static final int NONCE_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static SignedCall post(String path, String body, Instant now) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    return new SignedCall("POST", path, now, HexFormat.of().formatHex(nonce), body);
  }

  /**
   * What came in, when it is signed with the secret and of this half minute. Empty: refuse it and
   * say no more.
   *
   * @param header the value of a header, empty where there is none
   */
  public static Optional<SignedCall> received(
      Arrival arrival, Function<String, String> header, ControlSecret secret, Instant now) {
    String seconds = header.apply(TIME);
    String nonce = header.apply(NONCE);
    if (!SECONDS.matcher(seconds).matches() || !HEX.matcher(nonce).matches()) {
      return Optional.empty();
    }
    return instant(seconds)
        .map(time -> new SignedCall(arrival.method, arrival.path, time, nonce, arrival.body))
        .filter(call -> call.isSigned(secret, header.apply(SIGNATURE)))
        .filter(call -> call.isOfNow(now));
  }

  /** A request before anything of it is believed. */
  public record Arrival(String method, String path, String body) {}

  /** What goes along with the body. */
  public Map<String, String> headers(ControlSecret secret) {
    return Map.of(
        TIME, Long.toString(time.getEpochSecond()), NONCE, nonce, SIGNATURE, signature(secret));
  }

  /** In hex, over method, path, time, nonce and body, each on a line of its own. */
  public String signature(ControlSecret secret) {
    String seconds = Long.toString(time.getEpochSecond());
    return HexFormat.of()
        .formatHex(hmac(secret, String.join("\n", method, path, seconds, nonce, body)));
  }

  private boolean isSigned(ControlSecret secret, String claimed) {
    return MessageDigest.isEqual(utf8(signature(secret)), utf8(claimed));
  }

  private boolean isOfNow(Instant now) {
    return Duration.between(time, now).abs().compareTo(LEEWAY.plusSeconds(1)) < 0;
  }

  private static Optional<Instant> instant(String seconds) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    } catch (DateTimeException beyondTime) {
      return Optional.empty();
    }
  }

  private static byte[] hmac(ControlSecret secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(utf8(secret.words()), ALGORITHM));
      return mac.doFinal(utf8(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
