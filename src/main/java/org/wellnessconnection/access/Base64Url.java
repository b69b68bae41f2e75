package org.wellnessconnection.access;

import java.util.Base64;
import java.util.Optional;

/**
 * Bytes as tokens write them; of all the ways to write the same bytes only the usual one is read.
 */
public final class Base64Url {
  private Base64Url() {}

  public static String of(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static Optional<byte[]> bytes(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return Optional.of(bytes).filter(it -> of(it).equals(text));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
