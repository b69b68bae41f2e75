package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What people decide about themselves: whom they see, and what is held of them. */
class MeBrowserTest extends Evening {

  @Override
  boolean isKnown(String complaint) {
    return super.isKnown(complaint) || complaint.contains("422");
  }

  @Test
  void whoHidesSomebodySeesAndHearsNothingOfThemUntilTheyShowThemAgain() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    Guest cleo = comes("cleo", OPEN);
    ben.says("Something loud");
    assertThat(ana.arrived("Something loud")).hasCount(1);

    ana.does("room.mute", "Ben");
    assertThat(ana.arrived("Something loud")).hasCount(0);
    assertThat(ana.page().locator(".conversation .muted", holding("Ben"))).hasCount(1);
    assertThat(ana.person("Ben")).containsText(ana.words("room.mute.on"));
    ben.says("Louder");
    assertThat(cleo.arrived("Louder")).hasCount(1);
    assertThat(cleo.person("Ben")).not().containsText(cleo.words("room.mute.on"));

    ana.page().reload();
    assertThat(ana.person("Ben")).containsText(ana.words("room.mute.on"));
    cleo.says("A quiet word");
    assertThat(ana.arrived("A quiet word")).hasCount(1);
    assertThat(ana.seen()).doesNotContain("Louder", "Something loud");

    ana.does("room.mute", "Ben");
    assertThat(ana.arrived("Something loud")).hasCount(1);
    assertThat(ana.arrived("Louder")).hasCount(1);
    assertThat(ben.seen()).doesNotContain(ben.words("room.mute.on"));
  }

  @Test
  void onAPhoneInFrenchOneChangesWhatOneSaidAndGoes() throws Exception {
    Guest dora = guest(Look.PHONE).signsIn(house.code("dora")).opens("/me");
    assertThat(dora.heading("me.held")).isVisible();
    dora.page().getByLabel(dora.words("me.name"), exactly()).fill("Dora S.");
    dora.page().getByLabel(dora.words("me.language")).selectOption("fr");
    dora.page().getByLabel(dora.words("me.province")).selectOption("qc");
    dora.presses("me.save");
    assertThat(dora.page().getByRole(AriaRole.STATUS)).containsText(dora.words("me.saved"));
    assertThat(dora.page().getByLabel(dora.words("me.name"), exactly())).hasValue("Dora S.");
    assertThat(dora.page().locator("#place")).hasValue("qc");

    dora.page().getByText(dora.words("me.delete.go")).click();
    Locator word = dora.page().locator("#word");
    word.fill("non");
    dora.presses("me.delete.do");
    assertThat(dora.page().getByRole(AriaRole.ALERT)).isVisible();
    word.fill(dora.words("me.delete.word"));
    word.press("Enter");
    assertThat(dora.heading("goodbye.title")).isVisible();
    dora.opens("/me");
    assertThat(dora.heading("signin.title")).isVisible();
  }

  private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
    return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
  }

  private static com.microsoft.playwright.Page.LocatorOptions holding(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }
}
