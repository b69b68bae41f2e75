package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Ana reads while Ben writes. */
class GratitudeBrowserTest extends Evening {

  @Override
  House opens() throws Exception {
    return House.opens("--gratitude.secondThought=PT0S");
  }

  @Override
  boolean isKnown(String complaint) {
    return super.isKnown(complaint) || complaint.contains("422");
  }

  @Test
  void whatIsNewIsToldWithoutMovingWhatIsRead() throws Exception {
    Guest ben = guest(Look.PHONE).signsIn(house.code("ben"));
    for (int i = 0; i < 6; i++) {
      writes(ben, "Une ligne de merci.\n\nEt une autre, plus bas.");
    }
    Guest ana = guest().signsIn(house.code("ana")).opens("/gratitude");
    appears(ana);
    ana.page().mouse().wheel(0, 600);
    ana.page().waitForFunction("() => scrollY > 300");
    double before = top(ana);
    writes(ben, "Voici du nouveau.");
    Locator news = ana.page().locator("#news");
    assertThat(news).containsText(ana.words("gratitude.news"));
    assertThat(top(ana)).isEqualTo(before);
    assertThat(ana.seen()).doesNotContain("Voici du nouveau.");
    news.locator("a").click();
    assertThat(ana.page().locator(".post").first()).containsText("Voici du nouveau.");
    assertThat(ana.page().locator(".post .wrote").first()).hasAttribute("lang", "fr");
    ana.button(ana.words("gratitude.sign.thank_you")).first().click();
    assertThat(ana.button(ana.words("gratitude.sign.thank_you")).first())
        .hasAttribute("aria-pressed", "true");
    ben.opens("/gratitude/mine");
    assertThat(ben.page().getByText(ben.words("gratitude.answered"))).hasCount(1);
  }

  private static double top(Guest guest) {
    return ((Number) guest.page().evaluate("scrollY")).doubleValue();
  }

  private void writes(Guest who, String text) {
    who.opens("/gratitude/write");
    who.page().locator("#text").fill(text);
    who.presses("gratitude.write.do");
    assertThat(who.page().getByRole(AriaRole.STATUS).first())
        .containsText(who.words("gratitude.notice.sent"));
  }

  /** Published ones come with the next sweep. */
  private static void appears(Guest who) {
    who.page()
        .waitForCondition(
            () -> {
              who.page().reload();
              return who.page().locator(".post").count() >= 6;
            });
  }

  @Test
  void withoutJavaScriptEverythingWorksAndWhatIsFoundCanBeChanged() throws Exception {
    Browser.NewContextOptions plain = Look.LAPTOP.options().setJavaScriptEnabled(false);
    try (var context = chromium.browser().newContext(plain)) {
      Page page = context.newPage();
      page.navigate(house.address().resolve("/sign-in").toString());
      page.locator("#code").fill(house.code("cleo"));
      page.locator("form:has(#code) button").click();
      page.navigate(house.address().resolve("/gratitude/write").toString());
      page.locator("#text").fill("Mrs. Petrov knitted socks.");
      page.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("mark")).hasText("Mrs. Petrov");
      page.locator("#text").fill("Somebody knitted socks.");
      page.getByText("Send my changed words").click();
      assertThat(page.locator(".post")).containsText("Somebody knitted socks.");
      page.waitForCondition(
          () -> {
            page.navigate(house.address().resolve("/gratitude").toString());
            return page.locator(".post").count() == 1;
          });
    }
  }
}
