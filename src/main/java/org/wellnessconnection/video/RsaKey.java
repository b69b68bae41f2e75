package org.wellnessconnection.video;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.wellnessconnection.access.Base64Url;

/**
 * One pair of RSA keys, named by its public half. A Jitsi keeps what it fetched under a name for
 * ever, so another key must have another name.
 */
public final class RsaKey {
  private static final String ALGORITHM = "RSA";
  private static final int BITS = 2_048;

  private final KeyPair pair;

  private RsaKey(KeyPair pair) {
    this.pair = pair;
  }

  /** Both halves, to be kept locked. */
  public record Kept(String publicHalf, String privateHalf) {}

  /** Takes a tenth of a second or more. */
  public static RsaKey make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(BITS);
      return new RsaKey(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw everyJdkHasIt(e);
    }
  }

  public static RsaKey of(Kept kept) {
    Base64.Decoder bytes = Base64.getDecoder();
    try {
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      return new RsaKey(
          new KeyPair(
              keys.generatePublic(new X509EncodedKeySpec(bytes.decode(kept.publicHalf()))),
              keys.generatePrivate(new PKCS8EncodedKeySpec(bytes.decode(kept.privateHalf())))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("is no key of ours", e);
    }
  }

  public Kept kept() {
    return new Kept(
        Base64.getEncoder().encodeToString(spki()),
        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
  }

  /** How tokens call it. */
  public String kid() {
    return Base64Url.of(sha256(spki()));
  }

  /** How a Jitsi asks for it: its name cannot be walked along a path. */
  public String file() {
    return HexFormat.of().formatHex(sha256(kid().getBytes(StandardCharsets.UTF_8))) + ".pem";
  }

  /** The public half as a Jitsi reads it. */
  public String pem() {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(spki());
    return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
  }

  PrivateKey privateHalf() {
    return pair.getPrivate();
  }

  private byte[] spki() {
    return pair.getPublic().getEncoded();
  }

  static byte[] sign(PrivateKey key, String text) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw everyJdkHasIt(e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw everyJdkHasIt(e);
    }
  }

  private static IllegalStateException everyJdkHasIt(GeneralSecurityException cause) {
    return new IllegalStateException("every JDK has " + ALGORITHM, cause);
  }
}
