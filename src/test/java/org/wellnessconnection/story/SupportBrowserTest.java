package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "I need support", as the person sees it who asks, and the facilitators who answer. */
class SupportBrowserTest extends Evening {
  @Override
  boolean isKnown(String complaint) {
    return complaint.contains("net::ERR_CONNECTION_REFUSED");
  }

  @Test
  void whoAsksIsAnsweredAndTheGroupSeesNothing() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    assertThat(ben.message("came in")).hasCount(1);
    assertThat(ben.note("You were let in")).hasCount(1);
    String before = ben.seen();
    asks(ana, "check");
    assertThat(state(ana)).hasText(ana.words("room.support.state.raised"));

    assertThat(ada.announcer()).containsText(isolated(ada.words("room.told.case", "Ana"), "Ana"));
    assertThat(card(ada)).containsText("Ana");
    looks(ada);
    does(ada, "take");
    assertThat(state(ana)).containsText("Ada");
    assertThat(ben.seen()).isEqualTo(before);
  }

  @Test
  void theSheetKeepsTheFocusAndGivesItBack() throws Exception {
    Guest ana = comes("ana", OPEN);
    Locator button = ana.page().locator(".support .need");
    button.focus();
    ana.page().keyboard().press("Enter");
    for (int i = 0; i < 12; i++) {
      ana.page().keyboard().press("Tab");
      assertThat(ana.page().evaluate("document.activeElement.closest('dialog, body').tagName"))
          .isIn("DIALOG", "BODY");
      assertThat(ana.page().evaluate("document.activeElement.closest('.support') === null"))
          .isEqualTo(true);
    }
    ana.page().keyboard().press("Escape");
    assertThat(button).isFocused();
  }

  @Test
  void withoutALineThereIsHelpNowAndTheRequestWaits() throws Exception {
    Guest ana = comes("ana", OPEN);
    house.closes(0);
    assertThat(ana.banner()).isVisible();
    asks(ana, "unsafe");

    Locator sheet = ana.page().locator("dialog[open]");
    assertThat(sheet).containsText(ana.words("room.support.later"));
    assertThat(sheet.locator("a[href^='tel:']").first()).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void everyScreenOfItCanBeReadByEverybody(Look look) throws Exception {
    Guest ana = comes("ana", look);
    Guest ada = comes("ada", look);
    ana.page().locator(".support .need").click();
    Readable.screen(ana.page(), look, "support");
    ana.page().locator("dialog[open] [data-kind=unsafe]").click();
    assertThat(ana.page().locator("dialog[open]"))
        .containsText(ana.words("room.support.state.raised.called"));
    Readable.screen(ana.page(), look, "support-unsafe");
    looks(ada);
    card(ada).getByText(ada.words("room.cards.more")).click();
    Readable.screen(ada.page(), look, "support-card");
    does(ada, "open_side");
    ana.page().locator("wc-side").waitFor();
    ada.page().locator("wc-side textarea").fill("I am here.");
    ada.page().locator("wc-side form button").click();
    ana.page().locator("wc-side").getByText("I am here.").waitFor();
    assertThat(ana.page().locator("dialog[open]")).hasCount(0);
    Readable.screen(ana.page(), look, "side-room");
    ana.page().locator("wc-side p.ways button").click();
    ana.page().locator("wc-live").waitFor();
    ada.page().locator("wc-live").waitFor();
  }

  private Guest comes(String person, Look look) throws Exception {
    Guest guest = guest(look);
    return guest
        .signsIn(house.code(person))
        .comesInto(look.of("Open door", "Porte ouverte"), capital(person));
  }

  private static void asks(Guest guest, String kind) {
    guest.page().locator(".support .need").click();
    guest.page().locator("dialog[open] [data-kind=" + kind + "]").click();
  }

  private static Locator state(Guest guest) {
    return guest.page().locator(".support .state");
  }

  private static Locator card(Guest guest) {
    return guest.page().locator(".card");
  }

  private static void does(Guest guest, String what) {
    card(guest).locator("[data-do=" + what + "]").click();
  }

  /** From the button that says whose card there is; on a phone it is on the second page. */
  private static void looks(Guest guest) {
    if (guest.page().locator(".bar").isVisible()) {
      guest.turnsTo("room.pane.console");
    }
    guest.page().locator(".acts .need").click();
    assertThat(card(guest).locator("button").first()).isFocused();
  }

  /** A name never turns the sentence around it. */
  private static String isolated(String words, String name) {
    return words.replace(name, "\u2068" + name + "\u2069");
  }
}
