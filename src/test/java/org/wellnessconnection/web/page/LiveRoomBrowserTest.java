package org.wellnessconnection.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to what one writes and reads. */
class LiveRoomBrowserTest extends RoomVisit {

  @Test
  void aMessageIsOnItsWayUntilItIsInTheRoom() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    room.fallsSilent();
    says(sam, "Hello");
    assertThat(message(sam, "Hello")).containsText("Sending…");
    var attempt = room.wishes().get(0).get("attempt").asText();
    room.tells("group", "said", Map.of("seat", "sam", "text", "Hello", "attempt", attempt));
    assertThat(message(sam, "Hello")).not().containsText("Sending…");
    assertThat(message(sam, "Hello")).hasCount(1);
  }

  @Test
  void aMessageInDoubtGoesOutAgainUnderTheSameAttempt() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    room.fallsSilent();
    says(sam, "Hello");
    assertThat(message(sam, "Hello")).containsText("Sending…");
    room.breaksTheLine();
    assertThat(sam.locator(".line")).containsText("Your place is kept");
    room.answersAgain();
    assertThat(message(sam, "Hello").locator("time")).isVisible();
    assertThat(room.visits()).isEqualTo(2);
    assertThat(room.wishes())
        .extracting(wish -> wish.get("attempt").asText())
        .hasSizeGreaterThan(1)
        .containsOnly(room.wishes().get(0).get("attempt").asText());
    assertThat(message(sam, "Hello")).hasCount(1);
  }

  @Test
  void anUncertainAnswerIsSaidAndAskedAboutAgain() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    room.fallsSilent();
    says(sam, "Hello");
    assertThat(message(sam, "Hello")).isVisible();
    room.answers("uncertain", Map.of());
    assertThat(message(sam, "Hello")).containsText("making sure");
    room.answersAgain();
    assertThat(message(sam, "Hello").locator("time")).isVisible();
  }

  @Test
  void aRefusedMessageStaysWithItsReasonAndCanBeTriedAgain() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    room.fallsSilent();
    says(sam, "Hello");
    assertThat(message(sam, "Hello")).isVisible();
    room.answers("refused", Map.of("error", "rate_limited", "message", "Wait a little."));
    assertThat(message(sam, "Hello")).containsText("Not sent. Wait a little.");
    room.answersAgain();
    message(sam, "Hello").getByText("Try again").click();
    assertThat(message(sam, "Hello").locator("time")).isVisible();
    assertThat(room.wishes())
        .extracting(wish -> wish.get("attempt").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void whatWasTypedComesBackWhenTheRoomIsPutOnHold() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    room.fallsSilent();
    says(sam, "Just one thing");
    assertThat(message(sam, "Just one thing")).isVisible();
    room.tells("group", "held", Map.of("by", "ada"));
    room.answers("refused", Map.of("error", "held", "message", "The room is on hold."));
    assertThat(composer(sam)).hasValue("Just one thing");
    assertThat(message(sam, "Just one thing")).hasCount(0);
    assertThat(sam.getByRole(AriaRole.HEADING, named("The room is on hold"))).isVisible();
  }

  @Test
  void theArrowKeysWalkThroughTheConversation() {
    var sam = site.open(PATH);
    message(sam, "Thank you, Ada.").focus();
    sam.keyboard().press("ArrowUp");
    assertThat(message(sam, "Welcome, everybody.")).isFocused();
    sam.keyboard().press("End");
    assertThat(message(sam, "Thank you, Ada.")).isFocused();
  }

  @Test
  void aNewMessageMovesNobodysFocus() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    message(sam, "Welcome, everybody.").focus();
    room.tells(
        "group", "said", Map.of("seat", "ben", "text", "I am listening.", "attempt", "ben-said-2"));
    assertThat(message(sam, "I am listening.")).isVisible();
    assertThat(message(sam, "Welcome, everybody.")).isFocused();
    assertThat(sam.locator("wc-announcer")).containsText("I am listening.");
  }

  @Test
  void aHiddenMessageIsGoneFromThePage() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Thank you, Ada.")).isVisible();
    room.tells("group", "hidden", Map.of("of", 3));
    assertThat(message(sam, "hidden by a facilitator")).isVisible();
    assertThat(sam.content()).doesNotContain("Thank you, Ada.");
  }

  @Test
  void markupInAMessageIsOnlyText() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Welcome, everybody.")).isVisible();
    room.tells(
        "group",
        "said",
        Map.of(
            "seat",
            "ben",
            "text",
            "<img src=x onerror=alert(1)> https://example.org",
            "attempt",
            "ben-said-3"));
    assertThat(message(sam, "<img src=x onerror=alert(1)> https://example.org")).isVisible();
    assertThat(sam.locator("wc-lines img, wc-lines a")).hasCount(0);
  }

  @Test
  void whoIsAskedToStayLongerMayAsWellLeave() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Thank you, Ada.")).isVisible();
    room.tells("group", "extended", Map.of("ends", 1_800_000_000_000L, "by", "ada"));
    assertThat(sam.locator(".stay")).containsText("Leaving as planned is just as fine");
    sam.getByRole(AriaRole.BUTTON, named("Stay")).click();
    assertThat(sam.locator(".stay")).hasCount(0);
    room.tells("group", "extended", Map.of("ends", 1_800_000_300_000L, "by", "ada"));
    sam.getByRole(AriaRole.BUTTON, named("Leave now")).click();
    sam.waitForCondition(() -> !room.wishes().isEmpty());
    assertThat(room.wishes().get(0).get("type").asText()).isEqualTo("leave");
  }
}
