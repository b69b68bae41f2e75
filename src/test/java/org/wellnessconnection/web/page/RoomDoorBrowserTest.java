package org.wellnessconnection.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Coming in, waiting, and every way out. */
class RoomDoorBrowserTest extends RoomVisit {

  @Test
  void whoIsRemovedSeesThatAndNothingOfTheConversation() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Welcome, everybody.")).isVisible();
    room.closes(4003);
    assertThat(sam.getByRole(AriaRole.HEADING, named("You are no longer in this session")))
        .isVisible();
    assertThat(sam.content()).doesNotContain("Welcome, everybody.");
    assertThat(room.visits()).isEqualTo(1);
  }

  @Test
  void aRoomOpenedElsewhereIsLetGoHere() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Welcome, everybody.")).isVisible();
    room.closes(4009);
    assertThat(sam.getByText("Continue here")).isVisible();
  }

  @Test
  void whoWaitsCanWriteToTheFacilitatorsAndKeepsWhatIsTypedWhenLetIn() {
    var room = new PlayedRoom("participant", "waiting");
    var sam = site.open(PATH, room);
    assertThat(sam.getByRole(AriaRole.HEADING, named("You are in the right place"))).isVisible();
    sam.getByLabel("Private note to the facilitators").fill("I may be paged");
    room.letsSamIn();
    assertThat(message(sam, "Welcome, everybody.")).isVisible();
    assertThat(sam.getByLabel("Private note to the facilitators")).hasValue("I may be paged");
    assertThat(sam.locator("wc-announcer")).containsText("You are in the room.");
  }

  @Test
  void joiningTakesANameAndTheAgreement() {
    var sam = site.open("/rooms/new", new PlayedRoom("participant", "waiting"));
    sam.getByLabel("Your room name").fill("sam@example.org");
    assertThat(sam.locator("#name-wrong")).containsText("leads to you");
    sam.getByLabel("Your room name").fill("Sam");
    assertThat(sam.locator(".preview")).containsText("Others will see: Sam");
    sam.getByRole(AriaRole.BUTTON, named("Come in")).click();
    assertThat(sam.locator("#agreed")).isFocused();
    sam.locator("#agreed").check();
    sam.getByRole(AriaRole.BUTTON, named("Come in")).click();
    assertThat(sam.getByRole(AriaRole.HEADING, named("You are in the right place"))).isVisible();
  }

  @Test
  void helpIsThereWhenTheLineIsDown() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Welcome, everybody.")).isVisible();
    room.closes(4000);
    sam.getByText("Help now").click();
    assertThat(sam.locator(".help-lines a[href='tel:988']")).isVisible();
  }

  @Test
  void leavingQuicklyLeavesNoWayBack() {
    var sam = site.open(PATH);
    sam.getByText("Leave quickly").click();
    sam.waitForURL("**/left");
    assertThat(sam.evaluate("history.length")).isEqualTo(2);
    assertThat(sam.title()).isEqualTo("Page closed");
  }

  @Test
  void theBrowserKeepsNothingOfTheConversation() {
    var sam = site.open(PATH);
    says(sam, "Hello");
    assertThat(message(sam, "Hello").locator("time")).isVisible();
    assertThat(sam.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"))
        .isEqualTo("[{},{}]");
  }

  @Test
  void aSignInLinkFillsInItsCodeAndLeavesTheAddressBar() {
    var sam = site.open("/sign-in#abc-123");
    assertThat(sam.getByLabel("Your code")).hasValue("abc-123");
    assertThat(sam.locator("form[action='/sign-in'] button")).isFocused();
    assertThat(sam.url()).isEqualTo("http://localhost/sign-in");
  }
}
