package org.wellnessconnection.web.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.wellnessconnection.openid.PretendKey;
import org.wellnessconnection.openid.PretendProvider;
import org.wellnessconnection.openid.PretendProvider.Change;
import org.wellnessconnection.protocol.Id;

/**
 * What a provider may try when it is asked who somebody is.
 *
 * @param other a second provider, whose words are of no use for the first
 */
record Tricks(PretendProvider other) {
  static final PretendKey RSA = PretendKey.rsa("rsa", "RS256");
  static final PretendKey EC = PretendKey.ec("ec");
  static final PretendKey OF_OTHER = PretendKey.rsa("of-other", "RS256");
  static final PretendKey UNKNOWN = PretendKey.rsa("unknown", "RS256");
  static final PretendKey SMALL = PretendKey.rsa("small", "RS256", 1_024);
  private static final long HOUR = 3_600;

  /** Every one of these is tried at the whole server. */
  Map<String, Consumer<PretendProvider>> all() {
    Map<String, Consumer<PretendProvider>> all = new LinkedHashMap<>();
    claims(all);
    times(all);
    keys(all);
    headers(all);
    answers(all);
    answersInstead(all);
    return all;
  }

  private void claims(Map<String, Consumer<PretendProvider>> all) {
    all.put("another nonce", it -> it.says(said -> said.put("nonce", Id.random())));
    all.put("no nonce", it -> it.says(said -> said.remove("nonce")));
    all.put("a nonce that is a list", it -> it.says(said -> said.putArray("nonce").add("x")));
    all.put("another audience", it -> it.says(said -> said.put("aud", "somebody-else")));
    all.put("no audience", it -> it.says(said -> said.remove("aud")));
    all.put("an empty audience", it -> it.says(said -> said.putArray("aud")));
    all.put(
        "two audiences and no azp",
        it -> it.says(said -> said.putArray("aud").add(PretendProvider.CLIENT).add("else")));
    all.put("another azp", it -> it.says(said -> said.put("azp", "somebody-else")));
    all.put("an azp that is a list", it -> it.says(said -> said.putArray("azp").add("wellness")));
    all.put("another issuer", it -> it.says(said -> said.put("iss", other.issuer())));
    all.put("an issuer with a slash", it -> it.says(said -> said.put("iss", it.issuer() + "/")));
    all.put("no issuer", it -> it.says(said -> said.remove("iss")));
    all.put("no subject", it -> it.says(said -> said.remove("sub")));
    all.put("an empty subject", it -> it.says(said -> said.put("sub", " ")));
    all.put("a number as subject", it -> it.says(said -> said.put("sub", 7)));
    all.put("a subject of 256", it -> it.says(said -> said.put("sub", "x".repeat(256))));
  }

  private static void times(Map<String, Consumer<PretendProvider>> all) {
    long now = Instant.now().getEpochSecond();
    all.put("expired", it -> it.says(said -> said.put("exp", now - HOUR)));
    all.put("no end", it -> it.says(said -> said.remove("exp")));
    all.put("an end in words", it -> it.says(said -> said.put("exp", "" + (now + HOUR))));
    all.put("made in the future", it -> it.says(said -> said.put("iat", now + HOUR)));
    all.put("made long ago", it -> it.says(said -> said.put("iat", now - HOUR)));
    all.put("made never", it -> it.says(said -> said.remove("iat")));
    all.put("made after all time", it -> it.says(said -> said.put("iat", Long.MAX_VALUE)));
    all.put("not valid yet", it -> it.says(said -> said.put("nbf", now + HOUR)));
  }

  private void keys(Map<String, Consumer<PretendProvider>> all) {
    all.put("unknown kid", it -> it.signsWith(UNKNOWN));
    all.put("the kid of ours, another key", it -> it.signsWith(UNKNOWN.called("rsa")));
    all.put("a key of the other provider", it -> it.signsWith(OF_OTHER));
    all.put("the other's key under our kid", it -> it.signsWith(OF_OTHER.called("rsa")));
    all.put("a small key", it -> it.signsWith(SMALL));
    all.put("RSA under the kid of EC", it -> it.signsWith(RSA.called("ec")));
    all.put("EC under the kid of RSA", it -> it.signsWith(EC.called("rsa")));
    all.put("EC said to be RS256", it -> signs(it, head -> head.put("alg", "RS256"), EC));
    all.put("RSA said to be ES256", it -> signs(it, head -> head.put("alg", "ES256"), RSA));
    all.put("PS256 with a key for RS256", it -> it.signsWith(RSA.as("PS256")));
    all.put("RS512 with a key for RS256", it -> it.signsWith(RSA.as("RS512")));
    all.put("another key, no kid", it -> signs(it, head -> head.remove("kid"), UNKNOWN));
    byte[] pem = RSA.pair().getPublic().getEncoded();
    all.put("HS256 with the public key", it -> secret(it, pem));
    byte[] text =
        ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(pem))
            .getBytes(StandardCharsets.US_ASCII);
    all.put("HS256 with the public key as text", it -> secret(it, text));
    all.put("HS256 with the published modulus", it -> secret(it, modulus()));
    byte[] ours = PretendProvider.SECRET.getBytes(StandardCharsets.US_ASCII);
    all.put("HS256 with our secret", it -> secret(it, ours));
  }

  private static byte[] modulus() {
    return RSA.published().get("n").asText().getBytes(StandardCharsets.US_ASCII);
  }

  private static void signs(PretendProvider it, Change header, PretendKey by) {
    it.signs(
        (key, head, said) -> {
          ObjectNode named = head.put("kid", by.id());
          header.to(named);
          return by.signs(named, said);
        });
  }

  private static void secret(PretendProvider it, byte[] secret) {
    it.signs((key, head, said) -> PretendKey.signsWithSecret(secret, head, said));
  }

  private void headers(Map<String, Consumer<PretendProvider>> all) {
    all.put("algorithm none", it -> unsigned(it, "none"));
    all.put("algorithm nOnE", it -> unsigned(it, "nOnE"));
    all.put("no algorithm", it -> signs(it, head -> head.remove("alg"), RSA));
    all.put("algorithm in small letters", it -> signs(it, head -> head.put("alg", "rs256"), RSA));
    all.put("the type of a logout token", it -> signs(it, typ("logout+jwt"), RSA));
    all.put("the type of an access token", it -> signs(it, typ("at+jwt"), RSA));
    all.put("a critical header", it -> signs(it, head -> head.putArray("crit").add("b64"), RSA));
    all.put("a key of its own", it -> signs(it, brought(), UNKNOWN));
    all.put("RS256, signature cut off", it -> it.signs((key, head, said) -> cut(key, head, said)));
    all.put("changed after signing", it -> it.signs(Tricks::changed));
    all.put("encrypted form", it -> it.signs((key, head, said) -> key.signs(head, said) + ".a.b"));
    all.put("not a token", it -> it.signs((key, head, said) -> "<script>alert(1)</script>"));
    all.put("an endless token", it -> it.says(said -> said.put("x", "x".repeat(20_000))));
    all.put("two subjects", it -> it.signs(Tricks::twice));
  }

  private static Change typ(String type) {
    return head -> head.put("typ", type);
  }

  private Change brought() {
    return head -> {
      head.set("jwk", UNKNOWN.published());
      head.put("jku", other.issuer() + "/jwks");
    };
  }

  private static void unsigned(PretendProvider it, String algorithm) {
    it.signs(
        (key, head, said) ->
            PretendKey.encoded(head.put("alg", algorithm)) + "." + PretendKey.encoded(said) + ".");
  }

  private static String cut(PretendKey key, ObjectNode head, ObjectNode said) {
    String token = key.signs(head, said);
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static String changed(PretendKey key, ObjectNode head, ObjectNode said) {
    String token = key.signs(head, said);
    String body = PretendKey.encoded(said.put("sub", "somebody-better"));
    return token.substring(0, token.indexOf('.') + 1)
        + body
        + token.substring(token.lastIndexOf('.'));
  }

  private static String twice(PretendKey key, ObjectNode head, ObjectNode said) {
    return key.signsText(head, said.toString().replaceFirst("\\{", "{\"sub\":\"first\","));
  }

  private static void answers(Map<String, Consumer<PretendProvider>> all) {
    answer(all, "garbage", "%PDF-1.4");
    answer(all, "half an answer", "{\"id_token\":");
    answer(all, "no ID token", "{\"access_token\":\"x\"}");
    answer(all, "a list", "[]");
    answer(all, "two answers", "{} {}");
    answer(all, "deep nesting", "[".repeat(20_000));
    answer(all, "an oversized answer", "{\"id_token\":\"" + "x".repeat(400_000) + "\"}");
  }

  private void answersInstead(Map<String, Consumer<PretendProvider>> all) {
    instead(all, "a redirect", request -> redirect(request.response(), other.issuer() + "/token"));
    instead(all, "an error of its own", request -> says(request, 500, "<script>alert(1)</script>"));
    instead(all, "a refusal", request -> says(request, 400, "{\"error\":\"invalid_grant\"}"));
    instead(all, "it hangs up", request -> request.connection().close());
    instead(all, "it says nothing", request -> {});
    instead(
        all,
        "it never ends",
        request -> request.response().setChunked(true).write("{\"id_token\":\""));
  }

  private static void instead(
      Map<String, Consumer<PretendProvider>> all, String name, Handler<HttpServerRequest> answer) {
    all.put(name, it -> it.answers("/token", answer));
  }

  private static void redirect(HttpServerResponse response, String elsewhere) {
    response.setStatusCode(307).putHeader("Location", elsewhere).end();
  }

  private static void says(HttpServerRequest request, int status, String words) {
    request.response().setStatusCode(status).end(words);
  }

  private static void answer(Map<String, Consumer<PretendProvider>> all, String name, String body) {
    instead(all, name, request -> request.response().end(body));
  }
}
