package org.wellnessconnection.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at the pages; 320 by 256 is a laptop at 400 % zoom. */
enum Look {
  LAPTOP("en", ColorScheme.LIGHT, 1280, 800),
  LAPTOP_AT_NIGHT("fr", ColorScheme.DARK, 1280, 800),
  PHONE("fr", ColorScheme.LIGHT, 360, 740),
  PHONE_AT_NIGHT("en", ColorScheme.DARK, 360, 740),
  NARROW("fr", ColorScheme.LIGHT, 320, 640),
  ZOOMED("en", ColorScheme.DARK, 320, 256);

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

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale(language + "-CA")
        .setColorScheme(colours)
        .setViewportSize(width, height);
  }
}
