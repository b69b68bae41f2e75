package org.wellnessconnection.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wellnessconnection.member.SignInId;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;

/** Makes tokens of any kind, with none of the code that makes or reads ours. */
public final class Forger {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Forger() {}

  public static String part(String json) {
    return BASE64.encodeToString(json.getBytes(UTF_8));
  }

  public static String read(String part) {
    return new String(Base64.getUrlDecoder().decode(part), UTF_8);
  }

  /** As ours are, each as it stands in JSON. */
  public static Map<String, String> claims(
      String issuer, AccountId sub, SignInId sid, long seconds) {
    Map<String, String> claims = new LinkedHashMap<>();
    claims.put("iss", "\"" + issuer + "\"");
    claims.put("aud", "\"wellness-api\"");
    claims.put("sub", "\"" + sub + "\"");
    claims.put("sid", "\"" + sid + "\"");
    claims.put("client_id", "\"wellness\"");
    claims.put("jti", "\"" + Id.random() + "\"");
    claims.put("iat", String.valueOf(seconds));
    claims.put("exp", String.valueOf(seconds + 600));
    return claims;
  }

  public static String json(Map<String, String> claims) {
    return claims.entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  public static String signed(SigningKey key, String header, String claims) {
    return signedParts(key, part(header), part(claims));
  }

  public static String signedParts(SigningKey key, String header, String claims) {
    String text = header + "." + claims;
    return text + "." + BASE64.encodeToString(ed25519(key, text));
  }

  private static byte[] ed25519(SigningKey key, String text) {
    try {
      byte[] half = Base64.getDecoder().decode(key.kept().privateHalf());
      PrivateKey signing =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(half));
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(signing);
      signature.update(text.getBytes(UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** With the public half for a shared secret, as a careless reader would check it. */
  public static String hmac(SigningKey key, String header, String claims) {
    String text = part(header) + "." + part(claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] secret = Base64.getUrlDecoder().decode(key.jwk().x());
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return text + "." + BASE64.encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
