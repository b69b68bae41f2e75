package org.wellnessconnection.openid;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.member.Subject;
import org.wellnessconnection.openid.Disbelief.Why;

/**
 * A provider says that somebody has signed out there.
 *
 * @param sid the one sign-in that is over; empty where all of the subject's are
 * @param word by which the provider knows this message; it is listened to once
 */
record LogoutToken(Optional<Subject> subject, Optional<String> sid, String word) {
  private static final String TYPE = "logout+jwt";
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final int LONGEST_WORD = 255;

  static SignedToken read(String text) {
    SignedToken token = SignedToken.read(text);
    Disbelief.unless(token.type().equals(Optional.of(TYPE)), Why.TYPE);
    return token;
  }

  static LogoutToken believed(Claims claims, Provider provider, Instant now) {
    IdToken.requireOurs(claims, provider);
    IdToken.requireTimely(claims, now);
    Disbelief.unless(!claims.has("nonce"), Why.NONCE);
    boolean told = claims.within("events").flatMap(it -> it.within(EVENT)).isPresent();
    Disbelief.unless(told, Why.EVENTS);
    Optional<Subject> subject =
        claims.has("sub") ? Optional.of(IdToken.subject(claims, provider)) : Optional.empty();
    Optional<String> sid = claims.text("sid").filter(it -> !it.isBlank());
    Disbelief.unless(subject.isPresent() || sid.isPresent(), Why.SUBJECT);
    return new LogoutToken(subject, sid, word(claims));
  }

  private static String word(Claims claims) {
    String word = claims.text("jti").orElse("");
    Disbelief.unless(!word.isBlank() && word.length() <= LONGEST_WORD, Why.REPLAYED);
    return word;
  }
}
