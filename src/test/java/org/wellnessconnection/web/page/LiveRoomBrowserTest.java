package org.wellnessconnection.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveRoomBrowserTest {
  private static final String PATH = "/rooms/" + SamplePages.ROOM;
  private static Chromium chromium;
  private Site site;

  @BeforeAll
  static void openBrowser() {
    chromium = new Chromium();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @BeforeEach
  void openSite() {
    var pages = new Pages();
    site = new Site(chromium.browser(), 1280, 800, ColorScheme.LIGHT)
        .with(PATH, pages.room(SamplePages.room("en", "Tuesday", Optional.of("sam"))))
        .with("/rooms/new", pages.room(SamplePages.room("en", "Tuesday", Optional.empty())))
        .with("/sign-in", pages.signIn(SamplePages.signIn("en", Optional.empty())))
        .with("/left", pages.left(new LeftPage(SamplePages.page("en", "/left"))));
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    assertThat(site.complaints()).isEmpty();
    site.close();
  }

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
    assertThat(room.wishes()).extracting(wish -> wish.get("attempt").asText()).hasSizeGreaterThan(1).containsOnly(room.wishes().get(0).get("attempt").asText());
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
    assertThat(room.wishes()).extracting(wish -> wish.get("attempt").asText()).doesNotHaveDuplicates();
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
    room.tells("group", "said", Map.of("seat", "ben", "text", "I am listening.", "attempt", "ben-said-2"));
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
  void whoIsRemovedSeesThatAndNothingOfTheConversation() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Welcome, everybody.")).isVisible();
    room.closes(4003);
    assertThat(sam.getByRole(AriaRole.HEADING, named("You are no longer in this session"))).isVisible();
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
    sam.getByText("Continue to the waiting room").click();
    assertThat(sam.getByRole(AriaRole.CHECKBOX)).isFocused();
    sam.getByRole(AriaRole.CHECKBOX).check();
    sam.getByText("Continue to the waiting room").click();
    assertThat(sam.getByRole(AriaRole.HEADING, named("You are in the right place"))).isVisible();
  }

  @Test
  void aFacilitatorLetsSomebodyInWithTheKeyboardAlone() {
    var room = new PlayedRoom("facilitator", "admitted");
    var sam = site.open(PATH, room);
    sam.getByRole(AriaRole.BUTTON, named("Let ⁨Jo⁩ in")).focus();
    sam.keyboard().press("Enter");
    assertThat(sam.getByText("Nobody is waiting.")).isVisible();
    assertThat(sam.locator("#waiting-title")).isFocused();
    assertThat(sam.locator("[aria-labelledby=people-title] bdi")).containsText(new String[] {"Ada", "Sam", "Ben", "Jo"});
  }

  @Test
  void removingAsksFirstAndEscapeBacksOut() {
    var room = new PlayedRoom("facilitator", "admitted");
    var sam = site.open(PATH, room);
    sam.getByRole(AriaRole.BUTTON, named("Actions for ⁨Ben⁩")).click();
    sam.getByText("Remove from the session…").click();
    assertThat(sam.getByRole(AriaRole.DIALOG)).containsText("Remove ⁨Ben⁩ from the session?");
    sam.keyboard().press("Escape");
    assertThat(sam.getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(sam.getByText("Remove from the session…")).isFocused();
    assertThat(room.wishes()).isEmpty();
    sam.keyboard().press("Enter");
    sam.getByRole(AriaRole.DIALOG).getByText("Remove", new Locator.GetByTextOptions().setExact(true)).click();
    sam.waitForCondition(() -> room.wishes().size() == 1);
    assertThat(room.wishes().get(0).get("type").asText()).isEqualTo("remove");
    assertThat(room.wishes().get(0).get("seat").asText()).isEqualTo("ben");
  }

  @Test
  void hidingNeedsAReason() {
    var room = new PlayedRoom("facilitator", "admitted");
    var sam = site.open(PATH, room);
    message(sam, "Thank you, Ada.").hover();
    message(sam, "Thank you, Ada.").getByText("Hide…").click();
    var dialog = sam.getByRole(AriaRole.DIALOG);
    dialog.getByText("Hide", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(dialog).isVisible();
    dialog.getByText("It may hurt somebody here").click();
    dialog.getByText("Hide", new Locator.GetByTextOptions().setExact(true)).click();
    sam.waitForCondition(() -> room.wishes().size() == 1);
    assertThat(room.wishes().get(0).get("reason").asText()).isEqualTo("unkind");
    assertThat(room.wishes().get(0).get("of").asInt()).isEqualTo(3);
  }

  @Test
  void markupInAMessageIsOnlyText() {
    var room = new PlayedRoom("participant", "admitted");
    var sam = site.open(PATH, room);
    assertThat(message(sam, "Welcome, everybody.")).isVisible();
    room.tells("group", "said", Map.of("seat", "ben", "text", "<img src=x onerror=alert(1)> https://example.org", "attempt", "ben-said-3"));
    assertThat(message(sam, "<img src=x onerror=alert(1)> https://example.org")).isVisible();
    assertThat(sam.locator("wc-lines img, wc-lines a")).hasCount(0);
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
    assertThat(sam.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")).isEqualTo("[{},{}]");
  }

  @Test
  void aSignInLinkFillsInItsCodeAndLeavesTheAddressBar() {
    var sam = site.open("/sign-in#abc-123");
    assertThat(sam.getByLabel("Your code")).hasValue("abc-123");
    assertThat(sam.locator(".sheet button")).isFocused();
    assertThat(sam.url()).isEqualTo("http://localhost/sign-in");
  }

  private static void says(Page sam, String text) {
    composer(sam).fill(text);
    composer(sam).press("Enter");
  }

  private static Locator composer(Page sam) {
    return sam.getByLabel("Your message");
  }

  private static Locator message(Page sam, String text) {
    return sam.locator(".conversation wc-message", new Page.LocatorOptions().setHasText(text));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
