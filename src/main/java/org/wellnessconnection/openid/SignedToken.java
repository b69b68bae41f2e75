package org.wellnessconnection.openid;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellnessconnection.openid.Disbelief.Why;

/** A signed token as it came. What it says is told only to whoever has a key that it fits. */
final class SignedToken {
  private static final int LONGEST = 12 * 1024;
  private static final Pattern FORM =
      Pattern.compile("(?<signed>(?<head>[\\w-]+)\\.(?<body>[\\w-]+))\\.(?<signature>[\\w-]*)");

  private final String signed;
  private final String body;
  private final String signature;
  private final Claims head;

  private SignedToken(Matcher parts) {
    signed = parts.group("signed");
    body = parts.group("body");
    signature = parts.group("signature");
    head = Claims.read(text(parts.group("head")));
  }

  static SignedToken read(String compact) {
    Disbelief.unless(compact.length() <= LONGEST, Why.MALFORMED);
    Matcher parts = FORM.matcher(compact);
    Disbelief.unless(parts.matches(), Why.MALFORMED);
    SignedToken token = new SignedToken(parts);
    token.algorithm();
    Disbelief.unless(!token.head.has("crit"), Why.MALFORMED);
    return token;
  }

  /** What kind of token it says it is, in small letters. */
  Optional<String> type() {
    return head.text("typ").map(type -> type.toLowerCase(Locale.ROOT));
  }

  /** Whether one of these keys could have signed it. */
  boolean isKnownTo(List<SigningKey> keys) {
    return keys.stream().anyMatch(this::fits);
  }

  /** What it says, if one of these keys signed it. */
  Claims signedBy(List<SigningKey> keys) {
    Disbelief.unless(isKnownTo(keys), Why.KEY);
    byte[] over = signed.getBytes(StandardCharsets.US_ASCII);
    byte[] by = bytes(signature);
    boolean genuine =
        keys.stream().filter(this::fits).anyMatch(it -> algorithm().verifies(over, by, it.key()));
    Disbelief.unless(genuine, Why.SIGNATURE);
    return Claims.read(text(body));
  }

  private boolean fits(SigningKey key) {
    boolean named = head.text("kid").map(id -> key.id().equals(Optional.of(id))).orElse(true);
    boolean meant = key.algorithm().map(algorithm().code()::equals).orElse(true);
    return named && meant && algorithm().fits(key.key());
  }

  private Algorithm algorithm() {
    return head.text("alg").flatMap(Algorithm::of).orElseThrow(() -> new Disbelief(Why.ALGORITHM));
  }

  private static String text(String encoded) {
    return new String(bytes(encoded), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String encoded) {
    try {
      return Base64.getUrlDecoder().decode(encoded);
    } catch (IllegalArgumentException broken) {
      throw new Disbelief(Why.MALFORMED);
    }
  }
}
