package org.wellnessconnection.web;

import java.nio.file.Path;

/**
 * What the programme is called, and its picture.
 *
 * @param logo an SVG or PNG file; an empty path where there is none
 */
public record Brand(String english, String french, Path logo) {
  private static final String USUAL = "Wellness Connection";
  private static final int LONGEST = 60;

  public Brand {
    requireName("english", english);
    requireName("french", french);
  }

  public static Brand usual() {
    return new Brand(USUAL, USUAL, Path.of(""));
  }

  public String in(String language) {
    return language.equals("fr") ? french : english;
  }

  private static void requireName(String field, String name) {
    boolean shown = name.codePoints().noneMatch(Character::isISOControl);
    if (name.isBlank() || name.length() > LONGEST || !shown) {
      throw new IllegalArgumentException(field + ": must have 1 to " + LONGEST + " characters");
    }
  }
}
