package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;

/** The ladder as facilitators and the person at the other end see it. */
class ConductBrowserTest extends Evening {
  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of 403 .*");
  }

  @Test
  void aPrivateWordIsReadByOnePersonOnly() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ada.does("room.act.nudge", "Ben");
    ada.does("room.nudge.make_room", "Ben");
    assertThat(ben.page().locator(".notes wc-lines"))
        .containsText(ben.words("room.nudge.make_room"));
    ben.says("Of course");
    assertThat(ana.arrived("Of course")).hasCount(1);
    assertThat(ana.page().locator(".notes wc-lines"))
        .not()
        .containsText(ana.words("room.nudge.make_room"));
  }

  @Test
  void whoseChatIsOffReadsUntilWhenAndTheOtherFacilitatorTakesItBack() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest eli = comes("eli", OPEN);
    Guest ben = comes("ben", OPEN);
    ada.does("room.act.chat_off", "Ben");
    ada.does("room.act.chat_off.two_minutes", "Ben");
    assertThat(ben.page().locator("#write-say-words")).containsText("turned your chat off until");
    eli.person("Ben").locator("button.more").click();
    assertThat(eli.page().locator(".claimed")).containsText("Ada");
    assertThat(eli.page().locator(".undo")).containsText("Ada");
    eli.page().locator(".undo button").click();
    assertThat(eli.page().locator(".undo")).hasCount(0);
    ben.says("Thank you");
    assertThat(ada.arrived("Thank you")).hasCount(1);
  }

  @Test
  void aRemovalIsTakenBackAndThePersonKnocksAgain() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ben = comes("ben", OPEN);
    ada.does("room.act.remove", "Ben");
    ada.agrees();
    assertThat(ben.heading("room.after.removed")).isVisible();
    assertThat(ben.page().locator("wc-removed a[href='tel:988']")).isVisible();
    ada.page().locator(".undo button").click();
    assertThat(ben.heading("room.removed.again"))
        .isVisible(new IsVisibleOptions().setTimeout(15_000));
    ben.presses("room.removed.again.go");
    assertThat(ben.heading("room.joining.title")).isVisible();
  }

  @Test
  void aQuietMinuteIsSeenByEverybody() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ben = comes("ben", OPEN);
    ada.turnsTo("room.pane.team");
    ada.presses("room.act.quiet_minute");
    assertThat(ben.page().locator(".quiet-minute")).isVisible();
    assertThat(ben.page().locator("#write-say-words")).containsText("quiet minute");
    assertThat(ada.page().locator(".quiet-minute")).isVisible();
  }
}
