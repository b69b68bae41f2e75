package org.wellnessconnection.web.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token as a Jitsi reads it, with nothing of ours. */
public record ReadToken(String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public JsonNode header() {
    return part(0);
  }

  public JsonNode claims() {
    return part(1);
  }

  private JsonNode part(int number) {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(text.split("\\.", -1)[number]));
    } catch (IOException notJson) {
      throw new AssertionError(text, notJson);
    }
  }

  public boolean isSignedWith(String secret) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return MessageDigest.isEqual(mac.doFinal(signed()), signature());
  }

  /** A public key in PEM. */
  public boolean isSignedBy(String pem) throws GeneralSecurityException {
    String lines = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines))));
    signature.update(signed());
    return signature.verify(signature());
  }

  /** Under what a Jitsi asks for the key. */
  public String keyFile() throws GeneralSecurityException {
    byte[] kid = header().get("kid").asText().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kid)) + ".pem";
  }

  private byte[] signed() {
    return text.substring(0, text.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] signature() {
    return Base64.getUrlDecoder().decode(text.substring(text.lastIndexOf('.') + 1));
  }
}
