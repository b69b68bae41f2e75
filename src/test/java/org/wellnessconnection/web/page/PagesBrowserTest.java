package org.wellnessconnection.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesBrowserTest {
  private static Chromium chromium;
  private final Pages pages = new Pages();

  @BeforeAll
  static void openBrowser() {
    chromium = new Chromium();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1280, 800", "fr, DARK, 1280, 800", "fr, LIGHT, 320, 640", "en, DARK, 320, 256"})
  void everyPageCanBeReadByEverybodyAtAnyWidth(String language, ColorScheme colours, int width, int height) {
    try (var site = new Site(chromium.browser(), width, height, colours)) {
      everyPage(site, language);
      for (var path : List.of("/", "/sign-in", "/nowhere", "/left", "/before")) {
        var page = site.open(path);
        assertThat(page.locator("h1")).isVisible();
        isReadable(page);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "participant, waiting, fr, LIGHT, 320, 640",
    "participant, admitted, en, DARK, 1280, 800",
    "facilitator, admitted, fr, LIGHT, 1280, 800",
    "facilitator, admitted, en, LIGHT, 320, 640",
    "participant, admitted, fr, DARK, 320, 256"
  })
  void theRoomCanBeReadByEverybodyAtAnyWidth(String role, String status, String language, ColorScheme colours, int width, int height) {
    try (var site = new Site(chromium.browser(), width, height, colours)) {
      everyPage(site, language);
      var page = site.open("/room", new PlayedRoom(role, status));
      assertThat(page.locator("wc-lines").first()).isAttached();
      isReadable(page);
      for (var pane : page.locator(".bar button:visible").all()) {
        pane.click();
        isReadable(page);
      }
    }
  }

  private void everyPage(Site site, String language) {
    site.with("/", pages.home(SamplePages.home(language, "Tuesday")))
        .with("/sign-in", pages.signIn(SamplePages.signIn(language, Optional.of("bad_code"))))
        .with("/nowhere", pages.problem(SamplePages.problem(language)))
        .with("/left", pages.left(new LeftPage(SamplePages.page(language, "/left"))))
        .with("/before", pages.room(SamplePages.room(language, "Tuesday", Optional.empty())))
        .with("/room", pages.room(SamplePages.room(language, "Tuesday", Optional.of("sam"))));
  }

  private static void isReadable(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).as("sideways scrolling").isEqualTo(0);
  }
}
