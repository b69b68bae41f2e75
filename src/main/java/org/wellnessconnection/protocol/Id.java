package org.wellnessconnection.protocol;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The form of the ids that travel: 22 characters carrying 128 random bits. */
final class Id {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final int BYTES = 16;

  private Id() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static void check(String value) {
    if (!FORM.matcher(value).matches()) {
      throw new Malformed("bad_id");
    }
  }
}
