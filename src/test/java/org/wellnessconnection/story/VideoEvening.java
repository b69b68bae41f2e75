package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** An evening in a house that has video. */
abstract class VideoEvening extends Evening {
  static PlayedJitsi jitsi;

  @BeforeAll
  static void openJitsi() throws Exception {
    jitsi = new PlayedJitsi();
  }

  @AfterAll
  static void closeJitsi() throws Exception {
    jitsi.close();
  }

  @Override
  House opens() throws Exception {
    return House.opens(jitsi.settings());
  }

  /** In the room, and not yet in its video. */
  Guest comes(Look look, String person, String way) throws Exception {
    Guest guest = guest(look).signsIn(house.code(person));
    guest.opens("/rooms/" + house.room("open"));
    guest.page().getByLabel(guest.words("room.joining.name")).fill(capital(person));
    chooses(guest, way);
    guest.page().locator("#agreed").check();
    guest.presses("room.joining.go");
    guest.page().locator("wc-live").waitFor();
    return guest;
  }

  /** In the room and in its video. */
  Guest joins(String person, String way) throws Exception {
    Guest guest = comes(Look.LAPTOP, person, way);
    guest.presses("room.video.join");
    isInside(guest);
    return guest;
  }

  static void chooses(Guest guest, String way) {
    guest.page().locator("input[name=way][value=" + way + "]").check();
  }

  static void isInside(Guest guest) {
    assertThat(panel(guest)).hasAttribute("data-stage", "in");
  }

  static Locator panel(Guest guest) {
    return guest.page().locator("section.video");
  }

  static Locator words(Guest guest) {
    return guest.page().locator(".video-words");
  }

  static Locator microphone(Guest guest) {
    return guest.page().locator("button.device").first();
  }
}
