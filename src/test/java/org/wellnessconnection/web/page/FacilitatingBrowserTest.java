package org.wellnessconnection.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a facilitator does in the room. */
class FacilitatingBrowserTest extends RoomVisit {

  @Test
  void aFacilitatorLetsSomebodyInWithTheKeyboardAlone() {
    var room = new PlayedRoom("facilitator", "admitted");
    var sam = site.open(PATH, room);
    sam.getByRole(AriaRole.BUTTON, named("Let ⁨Jo⁩ in")).focus();
    sam.keyboard().press("Enter");
    assertThat(sam.getByText("Nobody is waiting.")).isVisible();
    assertThat(sam.locator("#waiting-title")).isFocused();
    assertThat(sam.locator("[aria-labelledby=people-title] bdi"))
        .containsText(new String[] {"Ada", "Sam", "Ben", "Jo"});
  }

  @Test
  void theConsoleLetsInWhoeverWaits() {
    var room = new PlayedRoom("facilitator", "admitted");
    var sam = site.open(PATH, room);
    sam.getByRole(AriaRole.BUTTON, named("Let in ⁨Jo⁩")).click();
    assertThat(sam.getByRole(AriaRole.BUTTON, named("Nobody to let in")))
        .hasAttribute("aria-disabled", "true");
    assertThat(types(room)).containsExactly("admit");
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
    assertThat(types(room)).doesNotContain("remove");
    sam.keyboard().press("Enter");
    sam.getByRole(AriaRole.DIALOG)
        .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
        .click();
    sam.waitForCondition(() -> types(room).contains("remove"));
    var remove = room.wishes().get(types(room).indexOf("remove"));
    assertThat(remove.get("seat").asText()).isEqualTo("ben");
    assertThat(remove.get("scope").asText()).isEqualTo("session");
  }

  private static List<String> types(PlayedRoom room) {
    return room.wishes().stream().map(wish -> wish.get("type").asText()).toList();
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
}
