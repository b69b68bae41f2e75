package org.wellnessconnection.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Locks away what is kept although it was said in confidence. Its key is never in Redis. */
public final class Vault {
  static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int MARK_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec locking;
  private final SecretKeySpec marking;

  Vault(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
    }
    locking = new SecretKeySpec(digest(key, "lock"), "AES");
    marking = new SecretKeySpec(digest(key, "mark"), "HmacSHA256");
  }

  /**
   * @param label what it is; it opens under the same label only
   */
  public String lock(String label, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] locked = crypt(Cipher.ENCRYPT_MODE, label, nonce, text.getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
    System.arraycopy(locked, 0, both, NONCE_BYTES, locked.length);
    return Base64.getEncoder().encodeToString(both);
  }

  /**
   * @throws IllegalStateException when it was locked with another key or label, or is not whole
   */
  public String open(String label, String locked) {
    byte[] both = Base64.getDecoder().decode(locked);
    byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
    return new String(crypt(Cipher.DECRYPT_MODE, label, nonce, rest), StandardCharsets.UTF_8);
  }

  /** The same words give the same mark, and without the key nobody can tell which words. */
  public String mark(String... words) {
    byte[] sum = Arrays.copyOf(digest(marking, String.join("\n", words)), MARK_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
  }

  private byte[] crypt(int mode, String label, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, locking, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("does not open with this key", e);
    }
  }

  private static byte[] digest(byte[] key, String text) {
    return digest(new SecretKeySpec(key, "HmacSHA256"), text);
  }

  private static byte[] digest(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC", e);
    }
  }
}
