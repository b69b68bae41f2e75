package org.wellnessconnection.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What two servers sign with. Given as it is, or as {@code file:} and where it lies. */
public final class SharedSecret {
  public static final int SHORTEST = 32;
  private static final String FILE = "file:";
  private static final String ALGORITHM = "HmacSHA256";

  private final String word;

  private SharedSecret(String word) {
    this.word = word;
  }

  /** Whether settings may say this; what lies in a file is looked at when it is read. */
  static void check(String key, String given) {
    if (!given.isEmpty() && !given.startsWith(FILE)) {
      requireLong(key, given);
    }
  }

  /**
   * @param key how the settings call it, for who reads what is wrong
   */
  static SharedSecret read(String key, String given) {
    String word = given.startsWith(FILE) ? inFile(key, given.substring(FILE.length())) : given;
    requireLong(key, word);
    return new SharedSecret(word);
  }

  private static String inFile(String key, String path) {
    try {
      return Files.readString(Path.of(path)).strip();
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(key + ": names a file that cannot be read", unreadable);
    }
  }

  private static void requireLong(String key, String word) {
    if (word.length() < SHORTEST) {
      throw new IllegalArgumentException(
          key
              + ": must have "
              + SHORTEST
              + " characters at least, such as of openssl rand -hex 32");
    }
  }

  /** For who judges whether it can be guessed. It is written nowhere. */
  public String word() {
    return word;
  }

  byte[] sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(word.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC", e);
    }
  }
}
