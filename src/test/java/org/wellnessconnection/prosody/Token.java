package org.wellnessconnection.prosody;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token as the server makes them (HS256), without the server. */
record Token(String seat, String meeting, boolean moderates, Instant until) {

  static Token member(String seat, String meeting) {
    return new Token(seat, meeting, false, Instant.now().plus(Duration.ofHours(1)));
  }

  String signed() {
    String claims =
        """
        {"aud":"jitsi","iss":"wellness","sub":"meet.test","room":"%s","exp":%d,"jti":"token-of-%s",\
        "context":{"user":{"id":"%s","name":"Maple","moderator":%s}}}"""
            .formatted(meeting, until.getEpochSecond(), seat, seat, moderates);
    String text = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + part(claims);
    return text + "." + base64(hmac(text));
  }

  private static String part(String json) {
    return base64(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(Prosody.APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
