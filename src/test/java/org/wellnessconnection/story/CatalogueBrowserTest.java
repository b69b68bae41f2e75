package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From the home page to a session, for somebody who is not signed in. Pictures are left in {@code
 * target/look}.
 */
class CatalogueBrowserTest extends Evening {
  private static final int LONGEST_WAY = 60;

  private Guest guest;
  private Look look;

  @Override
  House opens() throws Exception {
    House opened = Programme.opens();
    Programme.cancels(opened, Programme.ahead(opened, "evening").get(1));
    Programme.fills(opened, Programme.ahead(opened, "learners").get(1), 1);
    return opened;
  }

  @ParameterizedTest
  @EnumSource
  void theProgrammeCanBeReadByEverybody(Look how) throws Exception {
    look = how;
    guest = guest(how).opens("/");
    isReadable("home", guest.heading("catalogue.next"));
    guest.page().getByRole(AriaRole.LINK, Guest.named(guest.words("catalogue.all"))).click();
    isReadable("sessions", guest.heading("catalogue.title").first());
    guest.page().getByLabel(guest.words("catalogue.format")).selectOption("drop_in");
    guest.page().getByLabel(guest.words("catalogue.zone")).selectOption("America/St_Johns");
    guest.presses("catalogue.filter.go");
    assertThat(guest.page().locator(".session").first()).containsText("St. John’s");
    isReadable("filtered", guest.page().locator(".session").first());
    guest.page().locator(".session a").first().click();
    isReadable("session", guest.heading("session.agreement"));
  }

  @Test
  void theKeyboardAloneLeadsFromHomeToASession() throws Exception {
    guest = guest().opens("/");
    follow(guest.words("catalogue.all"));
    tabsTo(guest.page().getByLabel(guest.words("catalogue.audience")));
    guest.page().keyboard().type("For learners");
    tabsTo(guest.button(guest.words("catalogue.filter.go")));
    guest.page().keyboard().press("Enter");
    guest.page().waitForURL("**/sessions?*audience=learners*");
    assertThat(guest.page().locator(".session.ahead:not(:has(.for))")).hasCount(0);
    follow("Noon for learners");
    assertThat(guest.heading("session.agreement")).isVisible();
    follow(guest.words("session.back"));
    assertThat(guest.page()).hasURL(house.address().resolve("/sessions").toString());
  }

  @Test
  void withoutJavaScriptTheProgrammeIsTheSame() throws Exception {
    Browser.NewContextOptions without = Look.PHONE.options().setJavaScriptEnabled(false);
    guest = new Guest(chromium.browser().newContext(without), "fr", house.address());
    try (Guest here = guest) {
      here.opens("/sessions");
      here.page().locator(".session a").first().click();
      assertThat(here.heading("session.agreement")).isVisible();
    }
  }

  private void follow(String link) {
    tabsTo(guest.page().getByRole(AriaRole.LINK, Guest.named(link)).first());
    guest.page().keyboard().press("Enter");
  }

  private void tabsTo(Locator goal) {
    goal.waitFor();
    for (int step = 0; step < LONGEST_WAY; step++) {
      if ((boolean) goal.evaluate("it => it === document.activeElement")) return;
      guest.page().keyboard().press("Tab");
    }
    assertThat(goal).isFocused();
  }

  private void isReadable(String screen, Locator sign) {
    sign.waitFor();
    Readable.page(guest.page(), look, screen);
  }
}
