package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Video on the page: chosen, joined, led, and left. */
class VideoBrowserTest extends VideoEvening {

  @Test
  void whoOnlyTypesLoadsNothingOfTheVideo() throws Exception {
    Guest ana = comes(Look.LAPTOP, "ana", "type");
    Guest ben = comes(Look.LAPTOP, "ben", "camera");
    assertThat(words(ana)).containsText(ana.words("room.way.type"));
    assertThat(ana.button(ana.words("room.video.join"))).hasCount(0);
    assertThat(ben.button(ben.words("room.video.join"))).isVisible();
    ana.says("I am here in writing");
    assertThat(ben.arrived("I am here in writing")).hasCount(1);
    assertThat(ana.requests()).noneMatch(url -> url.startsWith(jitsi.origin()));
    assertThat(ben.requests()).noneMatch(url -> url.startsWith(jitsi.origin()));
    assertThat(ana.requests()).noneMatch(url -> url.endsWith("/video"));
  }

  @Test
  void theTokenIsForThisSeatAndInNoAddressOfOurs() throws Exception {
    Guest ana = joins("ana", "camera");
    Map<String, Object> options = PlayedJitsi.options(ana.page());
    String token = (String) options.get("jwt");
    String claims =
        new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    String seat =
        (String) ana.page().evaluate("document.querySelector('wc-video').video.seat.seat");
    assertThat(claims).contains("\"id\":\"" + seat + "\"").contains("\"name\":\"Ana\"");
    assertThat(ana.requests())
        .filteredOn(url -> !url.startsWith(jitsi.origin()))
        .noneMatch(url -> url.contains(token))
        .isNotEmpty();
    assertThat(ana.page().url()).doesNotContain(token);
    assertThat(ana.page().locator(".frame iframe"))
        .hasAttribute("title", ana.words("room.video.frame"));
    assertThat(options.get("configOverwrite").toString())
        .contains("disableChat=true", "startWithAudioMuted=true", "startWithVideoMuted=false")
        .contains("pip={disabled=true}");
  }

  @Test
  void oneTurnsTheMicrophoneOnAndOffBesideTheFrameWithTheKeyboard() throws Exception {
    Guest ana = comes(Look.LAPTOP, "ana", "microphone");
    Page page = ana.page();
    ana.button(ana.words("room.video.join")).focus();
    page.keyboard().press("Enter");
    isInside(ana);
    assertThat(microphone(ana)).isFocused();
    page.keyboard().press("Space");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "true");
    page.keyboard().press("Space");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "false");
    for (String next : List.of("room.video.change", "room.video.leave")) {
      page.keyboard().press("Tab");
      assertThat(ana.button(ana.words(next))).isFocused();
    }
    page.keyboard().press("Tab");
    assertThat(page.locator(".frame iframe")).isFocused();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Enter");
    assertThat(ana.button(ana.words("room.video.join"))).isFocused();
    assertThat(page.locator(".frame iframe")).hasCount(0);
  }

  @Test
  void aChoiceIsChangedInsideWithoutLeaving() throws Exception {
    Guest ana = joins("ana", "microphone");
    microphone(ana).click();
    ana.presses("room.video.change");
    chooses(ana, "camera");
    assertThat(ana.page().locator("button.device").nth(1)).hasAttribute("aria-pressed", "true");
    chooses(ana, "listen");
    assertThat(ana.page().locator("button.device")).hasCount(0);
    assertThat(PlayedJitsi.calls(ana.page())).isEqualTo(1);
    assertThat(PlayedJitsi.commands(ana.page()))
        .filteredOn(command -> command.startsWith("toggle"))
        .containsExactly("toggleAudio", "toggleVideo", "toggleAudio", "toggleVideo");
    chooses(ana, "type");
    assertThat(ana.page().locator(".frame iframe")).hasCount(0);
  }

  @Test
  void onHoldMicrophonesAreShutAndStayShut() throws Exception {
    Person ada = house.sends("ada", "open");
    Guest ana = joins("ana", "microphone");
    microphone(ana).click();
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "true");
    ada.asks("hold");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "false");
    assertThat(microphone(ana)).hasAttribute("aria-disabled", "true");
    assertThat(words(ana)).containsText(ana.words("room.video.hushed.held"));
    ana.page().evaluate("calls.at(-1).turn('audio')");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "false");
    ada.asks("resume");
    assertThat(microphone(ana)).hasAttribute("aria-disabled", "false");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "false");
  }

  @Test
  void theTalkingPieceShutsMicrophonesAndOpensNone() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle");
    ada.asks("admit", "seat", ben.seat());
    Guest ana = guest().signsIn(house.code("ana"));
    ana.comesInto(CIRCLE, "Ana");
    ana.page().locator(".ways-here summary").click();
    chooses(ana, "listen");
    ada.asks("admit", "seat", seatOf(ada, "Ana"));
    ana.page().locator("wc-live").waitFor();
    assertThat(words(ana)).containsText(ana.words("room.way.listen"));
    ana.presses("room.video.change");
    chooses(ana, "microphone");
    ana.presses("room.video.join");
    isInside(ana);
    microphone(ana).click();
    ada.asks("go_to_phase", "index", 3);
    ada.asks("start_round");
    ben.asks("accept");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "false");
    assertThat(words(ana)).containsText("Ben");
    ben.asks("hand_back");
    ana.presses("room.piece.accept");
    assertThat(words(ana)).containsText(ana.words("room.video.your_turn"));
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "false");
    ana.presses("room.video.open");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "true");
    ana.presses("room.piece.hand_back");
    assertThat(microphone(ana)).hasAttribute("aria-pressed", "false");
  }

  @Test
  void aFacilitatorActsOnTheVideoByPeopleAndNotByWindows() throws Exception {
    Person ben = house.sends("ben", "open");
    Guest ada = joins("ada", "microphone");
    PlayedJitsi.enters(ada.page(), "p1", ben.seat());
    PlayedJitsi.enters(ada.page(), "p2", ben.seat());
    ada.presses("room.video.mute_others");
    ada.does("room.video.mute", "Ben");
    ada.does("room.video.ask", "Ben");
    ada.does("room.video.spotlight", "Ben");
    assertThat(ada.page().locator("wc-video-acts [aria-pressed=true]")).hasCount(1);
    ada.does("room.video.spotlight", "Ben");
    assertThat(PlayedJitsi.commands(ada.page()))
        .containsExactly(
            "muteEveryone audio",
            "muteRemoteParticipant p1 audio",
            "muteRemoteParticipant p2 audio",
            "askToUnmute p1",
            "askToUnmute p2",
            "setFollowMe true",
            "pinParticipant p1",
            "setFollowMe false",
            "pinParticipant null");
    PlayedJitsi.fires(ada.page(), "participantLeft", Map.of("id", "p1"));
    PlayedJitsi.fires(ada.page(), "participantLeft", Map.of("id", "p2"));
    assertThat(ada.page().locator("wc-video-acts")).hasCount(0);
  }

  @Test
  void toASmallGroupAndBackIsAnotherMeetingEachTimeWithWhatOneChose() throws Exception {
    Person ada = house.sends("ada", "open");
    house.sends("ben", "open");
    Guest ana = joins("ana", "camera");
    microphone(ana).click();
    Object plenary = PlayedJitsi.options(ana.page()).get("roomName");
    ada.asks("split", "size", 2);
    ana.page().locator("wc-small-group").waitFor();
    ana.page().waitForCondition(() -> PlayedJitsi.calls(ana.page()) == 2);
    isInside(ana);
    Map<String, Object> small = PlayedJitsi.options(ana.page());
    assertThat(small.get("roomName")).isNotEqualTo(plenary);
    assertThat(small.get("configOverwrite").toString())
        .contains("startWithAudioMuted=false", "startWithVideoMuted=false");
    ada.asks("gather_now");
    ana.page().waitForCondition(() -> PlayedJitsi.calls(ana.page()) == 3);
    isInside(ana);
    assertThat(PlayedJitsi.options(ana.page()).get("roomName")).isEqualTo(plenary);
    assertThat(ana.page().locator(".frame iframe")).hasCount(1);
  }

  @Test
  void aSideRoomHasAMeetingOfItsOwn() throws Exception {
    Person ada = house.sends("ada", "open");
    Guest ana = joins("ana", "listen");
    Object together = PlayedJitsi.options(ana.page()).get("roomName");
    ana.page().locator(".support .need").click();
    ana.page().locator("dialog[open] [data-kind=check]").click();
    String id = ada.hearsFrame("case").at("/request/id").asText();
    ada.asks("open_side", "case", id);
    ana.page().locator("wc-side").waitFor();
    isInside(ana);
    assertThat(ana.page().locator("wc-side .frame iframe")).hasCount(1);
    assertThat(PlayedJitsi.options(ana.page()).get("roomName")).isNotEqualTo(together);
    ana.page().locator("wc-side p.ways button").click();
    ana.page().locator("wc-live").waitFor();
    isInside(ana);
    assertThat(PlayedJitsi.options(ana.page()).get("roomName")).isEqualTo(together);
    assertThat(ana.page().evaluate("calls.filter(call => !call.isDisposed).length")).isEqualTo(1);
  }

  private static String seatOf(Person facilitator, String name) {
    return facilitator.hearsFrame(frame -> isAbout(frame, "knocked", name)).get("seat").asText();
  }

  private static boolean isAbout(JsonNode frame, String type, String name) {
    return frame.path("type").asText().equals(type) && frame.path("name").asText().equals(name);
  }

  @Test
  void whoIsRemovedHasNoFrameAndTheOthersMeetElsewhere() throws Exception {
    Person ada = house.sends("ada", "open");
    Guest eli = joins("eli", "microphone");
    Guest ana = joins("ana", "microphone");
    Guest ben = joins("ben", "listen");
    Object before = PlayedJitsi.options(ana.page()).get("roomName");
    String seat =
        (String) ben.page().evaluate("document.querySelector('wc-video').video.seat.seat");
    PlayedJitsi.enters(eli.page(), "p1", seat);
    ada.asks("remove", "seat", seat);
    assertThat(eli.page().locator(".notice"))
        .containsText(eli.words("room.video.out.removed_only", "\u2068Ben\u2069"));
    assertThat(PlayedJitsi.commandsOf(eli.page(), 0)).contains("kickParticipant p1");
    assertThat(ben.heading("room.after.removed")).isVisible();
    assertThat(ben.page().locator("iframe")).hasCount(0);
    ana.page().waitForCondition(() -> PlayedJitsi.calls(ana.page()) == 2);
    isInside(ana);
    assertThat(PlayedJitsi.options(ana.page()).get("roomName")).isNotEqualTo(before);
  }
}
