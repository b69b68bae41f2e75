package org.wellnessconnection.openid;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.openid.Disbelief.Why;

/** Who somebody is, as a provider says it to us, now, and in answer to what we asked. */
record IdToken(Subject subject, Optional<String> sid, Claims claims) {
  private static final String TYPE = "jwt";

  /** How far two clocks may be apart. */
  private static final Duration APART = Duration.ofSeconds(60);

  private static final Duration OLDEST = Duration.ofMinutes(10);
  private static final int LONGEST_SUBJECT = 255;

  static SignedToken read(String text) {
    SignedToken token = SignedToken.read(text);
    Disbelief.unless(token.type().orElse(TYPE).equals(TYPE), Why.TYPE);
    return token;
  }

  /**
   * @param claims what the token says, its signature checked
   * @param nonce the word that was sent with the question
   */
  static IdToken believed(Claims claims, Provider provider, String nonce, Instant now) {
    requireOurs(claims, provider);
    requireTimely(claims, now);
    Disbelief.unless(claims.text("nonce").filter(nonce::equals).isPresent(), Why.NONCE);
    return new IdToken(subject(claims, provider), claims.text("sid"), claims);
  }

  /** Said by this provider, and to nobody but us. */
  static void requireOurs(Claims claims, Provider provider) {
    Optional<String> issuer = claims.text("iss").filter(provider.issuer()::equals);
    Disbelief.unless(issuer.isPresent(), Why.ISSUER);
    Set<String> audience = claims.texts("aud");
    String us = provider.clientId();
    Disbelief.unless(audience.contains(us), Why.AUDIENCE);
    boolean toUs = claims.has("azp") ? claims.text("azp").equals(Optional.of(us)) : true;
    Disbelief.unless(toUs && (audience.size() == 1 || claims.has("azp")), Why.AUDIENCE);
  }

  static void requireTimely(Claims claims, Instant now) {
    Optional<Instant> end = claims.instant("exp").filter(it -> now.isBefore(it.plus(APART)));
    Disbelief.unless(end.isPresent(), Why.EXPIRED);
    Optional<Instant> made =
        claims
            .instant("iat")
            .filter(it -> !it.isAfter(now.plus(APART)))
            .filter(it -> it.isAfter(now.minus(OLDEST)));
    Disbelief.unless(made.isPresent(), Why.ISSUED_AT);
    boolean valid =
        !claims.has("nbf")
            || claims.instant("nbf").filter(it -> !it.isAfter(now.plus(APART))).isPresent();
    Disbelief.unless(valid, Why.ISSUED_AT);
  }

  static Subject subject(Claims claims, Provider provider) {
    String name = claims.text("sub").orElse("");
    Disbelief.unless(!name.isBlank() && name.length() <= LONGEST_SUBJECT, Why.SUBJECT);
    return new Subject(provider.issuer(), name);
  }
}
