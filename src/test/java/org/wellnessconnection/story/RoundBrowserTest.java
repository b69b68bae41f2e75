package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round as people see it: the circle, one's own turn, and the plan in a facilitator's hands. */
class RoundBrowserTest extends Evening {
  private Look look;
  private Guest guest;

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE"})
  void thePieceComesAndIsHandedOn(Look how) throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle");
    ada.asks("admit", "seat", ben.seat());
    Person cleo = house.sends("cleo", "circle");
    ada.asks("admit", "seat", cleo.seat());
    comes(how, "ana");
    ada.asks("admit", "seat", seatOf(ada, "Ana"));
    ada.asks("go_to_phase", "index", 3);
    ada.asks("start_round");
    ben.asks("accept");
    isGood("somebody-shares", guest.page().locator(".signs"));
    guest.presses("room.sign.with_you");
    ben.hearsFrame("signed");
    assertThat(guest.page().locator(".conversation .composer button"))
        .hasAttribute("aria-disabled", "true");
    ben.asks("hand_back");
    cleo.asks("pass");
    isGood("offered", guest.button(guest.words("room.piece.accept")));
    assertThat(guest.announcer()).containsText(guest.words("room.told.piece.offered.you"));
    guest.presses("room.piece.accept");
    isGood("my-turn", guest.button(guest.words("room.piece.hand_back")));
    guest.presses("room.piece.more");
    assertThat(guest.button(guest.words("room.piece.more"))).hasCount(0);
    guest.presses("room.piece.hand_back");
    guest.button(guest.words("room.hand.raise")).click();
    isGood("hand", guest.button(guest.words("room.hand.lower")));
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE"})
  void aFacilitatorLeadsFromThePlan(Look how) throws Exception {
    Person eli = house.sends("eli", "circle");
    comes(how, "ada");
    for (String name : new String[] {"ana", "ben", "cleo"}) {
      Person person = house.sends(name, "circle");
      eli.asks("admit", "seat", person.seat());
      person.asks("raise_hand");
    }
    if (how == Look.PHONE) {
      guest.page().locator(".bar button").nth(1).click();
    }
    isGood("plan", guest.page().locator(".agenda"));
    guest.page().locator("wc-agenda [data-key=next]").click();
    guest.presses("room.turns.start");
    Locator down = guest.page().locator("wc-turns li").first().getByText("↓");
    down.click();
    assertThat(guest.page().locator("wc-turns li").first()).containsText("Cleo");
    assertThat(guest.page().locator("wc-turns li").last().getByText("↓")).isFocused();
    isGood("turns", guest.page().locator("wc-turns li").first());
  }

  private void comes(Look how, String name) throws Exception {
    look = how;
    guest = guest(how).signsIn(house.code(name));
    guest.comesInto(look.of("A circle", "Un cercle"), capital(name));
  }

  private static String seatOf(Person facilitator, String name) {
    return facilitator
        .hearsFrame(f -> f.path("type").asText().equals("knocked") && isNamed(f, name))
        .get("seat")
        .asText();
  }

  private static boolean isNamed(JsonNode frame, String name) {
    return frame.path("name").asText().equals(name);
  }

  private void isGood(String screen, Locator sign) {
    sign.first().waitFor();
    Readable.screen(guest.page(), look, "round-" + screen);
  }
}
