package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.load.bench.PageWeight;

/**
 * What everybody may read, in every look. Pictures are left in {@code target/look}, and what each
 * page weighs is printed.
 */
class CommonsBrowserTest extends Evening {
  private static final Map<String, String> PUBLIC =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("home", "/"),
              Map.entry("sessions", "/sessions"),
              Map.entry("resources", "/resources"),
              Map.entry("resources-for-me", "/resources?for=me&in=qc"),
              Map.entry("resource", "/resources/what-peer-support-is"),
              Map.entry("resource-crisis", "/resources/crisis-help-by-province"),
              Map.entry("search", "/resources?q=suicide"),
              Map.entry("search-nothing", "/resources?q=zebra"),
              Map.entry("search-refused", "/resources?q=%3F"),
              Map.entry("faq", "/faq"),
              Map.entry("question", "/faq/is-it-therapy"),
              Map.entry("help", "/help"),
              Map.entry("privacy", "/privacy")));

  private Guest guest;
  private Look look;

  @Override
  House opens() throws Exception {
    return Programme.opens();
  }

  @Override
  boolean isKnown(String complaint) {
    return super.isKnown(complaint) || complaint.contains("status of 422");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOpenToEverybodyCanBeReadByEverybody(Look how) throws Exception {
    look = how;
    for (Map.Entry<String, String> page : PUBLIC.entrySet()) {
      guest = guest(how);
      PageWeight weight = PageWeight.of(guest.page(), house.address().resolve(page.getValue()));
      System.out.println(weight.line(how.name().toLowerCase(), page.getKey()));
      assertThat(weight.elsewhere()).as("asked of others by " + page.getKey()).isZero();
      isReadable(page.getKey());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMembersKeepCanBeReadByThem(Look how) throws Exception {
    look = how;
    guest = guest(how).signsIn(house.code("ana"));
    isReadable("home-signed-in");
    guest.opens("/resources/grounding");
    guest.presses("saved.keep");
    assertThat(guest.button(guest.words("saved.drop"))).isVisible();
    isReadable("resource-saved");
    guest.opens("/me/saved");
    isReadable("saved");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE"})
  void whatNeedsSomebodyCanBeReadByACoordinator(Look how) throws Exception {
    look = how;
    guest = guest(how).signsIn(house.code("cora")).opens("/content");
    assertThat(guest.page().locator("h1")).hasText(guest.words("content.title"));
    isReadable("content");
  }

  @Test
  void withoutJavaScriptEverythingIsThere() throws Exception {
    Browser.NewContextOptions without = Look.PHONE.options().setJavaScriptEnabled(false);
    try (Guest here = new Guest(chromium.browser().newContext(without), "fr", house.address())) {
      here.opens("/resources");
      here.page().locator("#q").fill("sommeil");
      here.presses("resources.search.go");
      assertThat(here.page().locator("mark").first()).isVisible();
      here.page().locator(".shelf a").first().click();
      assertThat(here.page().locator("article h1")).isVisible();
      here.page().getByRole(AriaRole.LINK, Guest.named("English").setExact(true)).click();
      assertThat(here.page().locator("html")).hasAttribute("lang", "en");
      assertThat(here.page().locator("article h1")).isVisible();
    }
  }

  @Test
  void onPaperThereIsTheTextAndNothingAroundIt() throws Exception {
    guest = guest().opens("/faq");
    guest.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(guest.page().locator(".top")).isHidden();
    assertThat(guest.page().locator(".questions .reading").last()).isVisible();
    guest
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target/look/paper/faq.png"))
                .setFullPage(true));
  }

  private void isReadable(String screen) {
    Readable.page(guest.page(), look, screen);
  }
}
