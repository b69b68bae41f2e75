package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every way in which the room is over for somebody. */
class GoodbyeBrowserTest extends Evening {

  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of (403|410|503) .*");
  }

  @Test
  void whoIsRemovedSeesWhyAndWhereToTurnAndTheOthersOnlyThatSomebodyLeft() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ben.says("Something Ben said");
    assertThat(ana.arrived("Something Ben said")).hasCount(1);
    ada.does("room.act.remove", "Ben");
    ada.agrees();
    assertThat(ben.heading("room.after.removed")).isVisible();
    assertThat(ben.page().locator("wc-after a[href='tel:988']")).isVisible();
    assertThat(ben.seen()).doesNotContain("Something Ben said").doesNotContain("Ana");
    assertThat(ana.message("left.")).containsText("Ben");
    assertThat(ana.person("Ben")).hasCount(0);
    assertThat(ada.person("Ben")).hasCount(0);
    assertThat(ana.arrived("Something Ben said")).containsText("Ben");
    assertThat(ana.seen()).doesNotContain("removed from");
  }

  @Test
  void whoIsRemovedStaysRemovedAfterAReload() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ben = comes("ben", OPEN);
    ada.does("room.act.remove", "Ben");
    ada.agrees();
    assertThat(ben.heading("room.after.removed")).isVisible();
    ben.page().reload();
    assertThat(ben.heading("room.after.removed")).isVisible();
    assertThat(ben.page().locator("wc-live, wc-joining")).hasCount(0);
  }

  @Test
  void whoLeftKeepsANameOnWhatTheySaidForThosePresentThen() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ben.says("Take care");
    assertThat(ana.arrived("Take care")).hasCount(1);
    ada.does("room.act.remove", "Ben");
    ada.agrees();
    assertThat(ana.message("left.")).hasCount(1);
    ana.page().reload();
    assertThat(ana.arrived("Take care")).containsText("Ben");
    assertThat(ana.message("left.")).containsText("Ben");
    assertThat(ana.person("Ben")).hasCount(0);
    ada.page().reload();
    assertThat(ada.arrived("Take care")).containsText("Ben");
    assertThat(ada.person("Ben")).hasCount(0);
    assertThat(ada.page().locator(".threads")).not().containsText("Ben");
  }

  @Test
  void whenTheSessionEndsEverybodySeesItAndNothingOfTheConversation() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = comes("ana", OPEN);
    ana.says("A last word");
    assertThat(ada.arrived("A last word")).hasCount(1);
    ada.turnsTo("room.more");
    ada.presses("room.act.end");
    ada.agrees();
    for (Guest one : new Guest[] {ada, ana}) {
      assertThat(one.heading("room.after.ended")).isVisible();
      assertThat(one.seen()).doesNotContain("A last word");
    }
    ana.page().reload();
    assertThat(ana.heading("room.after.ended")).isVisible();
  }

  @Test
  void whoComesAfterTheEndIsToldSo() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = guest().signsIn(house.code("ana"));
    ada.turnsTo("room.more");
    ada.presses("room.act.end");
    ada.agrees();
    assertThat(ada.heading("room.after.ended")).isVisible();
    ana.opens("/rooms/" + house.room("open"));
    ana.page().getByLabel("Your room name").fill("Ana");
    ana.page().getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX).check();
    ana.presses("room.joining.go");
    assertThat(ana.heading("room.after.ended")).isVisible();
  }

  @Test
  void whoLeavesQuicklyFindsNothingByGoingBack() throws Exception {
    Guest ana = comes("ana", OPEN);
    ana.says("Not for the next person here");
    assertThat(ana.arrived("Not for the next person here")).hasCount(1);
    ana.page().getByText("Leave quickly").click();
    ana.page().waitForURL("**/left");
    assertThat(ana.page().title()).isEqualTo("Page closed");
    ana.page().goBack();
    assertThat(ana.seen()).doesNotContain("Not for the next person");
  }

  @Test
  void whoSignedOutIsAskedToSignInAgain() throws Exception {
    Guest ana = comes("ana", OPEN);
    String room = ana.page().url();
    ana.opens("/").presses("layout.sign_out");
    ana.opens(java.net.URI.create(room).getPath());
    assertThat(ana.heading("signin.title")).isVisible();
  }
}
