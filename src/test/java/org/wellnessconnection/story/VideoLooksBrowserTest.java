package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The video as people see it, and the check of their devices. */
class VideoLooksBrowserTest extends VideoEvening {
  private Guest guest;
  private Look look;

  @ParameterizedTest
  @EnumSource
  void theVideoCanBeReadByEverybody(Look how) throws Exception {
    Person ada = house.sends("ada", "open");
    Person ben = house.sends("ben", "open");
    look = how;
    guest = guest(how).signsIn(house.code("ana"));
    guest.context().grantPermissions(List.of("camera", "microphone"));
    guest.opens("/rooms/" + house.room("open"));
    chooses(guest, "camera");
    guest.presses("room.check.go.camera");
    isGood("check", exactly(guest, "room.check.heard"));
    guest.presses("room.check.end");
    guest.page().getByLabel(guest.words("room.joining.name")).fill("Ana");
    guest.page().locator("#agreed").check();
    guest.presses("room.joining.go");
    isGood("chosen", guest.button(guest.words("room.video.join")));
    guest.presses("room.video.join");
    ada.says("Good evening. Who would like to begin?");
    ben.says("It was a long week.");
    isInside(guest);
    isGood("inside", guest.arrived("long week"));
    guest.presses("room.video.change");
    isGood("changing", guest.page().locator(".choosing"));
    guest.presses("room.video.change");
    PlayedJitsi.fires(guest.page(), "videoConferenceLeft", Map.of());
    isGood("left", words(guest));
    isInside(guest);
    guest.page().locator(".bar button:visible, .tabs button:visible").nth(1).click();
    isGood("beside", microphone(guest));
  }

  @ParameterizedTest
  @EnumSource(names = {"LAPTOP", "PHONE"})
  void aRoundWithVideoCanBeReadByWhoeverLeads(Look how) throws Exception {
    Person eli = house.sends("eli", "open");
    Person ben = house.sends("ben", "open");
    look = how;
    guest = comes(how, "ada", "microphone");
    guest.presses("room.video.join");
    isInside(guest);
    PlayedJitsi.enters(guest.page(), "p1", ben.seat());
    eli.asks("offer", "seat", ben.seat());
    ben.asks("accept");
    isGood("leading", guest.button(guest.words("room.video.mute_others")));
    guest.page().locator(".bar button:visible").all().stream()
        .skip(1)
        .limit(1)
        .forEach(Locator::click);
    guest.person("Ben").locator("button.more").click();
    isGood("person", guest.page().locator("wc-video-acts button").first());
  }

  @Test
  void whatIsWrongWithADeviceIsSaidInWords() throws Exception {
    Guest ana = guest().signsIn(house.code("ana"));
    ana.opens("/rooms/" + house.room("open"));
    fails(ana, "NotAllowedError", "room.check.denied");
    fails(ana, "NotFoundError", "room.check.none");
    fails(ana, "NotReadableError", "room.check.in_use");
    fails(ana, "TypeError", "room.check.other");
    chooses(ana, "type");
    assertThat(ana.page().locator("wc-device-check")).hasCount(0);
  }

  private static void fails(Guest ana, String failure, String words) {
    ana.page()
        .evaluate(
            "name => { navigator.mediaDevices.getUserMedia ="
                + " () => Promise.reject(new DOMException('', name)); }",
            failure);
    ana.presses("room.check.go");
    assertThat(ana.page().locator(".check-words")).containsText(ana.words(words));
  }

  @Test
  void aMicrophoneIsLetGoWhenTheCheckIsOver() throws Exception {
    Guest ana = guest().signsIn(house.code("ana"));
    ana.context().grantPermissions(List.of("camera", "microphone"));
    ana.opens("/rooms/" + house.room("open"));
    ana.page()
        .evaluate(
            "() => { const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
                + " navigator.mediaDevices.getUserMedia ="
                + " async wanted => (window.stream = await ask(wanted)); }");
    ana.presses("room.check.go");
    assertThat(exactly(ana, "room.check.heard")).isVisible();
    assertThat(ana.page().evaluate("stream.getVideoTracks().length")).isEqualTo(0);
    chooses(ana, "listen");
    ana.page().waitForFunction("stream.getTracks().every(it => it.readyState === 'ended')");
  }

  @Test
  void whereThereIsNoVideoThePageSaysSo() throws Exception {
    try (House other = House.opens()) {
      Guest ana = guest(Look.LAPTOP, other.address()).signsIn(other.code("ana"));
      ana.opens("/rooms/" + other.room("open"));
      assertThat(ana.page().getByText(ana.words("room.video.none"))).hasCount(1);
      assertThat(ana.page().locator("wc-ways, wc-video")).hasCount(0);
    }
  }

  private static Locator exactly(Guest guest, String words) {
    return guest.page().getByText(guest.words(words), new Page.GetByTextOptions().setExact(true));
  }

  private void isGood(String screen, Locator sign) {
    sign.first().waitFor();
    Readable.screen(guest.page(), look, "video-" + screen);
  }
}
