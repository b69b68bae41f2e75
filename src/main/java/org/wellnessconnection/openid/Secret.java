package org.wellnessconnection.openid;

import java.util.List;
import java.util.Locale;

/** A word that only we and a provider know. It is never printed. */
public record Secret(String value) {
  private static final int SHORTEST = 32;
  private static final int LONGEST = 512;
  private static final int FEWEST_CHARACTERS = 8;
  private static final List<String> PLACEHOLDERS =
      List.of("changeme", "password", "secret", "example", "placeholder", "default", "replace");

  public Secret {
    boolean hard =
        value.length() >= SHORTEST
            && value.length() <= LONGEST
            && value.chars().allMatch(it -> it > ' ' && it <= '~')
            && value.chars().distinct().count() >= FEWEST_CHARACTERS
            && PLACEHOLDERS.stream().noneMatch(letters(value)::contains);
    Provider.require(
        hard, "clientSecret", "is short or a placeholder; 32 random characters are the least");
  }

  private static String letters(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
