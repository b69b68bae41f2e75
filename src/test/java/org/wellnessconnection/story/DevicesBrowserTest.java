package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where somebody is signed in, and what is left in a browser when they go. */
class DevicesBrowserTest extends Evening {
  private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

  @Test
  void goingBackAfterSigningOutShowsNothing() throws Exception {
    Guest ana = comes("ana", OPEN);
    ana.says("Only for tonight");
    assertThat(ana.arrived("Only for tonight")).hasCount(1);
    ana.opens("/me/devices");
    assertThat(ana.page().getByText(ana.words("devices.lead"))).isVisible();
    ana.presses("layout.sign_out");
    assertThat(ana.page().getByText(ana.words("layout.sign_in")).first()).isVisible();

    ana.page().goBack();
    assertThat(ana.page()).hasURL(SIGN_IN);
    assertThat(ana.page().getByText(ana.words("devices.lead"))).hasCount(0);
    ana.opens("/rooms/" + house.room("open"));
    assertThat(ana.page()).hasURL(SIGN_IN);
    assertThat(ana.page().getByText("Only for tonight")).hasCount(0);
  }

  @Test
  void whatIsEndedFromAnotherDeviceIsOver() throws Exception {
    Guest phone = guest().signsIn(house.code("ben"));
    Guest laptop = guest().signsIn(house.code("ben"));
    laptop.opens("/me/devices");
    assertThat(laptop.page().locator("main li")).hasCount(2);
    laptop.presses("devices.end.others");
    assertThat(laptop.page().locator("main li")).hasCount(1);
    phone.opens("/me/devices");
    assertThat(phone.page()).hasURL(SIGN_IN);
  }

  @Test
  void onASharedComputerTheBrowserForgetsWithItsWindow() throws Exception {
    Guest cleo = guest();
    cleo.opens("/sign-in#" + house.code("cleo"));
    cleo.page()
        .getByRole(AriaRole.CHECKBOX, new com.microsoft.playwright.Page.GetByRoleOptions())
        .check();
    cleo.presses("signin.go");
    cleo.opens("/me/devices");
    assertThat(cleo.page().getByText(cleo.words("devices.shared"))).isVisible();
    assertThat(cleo.context().cookies())
        .filteredOn(cookie -> cookie.name.equals("session"))
        .extracting((Cookie cookie) -> cookie.expires)
        .containsExactly(-1.0);
  }
}
