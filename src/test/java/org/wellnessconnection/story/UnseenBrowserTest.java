package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.programme.Session;

/** Ana comes to the door of a circle that may not suit her. */
class UnseenBrowserTest extends Evening {
  private Session circle;
  private Guest ada;

  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of (403|409) .*");
  }

  @BeforeEach
  void anaAndBenHaveAPlace() throws Exception {
    ada = comes("ada", CIRCLE);
    circle = Dated.in(house, Duration.ofDays(1)).with(4, 1).heldIn("circle").keeps();
    Member.of(house, "ana").registers(circle, "Sam");
    Member.of(house, "ben").registers(circle, "Kim");
  }

  private void anaAvoids(String name) throws Exception {
    Member.of(house, "ana").browser().posts("/my/" + circle.id() + "/wish", "avoided", name);
  }

  private Guest atTheDoor(Look look) throws Exception {
    return guest(look).signsIn(house.code("ana")).opens("/rooms/" + circle.room());
  }

  private static void isAsked(Guest ana) {
    assertThat(ana.heading("room.unseen.title")).isFocused();
    assertThat(ana.page().getByText(ana.words("refusal.may_not_suit"))).isVisible();
    assertThat(ana.page().locator("#agreed")).isHidden();
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "NARROW", "PHONE_AT_NIGHT"})
  void sheLeavesByKeyboardAndNobodyHasSeenHer(Look look) throws Exception {
    anaAvoids("Ben Cohen");
    Guest ana = atTheDoor(look);
    isAsked(ana);
    Readable.page(ana.page(), look, "may-not-suit");
    ana.page().keyboard().press("Tab");
    assertThat(ana.button(ana.words("room.unseen.leave"))).isFocused();
    ana.page().keyboard().press("Enter");
    assertThat(ana.heading("my.state.cancelled")).isVisible();
    assertThat(ada.person("Sam")).hasCount(0);
    assertThat(ada.seen()).doesNotContain("Sam");
  }

  @Test
  void orSheGoesOnAndKnocksAsEver() throws Exception {
    anaAvoids("Ben Cohen");
    Guest ana = atTheDoor(Look.PHONE);
    isAsked(ana);
    ana.page().keyboard().press("Tab");
    ana.page().keyboard().press("Tab");
    ana.page().keyboard().press("Enter");
    assertThat(ana.heading("room.joining.title")).isFocused();
    ana.page().locator("#agreed").check();
    ana.presses("room.joining.go");
    assertThat(ana.heading("room.waiting.title")).isVisible();
    assertThat(ada.person("Sam")).hasCount(1);
  }

  @Test
  void whoComesWhileSheFillsInTheFormIsLookedForAgain() throws Exception {
    anaAvoids("Cora Blais");
    Guest ana = atTheDoor(Look.LAPTOP);
    ana.page().locator("#agreed").check();
    house.sends("cora", "circle");
    ana.presses("room.joining.go");
    isAsked(ana);
    assertThat(ada.seen()).doesNotContain("Sam");
    ana.presses("room.unseen.on");
    assertThat(ana.heading("room.waiting.title")).isVisible();
  }
}
