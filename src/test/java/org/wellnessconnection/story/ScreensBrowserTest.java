package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen can be read by everybody and never scrolls sideways. Pictures of them are left in
 * {@code target/screens}.
 */
class ScreensBrowserTest extends Evening {
  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private static final String IN_REACH =
      """
      () => {
        const {x, y, width, height} = document.querySelector('.support .need').getBoundingClientRect();
        return !!document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.support');
      }
      """;

  private Guest guest;
  private Look look;

  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.* status of (401|403|404|410|503) .*");
  }

  @ParameterizedTest
  @EnumSource
  void theWayInCanBeReadByEverybody(Look look) throws Exception {
    comes(look);
    isReadable("home", guest.opens("/").heading("home.title"));
    guest.opens("/sign-in#not-a-code").presses("signin.go");
    isReadable("sign-in-refused", guest.page().getByRole(AriaRole.ALERT));
    isReadable("sign-in", guest.opens("/sign-in").heading("signin.title"));
    isReadable("problem", guest.opens("/nowhere").heading("problem.title"));
    isReadable("home-signed-in", guest.signsIn(house.code("ana")).heading("home.title"));
    guest.opens("/rooms/" + house.room("circle"));
    isReadable("before-joining", guest.heading("room.joining.title"));
    guest.presses("room.joining.go");
    isReadable("not-agreed", guest.page().getByText(guest.words("room.joining.agree.needed")));
    guest.page().getByRole(AriaRole.CHECKBOX).check();
    guest.presses("room.joining.go");
    isReadable("waiting", guest.heading("room.waiting.title"));
    guest.page().locator(".help summary").click();
    isReadable("help", guest.page().locator(".help-lines"));
  }

  @ParameterizedTest
  @EnumSource
  void theRoomCanBeReadByWhoeverTakesPart(Look look) throws Exception {
    Person ada = house.sends("ada", "open");
    Person ben = house.sends("ben", "open");
    comes(look).signsIn(house.code("ana")).comesInto(look.of("Open door", "Porte ouverte"), "Ana");
    talk(ada, ben);
    everyPartIsReadable("participant", guest.arrived("Take your time."));
    ada.asks("hold");
    isReadable("held", guest.heading("room.hold.title"));
    ada.asks("resume");
    ada.asks("remove", "seat", guest.seat());
    isReadable("removed", guest.heading("room.after.removed"));
  }

  @ParameterizedTest
  @EnumSource
  void theRoomCanBeReadByWhoeverFacilitates(Look look) throws Exception {
    house.sends("cleo", "circle");
    comes(look).signsIn(house.code("ada")).comesInto(look.of("A circle", "Un cercle"), "Ada");
    Person eli = house.sends("eli", "circle");
    Person ben = house.sends("ben", "circle");
    eli.asks("admit", "seat", ben.seat());
    talk(eli, ben);
    ben.asks("note", "text", "I am on call tonight; I may have to leave.");
    guest.person("Ben").locator("button.more").dispatchEvent("click");
    everyPartIsReadable("facilitator", guest.arrived("Take your time."));
    guest.page().locator("wc-more button").last().dispatchEvent("click");
    isReadable("ending", guest.page().getByRole(AriaRole.DIALOG));
    guest.agrees();
    isReadable("ended", guest.heading("room.after.ended"));
  }

  @ParameterizedTest
  @EnumSource
  void aSmallGroupCanBeReadFromInside(Look look) throws Exception {
    Person ada = house.sends("ada", "open");
    Person ben = house.sends("ben", "open");
    comes(look).signsIn(house.code("ana")).comesInto(look.of("Open door", "Porte ouverte"), "Ana");
    ada.asks("split", "size", 2);
    ben.asks("group_say", "text", "It is easier to say this in a small circle.");
    ada.asks("broadcast", "text", "Let us begin to close.");
    ada.asks("gather", "minutes", 2);
    everyPartIsReadable("small-group", guest.arrived("small circle"));
  }

  @ParameterizedTest
  @EnumSource
  void smallGroupsCanBeReadByWhoeverFacilitates(Look look) throws Exception {
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open");
    Person cleo = house.sends("cleo", "open");
    comes(look).signsIn(house.code("ada")).comesInto(look.of("Open door", "Porte ouverte"), "Ada");
    guest.page().locator("wc-split summary").dispatchEvent("click");
    everyPartIsReadable("groups-before", guest.composer());
    Person eli = house.sends("eli", "open");
    eli.asks("split", "groups", List.of(List.of(ana.seat(), ben.seat()), List.of(cleo.seat())));
    cleo.asks("call_facilitator");
    eli.asks("gather", "minutes", 2);
    guest.page().locator("wc-groups .calls").first().waitFor(ATTACHED);
    everyPartIsReadable("groups", guest.page().locator(".head"));
  }

  private Guest comes(Look how) {
    look = how;
    guest = guest(how);
    return guest;
  }

  private static void talk(Person facilitator, Person participant) throws Exception {
    facilitator.says("Good evening. Who would like to begin?");
    participant.says(
        "It was a long week. I keep thinking of one night shift, and of how quiet it was.");
    facilitator.says("Take your time.");
  }

  private void everyPartIsReadable(String screen, Locator sign) {
    isReadable(screen, sign);
    for (Locator part : guest.page().locator(".bar button:visible, .tabs button:visible").all()) {
      part.click();
      isReadable(screen + "-" + part.innerText().strip().split("\\s")[0], part);
      assertThat(guest.page().evaluate(IN_REACH)).as("support on " + screen).isEqualTo(true);
    }
  }

  private void isReadable(String screen, Locator sign) {
    sign.waitFor();
    Readable.screen(guest.page(), look, screen);
  }
}
