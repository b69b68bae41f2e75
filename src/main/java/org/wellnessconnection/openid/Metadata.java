package org.wellnessconnection.openid;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.openid.Disbelief.Why;

/**
 * Where a provider does what, as it publishes it.
 *
 * @param signIn where the browser goes to sign in
 * @param tokens where a code is exchanged
 * @param keys where the keys are that it signs with
 * @param signOut where the browser may go to sign out there too
 * @param introduction how we show there who we are
 * @param answers whether an answer by way of the browser says from whom it is
 */
record Metadata(
    URI signIn,
    URI tokens,
    URI keys,
    Optional<URI> signOut,
    Introduction introduction,
    Answers answers) {

  /** How we show at the provider's door that it is us. */
  enum Introduction {
    HEADER,
    FORM
  }

  /** What comes back by way of the browser. */
  enum Answers {
    WITH_ISSUER,
    WITHOUT_ISSUER
  }

  /** Whether what comes back may leave out from whom it is. */
  boolean mayBeSilent() {
    return answers == Answers.WITHOUT_ISSUER;
  }

  /** A provider has to publish exactly the issuer that it is known by here. */
  static Metadata believed(Claims claims, Provider provider) {
    boolean itself = claims.text("issuer").filter(provider.issuer()::equals).isPresent();
    Disbelief.unless(itself, Why.ISSUER);
    return new Metadata(
        address(claims, "authorization_endpoint", provider),
        address(claims, "token_endpoint", provider),
        address(claims, "jwks_uri", provider),
        claims.has("end_session_endpoint")
            ? Optional.of(address(claims, "end_session_endpoint", provider))
            : Optional.empty(),
        introduction(claims),
        claims.isTrue("authorization_response_iss_parameter_supported")
            ? Answers.WITH_ISSUER
            : Answers.WITHOUT_ISSUER);
  }

  private static URI address(Claims claims, String name, Provider provider) {
    try {
      URI address = URI.create(claims.text(name).orElse(""));
      Disbelief.unless(provider.mayLeadTo(address), Why.METADATA);
      return address;
    } catch (IllegalArgumentException broken) {
      throw new Disbelief(Why.METADATA);
    }
  }

  private static Introduction introduction(Claims claims) {
    String name = "token_endpoint_auth_methods_supported";
    Set<String> ways = claims.texts(name);
    if (!claims.has(name) || ways.contains("client_secret_basic")) {
      return Introduction.HEADER;
    }
    Disbelief.unless(ways.contains("client_secret_post"), Why.METADATA);
    return Introduction.FORM;
  }
}
