package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small groups on the page: Ada facilitates; Ana, Ben and Cleo take part. */
class GroupsBrowserTest extends Evening {
  private Guest ada;
  private Guest ana;
  private Guest ben;
  private Person cleo;

  @BeforeEach
  void come() throws Exception {
    cleo = house.sends("cleo", "open");
    ada = comes("ada", OPEN);
    ana = comes("ana", OPEN);
    ben = comes("ben", OPEN);
  }

  @Test
  void aFacilitatorSplitsByHandWithTheKeyboardAndEachGroupTalksForItself() throws Exception {
    assertThat(ada.person("Ben")).isVisible();
    ana.composer().fill("Half a thought");
    splitsByHand();

    assertThat(ana.page().locator("wc-small-group h2")).isFocused();
    assertThat(ana.announcer()).containsText("You are in small group ⁨1⁩.");
    assertThat(ana.page().locator(".small-head")).containsText("With you: ⁨Ben⁩");
    groupComposer(ana).fill("Only for you, Ben");
    groupComposer(ana).press("Enter");
    assertThat(ben.arrived("Only for you, Ben")).hasCount(1);
    assertThat(ben.announcer()).containsText("Only for you, Ben");
    assertThat(ada.seen()).doesNotContain("Only for you");
    assertThat(cleo.texts()).isEmpty();

    ada.presses("room.groups.gather.now");
    assertThat(ana.composer()).hasValue("Half a thought");
    assertThat(ana.announcer()).containsText("Everybody is back in the room.");
    assertThat(ana.page().locator("wc-small-group")).hasCount(0);
  }

  @Test
  void aCallIsAnsweredByEnteringForAllToSee() {
    splitsByHand();
    ana.presses("room.groups.call");
    assertThat(ben.page().locator(".small-head")).containsText("A facilitator has been called.");
    assertThat(ada.page().locator(".calls").first()).containsText("asks for a facilitator");
    ada.page().locator("wc-group-calls button").click();
    assertThat(ada.page().locator("wc-group-calls p")).hasCount(0);

    assertThat(ana.page().locator(".small-head")).containsText("⁨Ada⁩ is here with you.");
    assertThat(ana.announcer()).containsText("⁨Ada⁩ is in your small group now.");
    groupComposer(ada).fill("How can I help?");
    groupComposer(ada).press("Enter");
    assertThat(ben.arrived("How can I help?")).containsText("Facilitator");
    ada.page().locator(".small-head button").click();
    assertThat(ana.message("No longer in this group")).containsText("Ada");
    assertThat(ada.composer()).isVisible();
  }

  @Test
  void everybodyHearsABroadcastAndHowLongIsLeft() {
    splitsByHand();
    Locator toAll = ada.page().locator("#write-broadcast");
    toAll.fill("Two more minutes");
    toAll.press("Enter");
    assertThat(ana.page().locator(".to-all")).containsText("Two more minutes");
    ada.page().locator("#notice").selectOption("2");
    ada.presses("room.groups.gather");

    assertThat(ben.page().locator(".notice-words")).containsText("in about ⁨2⁩ minutes");
    assertThat(ada.page().locator("wc-groups .notice-words")).isVisible();
    ada.presses("room.act.hold");
    assertThat(ben.page().locator(".notice-words")).containsText("the time stands still");
  }

  @Test
  void whoIsAloneIsBroughtToOthersAndMissesNothingAfterwards() throws Exception {
    splitsByHand();
    cleo.asks("group_say", "text", "alone");
    ada.button("Bring to small group ⁨1⁩").click();
    cleo.hearsFrame(frame -> frame.path("channel").asText().equals("small:1"));

    assertThat(ana.page().locator(".small-head")).containsText("Cleo");
    cleo.asks("group_say", "text", "hello you two");
    assertThat(ben.arrived("hello you two")).hasCount(1);
    ben.page().reload();
    assertThat(ben.arrived("hello you two")).hasCount(1);
    assertThat(ben.page().locator("wc-small-group h2")).containsText("1");
  }

  /** Ana and Ben in one group, Cleo in another; by keyboard alone. */
  private void splitsByHand() {
    ada.turnsTo("room.pane.groups");
    Locator summary = ada.page().locator("wc-split summary");
    summary.focus();
    summary.press("Enter");
    List.of("Ana", "Ben").forEach(name -> choice(name).selectOption("1"));
    choice("Cleo").selectOption("2");
    Locator go = ada.button(ada.words("room.groups.go"));
    go.focus();
    go.press("Enter");
    ada.page().locator(".small-groups").waitFor();
  }

  private Locator choice(String name) {
    return ada.page().getByLabel("Small group for ⁨%s⁩".formatted(name));
  }

  private static Locator groupComposer(Guest guest) {
    return guest.page().locator("#write-group_say");
  }
}
