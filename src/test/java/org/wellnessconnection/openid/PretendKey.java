package org.wellnessconnection.openid;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that somebody signs tokens with, and how it is published. */
public record PretendKey(String id, String algorithm, KeyPair pair) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  public static PretendKey rsa(String id, String algorithm) {
    return rsa(id, algorithm, 2_048);
  }

  public static PretendKey rsa(String id, String algorithm, int bits) {
    var size = new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4);
    return new PretendKey(id, algorithm, pair("RSA", size));
  }

  public static PretendKey ec(String id) {
    return new PretendKey(id, "ES256", pair("EC", new ECGenParameterSpec("secp256r1")));
  }

  public static PretendKey ed(String id) {
    try {
      return new PretendKey(id, "EdDSA", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair pair(String kind, AlgorithmParameterSpec spec) {
    try {
      KeyPairGenerator made = KeyPairGenerator.getInstance(kind);
      made.initialize(spec);
      return made.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** The same key under another name. */
  public PretendKey called(String other) {
    return new PretendKey(other, algorithm, pair);
  }

  /** The same key, used in another way. */
  public PretendKey as(String other) {
    return new PretendKey(id, other, pair);
  }

  public ObjectNode published() {
    ObjectNode key = JSON.createObjectNode().put("kid", id).put("use", "sig").put("alg", algorithm);
    if (pair.getPublic() instanceof RSAPublicKey rsa) {
      key.put("kty", "RSA").put("n", bytes(rsa.getModulus(), 0));
      return key.put("e", bytes(rsa.getPublicExponent(), 0));
    }
    if (pair.getPublic() instanceof ECPublicKey ec) {
      key.put("kty", "EC").put("crv", "P-256").put("x", bytes(ec.getW().getAffineX(), 32));
      return key.put("y", bytes(ec.getW().getAffineY(), 32));
    }
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    return key.put("kty", "OKP").put("crv", "Ed25519").put("x", BASE64.encodeToString(point));
  }

  private static String bytes(BigInteger number, int length) {
    byte[] all = number.toByteArray();
    int from = all.length > 1 && all[0] == 0 ? 1 : 0;
    byte[] plain = Arrays.copyOfRange(all, from, all.length);
    byte[] padded = new byte[Math.max(length, plain.length)];
    System.arraycopy(plain, 0, padded, padded.length - plain.length, plain.length);
    return BASE64.encodeToString(padded);
  }

  public ObjectNode header() {
    return JSON.createObjectNode().put("alg", algorithm).put("kid", id).put("typ", "JWT");
  }

  public String signs(ObjectNode header, ObjectNode claims) {
    return signsText(header, claims.toString());
  }

  /** Whatever the text is. */
  public String signsText(ObjectNode header, String claims) {
    String over = encoded(header) + "." + encoded(claims);
    return over + "." + BASE64.encodeToString(signature(over.getBytes(StandardCharsets.US_ASCII)));
  }

  private byte[] signature(byte[] over) {
    try {
      Signature made = Signature.getInstance(name());
      if (algorithm.equals("PS256")) {
        made.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
      }
      made.initSign(pair.getPrivate());
      made.update(over);
      return made.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private String name() {
    return switch (algorithm) {
      case "RS256" -> "SHA256withRSA";
      case "RS512" -> "SHA512withRSA";
      case "PS256" -> "RSASSA-PSS";
      case "ES256" -> "SHA256withECDSAinP1363Format";
      default -> "Ed25519";
    };
  }

  /** As somebody does who passes off a public key as a shared secret. */
  public static String signsWithSecret(byte[] secret, ObjectNode header, ObjectNode claims) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String over = encoded(header.put("alg", "HS256")) + "." + encoded(claims);
      byte[] sum = mac.doFinal(over.getBytes(StandardCharsets.US_ASCII));
      return over + "." + BASE64.encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  public static String encoded(ObjectNode part) {
    return encoded(part.toString());
  }

  private static String encoded(String part) {
    return BASE64.encodeToString(part.getBytes(StandardCharsets.UTF_8));
  }
}
