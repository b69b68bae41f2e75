package org.wellnessconnection.access;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.member.SignInId;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Malformed;

/**
 * Tokens (JWT, RFC 9068) by which another client acts for somebody who is signed in. A token says
 * which sign-in it is for, and nothing else: whether that still stands, and what the person may do,
 * is looked up each time.
 */
public final class AccessTokens {
  public static final Duration LASTS = Duration.ofMinutes(10);

  /** So much may the clocks of two servers differ. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private static final String AUDIENCE = "wellness-api";
  private static final String CLIENT = "wellness";
  private static final int LONGEST = 1_024;

  private final SigningKeys keys;
  private final SignIns signIns;
  private final String issuer;
  private final Clock clock;
  private final Map<Long, SigningKey> known = new HashMap<>();

  /**
   * @param issuer the address of this house in people's browsers
   */
  public AccessTokens(SigningKeys keys, SignIns signIns, String issuer, Clock clock) {
    this.keys = keys;
    this.signIns = signIns;
    this.issuer = issuer;
    this.clock = clock;
  }

  public Future<String> issue(SignedIn who) {
    Instant now = clock.instant();
    return key(Rotation.period(now)).map(key -> signed(key, claims(who, now)));
  }

  private record Claims(
      String iss,
      String aud,
      String sub,
      String sid,
      String clientId,
      String jti,
      long iat,
      long exp) {}

  private Map<String, Object> claims(SignedIn who, Instant now) {
    return Map.of(
        "iss", issuer,
        "aud", AUDIENCE,
        "sub", who.account().id().value(),
        "sid", who.at().id().value(),
        "client_id", CLIENT,
        "jti", Id.random(),
        "iat", now.getEpochSecond(),
        "exp", now.plus(LASTS).getEpochSecond());
  }

  private static String signed(SigningKey key, Map<String, Object> claims) {
    byte[] body = Codec.write(claims).getBytes(StandardCharsets.UTF_8);
    String text = key.header() + "." + Base64Url.of(body);
    return text + "." + Base64Url.of(key.sign(text));
  }

  /** Whom this token stands for now; empty whatever is wrong with it. */
  public Future<Optional<SignedIn>> who(String token) {
    return published().compose(all -> who(all, token));
  }

  private Future<Optional<SignedIn>> who(List<SigningKey> all, String token) {
    return claims(all, token)
        .filter(this::isGood)
        .map(claims -> signIns.who(new AccountId(claims.sub()), new SignInId(claims.sid())))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  /** The header is compared with those that we write, never read: nothing in it can be chosen. */
  private static Optional<Claims> claims(List<SigningKey> all, String token) {
    String[] parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    String text = parts[0] + "." + parts[1];
    Optional<byte[]> signature = Base64Url.bytes(parts[2]);
    return all.stream()
        .filter(key -> key.header().equals(parts[0]))
        .filter(key -> signature.filter(it -> key.hasSigned(text, it)).isPresent())
        .findFirst()
        .flatMap(key -> Base64Url.bytes(parts[1]))
        .flatMap(AccessTokens::read);
  }

  private static Optional<Claims> read(byte[] body) {
    try {
      CodecFields fields = Codec.fields(new String(body, StandardCharsets.UTF_8));
      Claims claims =
          new Claims(
              fields.text("iss"),
              fields.text("aud"),
              fields.text("sub"),
              fields.text("sid"),
              fields.text("client_id"),
              fields.text("jti"),
              fields.number("iat"),
              fields.number("exp"));
      fields.nothingElse();
      return Optional.of(claims);
    } catch (Malformed notOurs) {
      return Optional.empty();
    }
  }

  private boolean isGood(Claims claims) {
    long now = clock.instant().getEpochSecond();
    return claims.iss().equals(issuer)
        && claims.aud().equals(AUDIENCE)
        && Id.isOne(claims.sub())
        && Id.isOne(claims.sid())
        && claims.exp() - claims.iat() <= LASTS.toSeconds()
        && claims.iat() <= now + SKEW.toSeconds()
        && now < claims.exp();
  }

  /** Every key that a token may be checked with, and the next one. */
  public Future<List<SigningKey.Jwk>> jwks() {
    return published().map(all -> all.stream().map(SigningKey::jwk).toList());
  }

  private Future<List<SigningKey>> published() {
    List<Long> periods = Rotation.published(clock.instant());
    known.keySet().retainAll(periods);
    return Future.all(periods.stream().map(this::key).toList()).map(all -> all.list());
  }

  private Future<SigningKey> key(long period) {
    return known.containsKey(period)
        ? Future.succeededFuture(known.get(period))
        : keys.of(period).onSuccess(key -> known.put(period, key));
  }
}
