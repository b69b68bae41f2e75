package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** People talk, each in a browser of their own. */
class TalkingBrowserTest extends Evening {

  @Test
  void threePeopleInTwoLanguagesSeeEveryMessageOnceAndInOneOrder() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    Guest cleo =
        guest(Look.LAPTOP_AT_NIGHT).signsIn(house.code("cleo")).comesInto("Porte ouverte", "Cléo");
    List<Guest> everybody = List.of(ana, ben, cleo);
    for (int round = 1; round <= 3; round++) {
      ana.says("Good evening " + round);
      ben.says("Hello Ana " + round);
      cleo.says("Bonsoir à vous " + round);
    }
    for (Guest one : everybody) {
      assertThat(one.page().locator(".conversation wc-message .text")).hasCount(9);
      assertThat(one.page().locator(".conversation wc-message .fate")).hasCount(0);
      assertThat(one.conversation()).doesNotHaveDuplicates().isEqualTo(ana.conversation());
    }
    assertThat(cleo.person("Ben")).isVisible();
    assertThat(cleo.heading("room.people.here")).isVisible();
  }

  @Test
  void peopleOnDifferentServersTalk() throws Exception {
    house.andAnother();
    Guest ana = comes("ana", OPEN);
    Guest ben =
        guest(Look.LAPTOP, house.site(1).server())
            .signsIn(house.code("ben"))
            .comesInto(OPEN, "Ben");
    ana.says("Can you read me?");
    assertThat(ben.arrived("Can you read me?")).hasCount(1);
    ben.says("Every word.");
    assertThat(ana.arrived("Every word.")).hasCount(1);
    assertThat(ana.person("Ben")).isVisible();
    assertThat(ben.person("Ana")).isVisible();
  }

  @Test
  void whoReloadsHasTheSameSeatAndTheWholeConversationWithoutBeingAskedAgain() throws Exception {
    Guest ana = comes("ana", OPEN);
    Guest ben = comes("ben", OPEN);
    ana.says("Before");
    assertThat(ben.arrived("Before")).hasCount(1);
    ana.page().reload();
    assertThat(ana.arrived("Before")).hasCount(1);
    assertThat(ana.page().locator("wc-joining")).hasCount(0);
    ana.says("After");
    assertThat(ben.arrived("After")).hasCount(1);
    assertThat(ben.person("Ana")).hasCount(1);
    assertThat(ben.arrived("After")).containsText("Ana");
  }
}
