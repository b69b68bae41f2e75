package org.wellnessconnection.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.wellnessconnection.protocol.Codec;

/** One pair of keys (Ed25519), named by the thumbprint of its public half (RFC 7638). */
public final class SigningKey {
  private static final String ALGORITHM = "Ed25519";
  private static final int PUBLIC_BYTES = 32;
  private static final int SIGNATURE_BYTES = 64;

  private final KeyPair pair;
  private final Jwk jwk;
  private final String header;

  private SigningKey(KeyPair pair) {
    byte[] spki = pair.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(spki, spki.length - PUBLIC_BYTES, spki.length);
    this.pair = pair;
    this.jwk = Jwk.of(Base64Url.of(raw));
    this.header = Base64Url.of(utf8(Codec.write(new Header("EdDSA", jwk.kid(), "at+jwt"))));
  }

  private record Header(String alg, String kid, String typ) {}

  /** The public half as the world may see it (RFC 8037). */
  public record Jwk(String kty, String crv, String x, String kid, String use, String alg) {
    private static Jwk of(String x) {
      String thumbprint = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
      return new Jwk("OKP", ALGORITHM, x, Base64Url.of(sha256(thumbprint)), "sig", "EdDSA");
    }
  }

  /** Both halves, to be kept locked. */
  public record Kept(String publicHalf, String privateHalf) {}

  public static SigningKey make() {
    try {
      return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw everyJdkHasIt(e);
    }
  }

  public static SigningKey of(Kept kept) {
    try {
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      return new SigningKey(
          new KeyPair(
              keys.generatePublic(new X509EncodedKeySpec(decoded(kept.publicHalf()))),
              keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(kept.privateHalf())))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("is no key of ours", e);
    }
  }

  public Kept kept() {
    return new Kept(
        encoded(pair.getPublic().getEncoded()), encoded(pair.getPrivate().getEncoded()));
  }

  public Jwk jwk() {
    return jwk;
  }

  /** The first part of every token that it signs. */
  String header() {
    return header;
  }

  byte[] sign(String text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(pair.getPrivate());
      signature.update(utf8(text));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw everyJdkHasIt(e);
    }
  }

  /** The JDK would also take a signature with a zero at its end. */
  boolean hasSigned(String text, byte[] signed) {
    if (signed.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(pair.getPublic());
      signature.update(utf8(text));
      return signature.verify(signed);
    } catch (SignatureException broken) {
      return false;
    } catch (GeneralSecurityException e) {
      throw everyJdkHasIt(e);
    }
  }

  private static IllegalStateException everyJdkHasIt(GeneralSecurityException cause) {
    return new IllegalStateException("every JDK has " + ALGORITHM, cause);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(utf8(text));
    } catch (GeneralSecurityException e) {
      throw everyJdkHasIt(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getDecoder().decode(text);
  }
}
