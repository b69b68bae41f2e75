package org.wellnessconnection.protocol;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The form of ids and secret words: 22 characters carrying 128 random bits. */
public final class Id {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final int BYTES = 16;

  private Id() {}

  public static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  static void check(String value) {
    if (!isOne(value)) {
      throw new Malformed("bad_id");
    }
  }
}
