package org.wellnessconnection.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.story.Readable;

class PagesBrowserTest {
  private static final int NARROW = 320;
  private static final String AT_REST =
      "Promise.allSettled(document.getAnimations().map(it => it.finished))";
  private static final List<String> WHERE_THINGS_STAND =
      List.of("target-size", "scrollable-region-focusable");

  private static Chromium chromium;
  private final Pages pages = new Pages();

  /** How somebody looks at the pages; 320 by 256 is a laptop at 400 % zoom. */
  enum Look {
    LAPTOP("en", ColorScheme.LIGHT, 1280, 800),
    LAPTOP_AT_NIGHT("fr", ColorScheme.DARK, 1280, 800),
    PHONE("fr", ColorScheme.LIGHT, NARROW, 640),
    ZOOMED("en", ColorScheme.DARK, NARROW, 256);

    final String language;
    final ColorScheme colours;
    final int width;
    final int height;

    Look(String language, ColorScheme colours, int width, int height) {
      this.language = language;
      this.colours = colours;
      this.width = width;
      this.height = height;
    }
  }

  @BeforeAll
  static void openBrowser() {
    chromium = new Chromium();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyPageCanBeReadByEverybody(Look look) {
    try (var site = site(look)) {
      areReadable(
          site,
          List.of(
              "/",
              "/sign-in",
              "/nowhere",
              "/left",
              "/before",
              "/help",
              "/alerts",
              "/outbox",
              "/devices",
              "/reports",
              "/debriefs",
              "/me/reports",
              "/me",
              "/me/mail",
              "/me/delete",
              "/goodbye",
              "/privacy"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfANewcomerCanBeReadByEverybody(Look look) {
    try (var site = site(look)) {
      areReadable(site, SampleJoining.pages(look.language).keySet());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theGratitudeSpaceCanBeReadByEverybody(Look look) {
    try (var site = site(look)) {
      areReadable(site, SampleGratitude.pages(look.language).keySet());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfTheStaffCanBeReadByEverybody(Look look) {
    try (var site = site(look)) {
      areReadable(site, SampleOffice.pages(look.language).keySet());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfThosePlanningCanBeReadByEverybody(Look look) {
    try (var site = site(look)) {
      for (var path : SamplePlans.pages(look.language).keySet()) {
        var page = site.open(path);
        assertThat(page.locator("h1")).isVisible();
        page.locator("details").all().forEach(it -> it.evaluate("one => one.open = true"));
        isReadable(page);
        page.close();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void helpCanBeReadByEverybody(Look look) {
    try (var site = site(look)) {
      for (var path : List.of("/", "/before")) {
        var page = site.open(path);
        page.locator(".help > summary").click();
        assertThat(page.locator(".help-lines select")).isVisible();
        assertThat(page.locator(".help-lines a[href='tel:911']")).isVisible();
        isReadable(page);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, participant, waiting",
    "LAPTOP, participant, admitted",
    "LAPTOP_AT_NIGHT, facilitator, admitted",
    "PHONE, facilitator, admitted",
    "ZOOMED, participant, admitted"
  })
  void theRoomCanBeReadByEverybody(Look look, String role, String status) {
    try (var site = site(look)) {
      var page = site.open("/room", new PlayedRoom(role, status));
      assertThat(page.locator("wc-lines").first()).isAttached();
      isReadable(page);
      for (var pane : page.locator(".bar button:visible").all()) {
        pane.click();
        isReadable(page);
      }
    }
  }

  private Site site(Look look) {
    var language = look.language;
    var site = new Site(chromium.browser(), look.width, look.height, look.colours);
    SampleJoining.pages(language).forEach((path, shown) -> site.with(path, pages.html(shown)));
    SampleGratitude.pages(language).forEach((path, shown) -> site.with(path, pages.html(shown)));
    SampleOffice.pages(language).forEach((path, shown) -> site.with(path, pages.html(shown)));
    SamplePlans.pages(language).forEach((path, shown) -> site.with(path, pages.html(shown)));
    return site.with("/", pages.html(SamplePages.home(language, "Tuesday")))
        .with("/sign-in", pages.html(SamplePages.signIn(language, Optional.of("bad_code"))))
        .with("/nowhere", pages.html(SamplePages.problem(language)))
        .with("/help", pages.html(new HelpPage(SamplePages.page(language, "/help"))))
        .with("/alerts", pages.html(SamplePages.alerts(language)))
        .with("/devices", pages.html(SamplePages.devices(language)))
        .with("/outbox", pages.html(SamplePages.outbox(language)))
        .with("/reports", pages.html(SampleCases.reports(language)))
        .with("/debriefs", pages.html(SampleCases.debriefs(language)))
        .with("/me/reports", pages.html(SampleCases.mine(language)))
        .with("/me", pages.html(SampleMe.me(language)))
        .with("/me/mail", pages.html(SampleMe.address(language)))
        .with("/me/delete", pages.html(new DeletePage(SamplePages.page(language, "/me"), true)))
        .with("/goodbye", pages.html(new GoodbyePage(SamplePages.page(language, "/goodbye"))))
        .with("/privacy", pages.html(new PrivacyPage(SamplePages.page(language, "/privacy"))))
        .with("/left", pages.html(new LeftPage(SamplePages.page(language, "/left"))))
        .with("/before", pages.html(SamplePages.room(language, "Tuesday", Optional.empty())))
        .with("/room", pages.html(SamplePages.room(language, "Tuesday", Optional.of("sam"))));
  }

  private static void areReadable(Site site, Collection<String> paths) {
    for (var path : paths) {
      var page = site.open(path);
      assertThat(page.locator("h1").first()).isVisible();
      isReadable(page);
      page.close();
    }
  }

  private static void isReadable(Page page) {
    page.evaluate(AT_REST);
    assertThat(looked(page).analyze().getViolations()).as(page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways scrolling")
        .isEqualTo(0);
  }

  /** A page is the same on a narrow screen, but for where things stand; the room is not. */
  private static AxeBuilder looked(Page page) {
    boolean again = page.viewportSize().width == NARROW && page.locator("wc-room").count() == 0;
    return again ? Readable.axe(page).withRules(WHERE_THINGS_STAND) : Readable.axe(page);
  }
}
