package org.wellnessconnection.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.story.Readable;

/** The way around the site: a line of links on a laptop, one low line and a menu on a phone. */
class MenuBrowserTest {
  private static final int PHONE = 360;
  private static final double LOW = 125;
  private static final double CORNER = 20;

  private static Chromium chromium;

  @BeforeAll
  static void openBrowser() {
    chromium = new Chromium();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @Test
  void onAPhoneThePageBeginsBelowTwoLowLines() {
    try (var site = site(PHONE)) {
      Page me = site.open("/me");
      assertThat(me.locator(".top").boundingBox().height).isLessThan(LOW);
      assertThat(places(me).first()).isHidden();
      assertThat(me.getByText("Fermer la session")).isVisible();
      assertThat(me.getByText("English").first()).isVisible();
    }
  }

  @Test
  void theKeyboardOpensTheMenuGoesThroughItAndComesBack() {
    try (var site = site(PHONE)) {
      Page me = site.open("/me");
      Locator menu = menu(me);
      menu.focus();
      me.keyboard().press("Enter");
      assertThat(places(me)).hasCount(8);
      assertThat(places(me).last()).isVisible();
      me.keyboard().press("Tab");
      assertThat(places(me).first()).isFocused();
      me.keyboard().press("Escape");
      assertThat(places(me).first()).isHidden();
      assertThat(menu).isFocused();
    }
  }

  @Test
  void theOpenMenuStandsBelowItsButtonAndCanBeReadByEverybody() {
    try (var site = site(PHONE)) {
      Page me = site.open("/me");
      menu(me).click();
      var button = menu(me).boundingBox();
      assertThat(me.locator("#site").boundingBox().y).isGreaterThanOrEqualTo(button.y);
      assertThat(me.locator("#site").boundingBox().y).isGreaterThan(button.y + button.height / 2);
      assertThat(Readable.axe(me).analyze().getViolations()).isEmpty();
    }
  }

  @Test
  void onALaptopEveryPlaceIsALinkAndThereIsNoMenu() {
    try (var site = site(1280)) {
      Page me = site.open("/me");
      assertThat(me.locator(".menu")).isHidden();
      assertThat(places(me).last()).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, PHONE, 1280})
  void helpIsInTheSameCornerOfEveryPage(int width) {
    try (var site = site(width)) {
      for (String path : List.of("/me", "/room")) {
        var help = site.open(path).locator(".help > summary").boundingBox();
        assertThat(help.x + help.width).as(path).isCloseTo(width, within(CORNER));
        assertThat(help.y).as(path).isLessThan(CORNER);
      }
    }
  }

  private static Locator menu(Page page) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
  }

  private static Locator places(Page page) {
    return page.locator("#site a");
  }

  private static Site site(int width) {
    return new Site(chromium.browser(), width, 740, ColorScheme.LIGHT)
        .with("/me", new Pages().html(SampleMe.me("fr")))
        .with("/room", new Pages().html(SamplePages.room("fr", "Mardi", Optional.empty())));
  }
}
