package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Map;
import org.wellnessconnection.access.Base64Url;
import org.wellnessconnection.protocol.Codec;

/** Makes tokens (JWT) out of claims, as the configured Jitsi believes them. */
public interface TokenSigner {

  Future<String> signed(Map<String, Object> claims);

  /** With the secret that the Jitsi has, too. */
  static TokenSigner hs256(SharedSecret secret) {
    String header = part(Map.of("alg", "HS256", "typ", "JWT"));
    return claims -> {
      String text = header + "." + part(claims);
      return Future.succeededFuture(text + "." + Base64Url.of(secret.sign(text)));
    };
  }

  /** With the key that a Jitsi fetches from here. */
  static TokenSigner rs256(KeyServer keys) {
    return claims -> keys.now().compose(key -> rs256(key).signed(claims));
  }

  /** With one key, whoever gives it to a Jitsi. */
  static TokenSigner rs256(RsaKey key) {
    return claims -> Future.succeededFuture(rs256(key.kid(), key.privateHalf(), claims));
  }

  /** With the key that was given to 8x8, under the name that it has there. */
  static TokenSigner jaas(String kid, PrivateKey key) {
    return claims -> Future.succeededFuture(rs256(kid, key, claims));
  }

  private static String rs256(String kid, PrivateKey key, Map<String, Object> claims) {
    String text = part(Map.of("alg", "RS256", "kid", kid, "typ", "JWT")) + "." + part(claims);
    return text + "." + Base64Url.of(RsaKey.sign(key, text));
  }

  private static String part(Map<String, Object> json) {
    return Base64Url.of(Codec.write(json).getBytes(StandardCharsets.UTF_8));
  }
}
