package org.wellnessconnection.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at the pages. */
enum Look {
  LAPTOP("en", ColorScheme.LIGHT, 1280, 800),
  LAPTOP_AT_NIGHT("fr", ColorScheme.DARK, 1280, 800),
  PHONE("fr", ColorScheme.LIGHT, 360, 740),
  PHONE_AT_NIGHT("en", ColorScheme.DARK, 360, 740),
  NARROW("fr", ColorScheme.LIGHT, 320, 640);

  private final String language;
  private final ColorScheme colours;
  private final int width;
  private final int height;

  Look(String language, ColorScheme colours, int width, int height) {
    this.language = language;
    this.colours = colours;
    this.width = width;
    this.height = height;
  }

  String language() {
    return language;
  }

  /** One of two things, by the language. */
  String of(String english, String french) {
    return language.equals("fr") ? french : english;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale(language + "-CA")
        .setColorScheme(colours)
        .setViewportSize(width, height);
  }
}
