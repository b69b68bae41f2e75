package org.wellnessconnection.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.openid.Disbelief.Why;
import org.wellnessconnection.outward.Answer;

/** One provider as one server speaks with it: what it publishes is asked for when it is needed. */
final class ProviderLine {
  private static final Duration METADATA_FRESH = Duration.ofHours(1);
  private static final Duration KEYS_FRESH = Duration.ofMinutes(10);
  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  private final Provider provider;
  private final ProviderHttp http;
  private final Published<Metadata> metadata;
  private final Published<List<SigningKey>> keys;

  ProviderLine(Provider provider, ProviderHttp http, Clock clock) {
    this.provider = provider;
    this.http = http;
    this.metadata = new Published<>(this::discover, METADATA_FRESH, clock);
    this.keys = new Published<>(this::fetchKeys, KEYS_FRESH, clock);
  }

  Provider provider() {
    return provider;
  }

  Future<Metadata> metadata() {
    return metadata.now();
  }

  private Future<Metadata> discover() {
    URI address = URI.create(provider.issuer().replaceFirst("/$", "") + WELL_KNOWN);
    return http.get(address).map(claims -> Metadata.believed(claims, provider));
  }

  private Future<List<SigningKey>> fetchKeys() {
    return metadata().compose(known -> http.get(known.keys())).map(SigningKey::published);
  }

  /** What a token says, if this provider signed it. */
  Future<Claims> signed(SignedToken token) {
    return keys.now()
        .compose(now -> token.isKnownTo(now) ? Future.succeededFuture(now) : keys.anew())
        .map(token::signedBy);
  }

  /** The ID token for a code that came back by way of the browser. */
  Future<String> exchange(String code, String verifier, String back) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", back);
    form.put("code_verifier", verifier);
    return metadata().compose(known -> exchange(known, form)).map(ProviderLine::idToken);
  }

  private Future<Answer> exchange(Metadata known, Map<String, String> form) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    String secret = provider.clientSecret().value();
    if (known.introduction() == Metadata.Introduction.HEADER) {
      String both = encoded(provider.clientId()) + ":" + encoded(secret);
      headers.put(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8)));
    } else {
      form.put("client_id", provider.clientId());
      form.put("client_secret", secret);
    }
    return http.post(known.tokens(), headers, query(form));
  }

  private static String idToken(Answer answer) {
    if (answer.status() >= 500) {
      throw new Away("answers " + answer.status());
    }
    Disbelief.unless(answer.status() == 200, Why.NO_TOKEN);
    Optional<String> token = Claims.read(answer.body()).text("id_token");
    return token.orElseThrow(() -> new Disbelief(Why.NO_TOKEN));
  }

  static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
