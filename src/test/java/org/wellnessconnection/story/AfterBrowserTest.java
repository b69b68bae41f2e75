package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What people see when a session is over: three short things, each for its own person. */
class AfterBrowserTest extends Evening {

  @Test
  void whoIsNotWellSeesWhereToTurnAtOnceAndNothingIsSentUnasked() throws Exception {
    Guest ana = comes("ana", OPEN);
    house.sends("ada", "open").asks("end");
    Locator form = ana.page().locator("wc-feedback form");
    assertThat(form).isVisible();
    int before = ana.requests().size();

    ana.page().getByLabel(ana.words("room.feedback.now.not_ok")).check();
    assertThat(ana.page().locator(".unwell a[href='tel:988']")).isVisible();
    ana.page().getByLabel(ana.words("room.feedback.word")).fill("relief");
    Readable.everything(ana.page());
    assertThat(ana.requests()).hasSize(before);

    answer(ana, "room.feedback.safe", "room.feedback.answer.yes");
    answer(ana, "room.feedback.heard", "room.feedback.answer.partly");
    answer(ana, "room.feedback.again", "room.feedback.answer.no");
    ana.presses("room.feedback.send");
    assertThat(ana.page().getByText(ana.words("room.feedback.thanks"))).isVisible();
    assertThat(ana.page().locator(".unwell a[href='tel:988']")).isVisible();
  }

  @Test
  void whoLedWritesADebriefByKeyboardAndReadsItAgain() throws Exception {
    Person eli = house.sends("eli", "open");
    asksForSupportAndGoes("ben");
    Guest ada = guest(Look.NARROW).signsIn(house.code("ada")).comesInto("Porte ouverte", "Ada");
    eli.asks("end");
    assertThat(ada.page().locator("wc-debrief form")).isVisible();
    Readable.everything(ada.page());

    ada.page().locator("input[name=climate]").first().focus();
    ada.page().keyboard().press("ArrowDown");
    ada.page().keyboard().press("Tab");
    ada.page().keyboard().type("La deuxième personne arrivée");
    ada.page().keyboard().press("Tab");
    ada.page().keyboard().press("Space");
    ada.page().keyboard().press("Tab");
    ada.page().keyboard().press("ArrowDown");
    ada.page().keyboard().press("Tab");
    ada.page().keyboard().press("Space");
    ada.page().keyboard().press("Tab");
    ada.page().keyboard().press("Tab");
    ada.page().keyboard().press("Enter");
    assertThat(ada.page().getByText(ada.words("room.debrief.thanks"))).isVisible();

    ada.opens("/debriefs");
    assertThat(ada.page().getByText("La deuxième personne arrivée")).isVisible();
    assertThat(ada.page().getByText(ada.words("debriefs.wish.supervision"))).isVisible();
    assertThat(ada.page().getByText(ada.words("debriefs.check_in"))).isVisible();
    Readable.everything(ada.page());
  }

  private void asksForSupportAndGoes(String name) throws Exception {
    Person person = house.sends(name, "open");
    person.asks("support", "kind", "check");
    person.asks("withdraw_support");
    person.asks("leave");
  }

  private static void answer(Guest guest, String question, String answer) {
    guest
        .page()
        .locator("fieldset", new Page.LocatorOptions().setHasText(guest.words(question)))
        .getByLabel(guest.words(answer), new Locator.GetByLabelOptions().setExact(true))
        .check();
  }
}
