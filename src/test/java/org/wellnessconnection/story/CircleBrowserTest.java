package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A facilitated circle: the waiting room, private notes, and every step of the ladder. */
class CircleBrowserTest extends Evening {

  @Test
  void whoWaitsSeesNobodyAndIsLetIn() throws Exception {
    Guest ben = comes("ben", CIRCLE);
    Guest ada = comes("ada", CIRCLE);
    ada.says("Before anybody came");
    assertThat(ada.arrived("Before anybody came")).hasCount(1);
    assertThat(ben.heading("room.waiting.title")).isVisible();
    assertThat(ben.seen()).doesNotContain("Ada").doesNotContain("Before anybody");
    ada.button("Let ⁨Ben⁩ in").click();
    assertThat(ben.composer()).isVisible();
    assertThat(ben.announcer()).containsText("You are in the room.");
    ada.says("Welcome, Ben");
    assertThat(ben.arrived("Welcome, Ben")).hasCount(1);
    assertThat(ben.message("Before anybody came")).hasCount(0);
    assertThat(ben.person("Ada")).containsText("Facilitator");
  }

  @Test
  void privateNotesStayBetweenOnePersonAndTheFacilitators() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest eli = comes("eli", OPEN);
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ana.notes("I may be called to a birth");
    assertThat(ana.note("I may be called to a birth").locator("time")).isVisible();
    ada.does("room.act.note", "Ana");
    assertThat(ada.note("I may be called to a birth")).isVisible();
    ada.notes("Thank you for telling");
    assertThat(ana.note("Thank you for telling")).containsText("Facilitator");
    eli.does("room.act.note", "Ana");
    assertThat(eli.note("Thank you for telling")).containsText("Ada");
    ana.says("Hello everybody");
    assertThat(ben.arrived("Hello everybody")).hasCount(1);
    assertThat(ben.seen()).doesNotContain("birth").doesNotContain("Thank you");
  }

  @Test
  void chatOffStopsOnePersonFromWritingToTheGroupAndChatOnGivesItBack() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ben = comes("ben", OPEN);
    ada.does("room.act.chat_off", "Ben");
    ada.does("room.act.chat_off.rest", "Ben");
    assertThat(ben.page().locator("#write-say-words")).containsText("turned your chat off");
    assertThat(ada.person("Ben")).containsText("chat off");
    ben.says("Nobody reads this");
    assertThat(ben.composer()).hasValue("Nobody reads this");
    assertThat(ben.message("Nobody reads this")).hasCount(0);
    ben.notes("What did I do?");
    assertThat(ben.note("What did I do?").locator("time")).isVisible();
    ada.does("room.act.chat_on", "Ben");
    assertThat(ben.page().locator("#write-say-words")).not().containsText("turned your chat off");
    ben.composer().press("Enter");
    assertThat(ada.arrived("Nobody reads this")).hasCount(1);
  }

  @Test
  void aHiddenTextIsGoneForEverybodyAndOnlyItsAuthorIsToldWhy() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ben.says("The patient was Mr. Winter");
    assertThat(ana.arrived("Mr. Winter")).hasCount(1);
    ada.arrived("Mr. Winter").hover();
    ada.arrived("Mr. Winter").getByText("Hide…").click();
    ada.page().getByLabel("It may show who a patient is").check();
    ada.agrees();
    for (Guest one : new Guest[] {ada, ana, ben}) {
      assertThat(one.message("A message was hidden by a facilitator.")).hasCount(1);
      assertThat(one.seen()).doesNotContain("Mr. Winter");
    }
    assertThat(ben.note("It may show who a patient is")).isVisible();
    assertThat(ana.page().locator("wc-notes")).not().containsText("patient");
  }

  @Test
  void whatSomebodyTakesBackIsGoneForEverybody() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ben.says("I did not mean this");
    assertThat(ana.arrived("I did not mean this")).hasCount(1);
    ben.arrived("I did not mean this").hover();
    ben.arrived("I did not mean this").getByText("Take back").click();
    assertThat(ana.message("took a message back")).containsText("Ben");
    assertThat(ben.message("You took a message back.")).hasCount(1);
    assertThat(ana.seen()).doesNotContain("did not mean");
    ana.page().reload();
    assertThat(ana.message("took a message back")).hasCount(1);
  }

  @Test
  void onHoldEverybodyReadsAndOnlyFacilitatorsWrite() throws Exception {
    Guest ada = comes("ada", OPEN);
    Guest ben = comes("ben", OPEN);
    ben.composer().fill("Half a thought");
    ada.presses("room.act.hold");
    assertThat(ben.heading("room.hold.title")).isVisible();
    assertThat(ben.button("Send").first()).hasAttribute("aria-disabled", "true");
    assertThat(ben.composer()).hasValue("Half a thought");
    ada.says("Let us breathe");
    assertThat(ben.arrived("Let us breathe")).hasCount(1);
    ada.presses("room.act.resume");
    assertThat(ben.heading("room.hold.title")).hasCount(0);
    ben.composer().press("Enter");
    assertThat(ada.arrived("Half a thought")).hasCount(1);
  }
}
