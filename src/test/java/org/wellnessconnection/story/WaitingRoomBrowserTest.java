package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ada holds a circle, and Ben knocks. */
class WaitingRoomBrowserTest extends Evening {
  private Guest ada;
  private Guest ben;

  private void knock() throws Exception {
    ada = comes("ada", CIRCLE);
    ben = comes("ben", CIRCLE);
    assertThat(ben.heading("room.waiting.title")).isVisible();
    assertThat(ben.page().locator(".lead")).hasText(ben.words("room.waiting.waiting"));
  }

  @Test
  void whoWaitsReadsAndHearsWhatTheFacilitatorChose() throws Exception {
    knock();
    ada.does("room.waiting.preset.few_minutes", "Ben");
    String words = ben.words("room.waiting.preset.few_minutes");
    assertThat(ben.page().locator(".preset")).containsText(words);
    assertThat(ben.announcer()).containsText(words);
    ada.presses("room.act.hold");
    assertThat(ben.page().locator(".lead")).hasText(ben.words("room.waiting.held"));
  }

  @Test
  void notThisTimeIsAPageWithAWayOnAndTheDoorMayStillOpen() throws Exception {
    knock();
    ada.does("room.queue.reason.full", "Ben");
    assertThat(ben.heading("room.waiting.not_now.title")).isVisible();
    assertThat(ben.page().locator(".lead")).hasText(ben.words("room.waiting.not_now.full"));
    assertThat(ben.page().getByText(ben.words("room.waiting.others"))).isVisible();
    assertThat(ada.page().locator("[aria-labelledby=not-now-title]")).containsText("Ben");
    ada.button("Let ⁨Ben⁩ in").click();
    ben.composer().waitFor();
    assertThat(ben.page().locator(".orientation")).containsText("from now on you read along");
  }

  @Test
  void whoIsCalledAwayIsShownSoAndComesBackOrLeaves() throws Exception {
    knock();
    ada.button("Let ⁨Ben⁩ in").click();
    ben.composer().waitFor();
    ben.turnsTo("room.more");
    ben.presses("room.away.go");
    assertThat(ada.person("Ben")).containsText("stepped away");
    ben.presses("room.away.back");
    assertThat(ada.person("Ben")).not().containsText("stepped away");
    ben.presses("room.leave");
    assertThat(ben.heading("room.after.away")).isVisible();
    assertThat(ada.message("left.")).hasCount(1);
    ben.presses("room.after.again");
    assertThat(ben.heading("room.waiting.title")).isVisible();
    assertThat(ben.seen()).doesNotContain("Ada");
  }

  @Test
  void whoIsTakenBackSeesTheWaitingRoomAndNothingElse() throws Exception {
    knock();
    ada.button("Let ⁨Ben⁩ in").click();
    ben.composer().waitFor();
    ada.says("Among us");
    assertThat(ben.arrived("Among us")).hasCount(1);
    ada.does("room.act.return", "Ben");
    assertThat(ben.page().locator(".lead")).hasText(ben.words("room.waiting.returned"));
    assertThat(ben.seen()).doesNotContain("Among us");
  }
}
