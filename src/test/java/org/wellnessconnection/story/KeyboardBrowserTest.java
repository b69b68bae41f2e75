package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without a mouse and without looking: the keyboard, the focus, and what is read aloud. */
class KeyboardBrowserTest extends Evening {
  private static final int LONGEST_WAY = 40;
  private static final String LISTEN =
      """
      () => {
        window.aloud = [];
        const region = document.querySelector('wc-announcer [role=status]');
        new MutationObserver(changes => changes.forEach(({addedNodes}) =>
          addedNodes.forEach(node => node.textContent.trim() && window.aloud.push(node.textContent))))
          .observe(region, {childList: true, subtree: true, characterData: true});
      }
      """;

  @Test
  void theKeyboardAloneLeadsFromTheLinkToSayingSomething() throws Exception {
    Guest ana = guest().opens("/sign-in#" + house.code("ana"));
    assertThat(ana.page().locator("form[action='/sign-in'] button")).isFocused();
    press(ana, "Enter");
    assertThat(ana.page()).hasURL(house.address() + "/");
    tabsTo(ana, ana.page().getByRole(AriaRole.LINK, Guest.named(OPEN)));
    press(ana, "Enter");
    tabsTo(ana, ana.page().getByLabel("Your room name"));
    press(ana, "ControlOrMeta+A");
    ana.page().keyboard().type("Annie");
    tabsTo(ana, ana.page().getByRole(AriaRole.CHECKBOX));
    press(ana, "Space");
    tabsTo(ana, ana.page().getByRole(AriaRole.BUTTON, Guest.named(ana.words("room.joining.go"))));
    press(ana, "Enter");
    assertThat(ana.composer()).isVisible();
    assertThat(ana.page().locator("#main")).isFocused();
    tabsTo(ana, ana.composer());
    ana.page().keyboard().type("No mouse needed");
    press(ana, "Enter");
    assertThat(ana.arrived("No mouse needed")).containsText("Annie");
    assertThat(ana.composer()).isFocused();
  }

  @Test
  void theFocusStaysWhereItIsWhilePeopleComeAndSpeakAndGo() throws Exception {
    Guest ada = comes("ada", CIRCLE);
    Person ben = house.sends("ben", "circle");
    Locator menu = ada.page().getByRole(AriaRole.BUTTON, Guest.named("Actions for ⁨Ben⁩"));
    menu.focus();
    Person ana = house.sends("ana", "circle");
    assertThat(ada.person("Ana")).hasCount(1);
    assertThat(menu).isFocused();
    Person eli = house.sends("eli", "circle");
    eli.asks("remove", "seat", ana.seat());
    assertThat(ada.person("Ana")).hasCount(0);
    assertThat(menu).isFocused();
    eli.asks("admit", "seat", ben.seat());
    assertThat(ada.message("came in").filter(saying("Ben"))).hasCount(1);
    assertThat(ada.page().locator(".people :focus")).hasCount(1);
  }

  private static Locator.FilterOptions saying(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aDialogTakesTheFocusAndGivesItBack() throws Exception {
    Guest ada = comes("ada", OPEN);
    Person ben = house.sends("ben", "open");
    ben.says("Hello");
    assertThat(ada.arrived("Hello")).hasCount(1);
    ada.arrived("Hello").focus();
    tabsTo(ada, ada.page().getByText("Hide…"));
    press(ada, "Enter");
    Locator dialog = ada.page().getByRole(AriaRole.DIALOG, Guest.named("Hide this message?"));
    assertThat(dialog).isVisible();
    assertThat(ada.page().getByLabel("It may show who a patient is")).isFocused();
    press(ada, "Escape");
    assertThat(dialog).hasCount(0);
    assertThat(ada.page().getByText("Hide…")).isFocused();
    press(ada, "Enter");
    press(ada, "ArrowDown");
    assertThat(ada.page().getByLabel("It may hurt somebody here")).isChecked();
    press(ada, "Enter");
    assertThat(ada.message("hidden by a facilitator")).hasCount(1);
    assertThat(ada.page().locator(".conversation wc-message:focus")).hasCount(1);
  }

  @Test
  void whatIsNewIsReadAloudOnceAndWhatIsOldOrMyOwnIsNot() throws Exception {
    Person ben = house.sends("ben", "open");
    Guest ana = comes("ana", OPEN);
    ben.says("Already here");
    assertThat(ana.arrived("Already here")).hasCount(1);
    ana.page().reload();
    assertThat(ana.arrived("Already here")).hasCount(1);
    ana.page().evaluate(LISTEN);
    ana.says("My own words");
    assertThat(ana.arrived("My own words")).hasCount(1);
    ben.says("Something new");
    assertThat(ana.announcer()).containsText("Something new");
    ben.says("The end of the test");
    assertThat(ana.announcer()).containsText("The end of the test");
    List<?> aloud = (List<?>) ana.page().evaluate("window.aloud");
    assertThat(aloud).hasSize(2);
    assertThat(aloud.toString()).doesNotContain("Already here").doesNotContain("My own words");
    assertThat(ana.announcer()).hasAttribute("aria-live", "polite");
  }

  @Test
  void aFacilitatorIsToldWhoKnocksAndLetsThemInByKeyboard() throws Exception {
    Guest ada = comes("ada", CIRCLE);
    Person ben = house.sends("ben", "circle");
    assertThat(ada.announcer()).containsText("is in the waiting room");
    tabsTo(ada, ada.page().getByRole(AriaRole.BUTTON, Guest.named("Let ⁨Ben⁩ in")));
    press(ada, "Enter");
    ben.hearsFrame("admitted");
    assertThat(ada.page().locator("#waiting-title")).isFocused();
  }

  @Test
  void whatStandsBesideTheConversationIsChosenByKeyboardAndTheFocusStays() throws Exception {
    Guest ada = comes("ada", OPEN);
    Locator team = ada.page().locator(".tabs").getByText(ada.words("room.pane.team"));
    tabsTo(ada, team);
    press(ada, "Enter");
    assertThat(team).hasAttribute("aria-pressed", "true");
    assertThat(team).isFocused();
    tabsTo(ada, ada.button(ada.words("room.act.quiet_minute")));
  }

  private static void press(Guest guest, String key) {
    guest.page().keyboard().press(key);
  }

  private static void tabsTo(Guest guest, Locator goal) {
    goal.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    for (int step = 0; step < LONGEST_WAY; step++) {
      if ((boolean) goal.evaluate("it => it === document.activeElement")) return;
      press(guest, "Tab");
    }
    assertThat(goal).isFocused();
  }
}
