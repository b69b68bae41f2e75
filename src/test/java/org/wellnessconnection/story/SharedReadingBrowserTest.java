package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A facilitator gives the group something to read, and somebody keeps it. */
class SharedReadingBrowserTest extends Evening {
  @Test
  void everybodyReadsItsTitleInTheirLanguageAndMayKeepIt() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = guest(Look.PHONE_AT_NIGHT).signsIn(house.code("ana")).comesInto(OPEN, "Ana");
    Guest ben = guest(Look.PHONE).signsIn(house.code("ben")).comesInto("Porte ouverte", "Ben");
    ada.turnsTo("room.pane.team");
    ada.page().locator(".share-reading summary").click();
    ada.page().getByLabel(ada.words("room.reading.which")).selectOption("grounding");
    ada.presses("room.reading.go");
    assertThat(card(ben)).containsText("S’ancrer");
    assertThat(card(ana)).containsText("Grounding");
    assertThat(ana.announcer()).containsText("Ada");
    isReadable(ana);
    card(ana).getByText(ana.words("room.reading.keep")).click();
    assertThat(card(ana)).containsText(ana.words("room.reading.yes"));
    Page beside = ana.context().waitForPage(() -> card(ana).locator("a").click());
    assertThat(beside.locator("h1")).containsText("Grounding");
    ada.page().screenshot(picture("ada"));
    ana.opens("/me/saved");
    assertThat(ana.page().locator(".shelf")).containsText("Grounding");
    assertThat(ben.page().locator(".share-reading")).hasCount(0);
  }

  private static Locator card(Guest guest) {
    return guest.page().locator(".conversation wc-reading");
  }

  private static void isReadable(Guest guest) {
    guest.page().screenshot(picture("ana"));
    assertThat(Readable.axe(guest.page()).analyze().getViolations()).isEmpty();
  }

  private static Page.ScreenshotOptions picture(String who) {
    return new Page.ScreenshotOptions().setPath(Path.of("target/look/reading", who + ".png"));
  }
}
