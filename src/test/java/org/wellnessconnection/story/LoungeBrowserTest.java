package org.wellnessconnection.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.protocol.AccountId;

/** A lounge with its door shut, open and closed again, as people see it. */
class LoungeBrowserTest extends Evening {
  private Guest guest;
  private Look look;

  @Override
  House opens() throws Exception {
    return Salon.opens();
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE", "NARROW", "LAPTOP_AT_NIGHT"})
  void anaWaitsAtTheDoorComesInAndReadsWhenItOpensAgain(Look as) throws Exception {
    look = as;
    adaIsOnDuty();
    guest = guest(look);
    isReadable("lounges-visitor", guest.opens("/lounges").heading("lounges.title"));
    guest.signsIn(house.code("ana")).opens("/lounges");
    isReadable("lounges", go("lounges.go.waiting"));
    go("lounges.go.waiting").click();
    guest.page().locator("#agreed").check();
    isReadable("lounge-joining", guest.page().getByText(guest.words("lounges.kept.closing")));
    guest.presses("room.joining.go");
    isReadable(
        "lounge-waiting",
        guest.page().getByText(guest.words("lounge.room.waiting.no_facilitator")));

    Person ada = house.lets(house.cookie("ada"), Salon.room(house, "tea"), "Ada");
    guest.composer().waitFor();
    guest.says("Bonsoir");
    ada.hears("Bonsoir");
    isReadable("lounge-open", guest.message("Bonsoir"));
    ada.asks("end");
    isReadable("lounge-closed", guest.heading("lounge.room.after.ended"));
    guest.page().getByText(guest.words("lounges.kept.closing")).waitFor();
    Locator all = guest.page().locator("main a[href='/lounges']");
    all.click();
    guest.heading("lounges.title").waitFor();
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE", "NARROW", "LAPTOP_AT_NIGHT"})
  void coraPlansWhoIsOnDuty(Look as) throws Exception {
    look = as;
    guest = guest(look).signsIn(house.code("cora"));
    isReadable("week-lounges-empty", guest.opens("/week").heading("week.lounges"));
    guest.opens("/week/lounges").page().locator("details:has(form) summary").last().click();
    isReadable(
        "duties-form", guest.page().locator("form[action='/week/lounges'] input[name=who]").last());
    guest.page().getByLabel("Eli Roy").last().check();
    guest.page().locator("form[action='/week/lounges'] button").last().click();
    isReadable("duties", guest.page().getByText(guest.words("week.lounges.who", "Eli Roy")));
    isReadable("wall-lounges", guest.opens("/wall").heading("wall.title"));
  }

  private void adaIsOnDuty() throws Exception {
    Shift now = Salon.shift(house, "tea");
    Set<AccountId> ada = Set.of(house.account("ada"));
    house.redisDoes(it -> it.shifts().change(now, shift -> shift.withOnDuty(ada)));
  }

  private Locator go(String words) {
    return guest
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(guest.words(words)))
        .first();
  }

  private void isReadable(String screen, Locator sign) {
    sign.waitFor();
    Readable.page(guest.page(), look, screen);
  }
}
