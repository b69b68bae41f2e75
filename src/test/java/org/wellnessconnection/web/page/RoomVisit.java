package org.wellnessconnection.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Sam's visit to a room that a test plays. */
abstract class RoomVisit {
  static final String PATH = "/rooms/" + SamplePages.ROOM;
  private static Chromium chromium;
  Site site;

  @BeforeAll
  static void openBrowser() {
    chromium = new Chromium();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @BeforeEach
  void openSite() {
    var pages = new Pages();
    site =
        new Site(chromium.browser(), 1280, 800, ColorScheme.LIGHT)
            .with(PATH, pages.html(SamplePages.room("en", "Tuesday", Optional.of("sam"))))
            .with("/rooms/new", pages.html(SamplePages.room("en", "Tuesday", Optional.empty())))
            .with("/sign-in", pages.html(SamplePages.signIn("en", Optional.empty())))
            .with("/left", pages.html(new LeftPage(SamplePages.page("en", "/left"))));
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    assertThat(site.complaints()).isEmpty();
    site.close();
  }

  static void says(Page sam, String text) {
    composer(sam).fill(text);
    composer(sam).press("Enter");
  }

  static Locator composer(Page sam) {
    return sam.getByLabel("Your message");
  }

  static Locator message(Page sam, String text) {
    return sam.locator(".conversation wc-message", new Page.LocatorOptions().setHasText(text));
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
