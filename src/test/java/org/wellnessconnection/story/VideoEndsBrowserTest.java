package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a call ends: said in words, and whole again. */
class VideoEndsBrowserTest extends VideoEvening {
  private static final Map<String, ?> LEFT = Map.of("roomName", "a");

  /** Plays an end; seconds until the page says why, and until it is in another call. */
  private static final String HEALS =
      """
      ([events, words]) => new Promise(done => {
        const [began, before] = [performance.now(), calls.length];
        const passed = () => (performance.now() - began) / 1000;
        let said;
        const look = () => {
          if (document.querySelector('.video-words')?.textContent.includes(words)) said ??= passed();
          const isIn = document.querySelector('.video').dataset.stage === 'in' && calls.length > before;
          if (said !== undefined && isIn) done([said, passed()]);
          else setTimeout(look, 20);
        };
        for (const [event, payload] of events) {
          if (event === 'dies') calls.at(-1).isDead = true;
          else calls.at(-1).fire(event, payload);
        }
        look();
      })
      """;

  @Override
  boolean isKnown(String complaint) {
    return complaint.matches("Failed to load resource.*");
  }

  /** What the frame does, what is said about it, and how long that may take (s). */
  private record End(String name, String why, double within, List<List<Object>> events) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<End> ends() {
    Map<String, ?> me = Map.of("kicked", Map.of("id", "local", "local", true));
    Map<String, ?> destroyed = Map.of("type", "CONFERENCE", "name", "conference.destroyed");
    return Stream.of(
        end("taken out", "taken_out", event("participantKickedOut", me), left()),
        end("ended, wrapped", "destroyed", failed(Map.of("error", destroyed)), left()),
        end("ended, flat", "destroyed", failed(destroyed), left()),
        end("left by itself", "left", left()),
        end("token refused", "token", error("connection.passwordRequired", false)),
        end("bridge gone", "bridge", error("conference.videobridgeNotAvailable", true)),
        end("another fatal error", "broken", error("connection.otherError", true)),
        end("no way for media", "media", event("peerConnectionFailure", Map.of())),
        end("woken up", "asleep", event("suspendDetected", Map.of())),
        late("frame silent", "silent", 14, event("dies", Map.of())),
        late("others, and nothing of them", "silent", 25, event("participantJoined", BEN)));
  }

  private static final Map<String, ?> BEN = Map.of("id", "p1", "userContext", Map.of("id", "b"));

  @ParameterizedTest
  @MethodSource("ends")
  void isExplainedAndHealed(End end) throws Exception {
    Guest ana = joins("ana", "microphone");
    microphone(ana).click();
    Object first = PlayedJitsi.options(ana.page()).get("jwt");
    String words = ana.words("room.video.why." + end.why());
    @SuppressWarnings("unchecked")
    List<Number> took = (List<Number>) ana.page().evaluate(HEALS, List.of(end.events(), words));
    double said = took.get(0).doubleValue();
    double whole = took.get(1).doubleValue();
    System.out.printf("video: %-28s said after %5.2f s, whole after %5.2f s%n", end, said, whole);
    assertThat(whole).isLessThan(end.within());
    assertThat(ana.page().locator(".frame iframe")).hasCount(1);
    assertThat(ana.page().evaluate("calls[0].isDisposed")).isEqualTo(true);
    Map<String, Object> options = PlayedJitsi.options(ana.page());
    assertThat(options.get("jwt")).isNotEqualTo(first);
    assertThat(options.get("configOverwrite").toString()).contains("startWithAudioMuted=false");
    assertThat(ana.announcer()).containsText(words);
    ana.says("Still here");
    assertThat(ana.arrived("Still here")).hasCount(1);
  }

  @Test
  void aScriptThatDoesNotComeIsAskedForAgain() throws Exception {
    Guest ana = comes(Look.LAPTOP, "ana", "listen");
    ana.page().route("**/external_api.js", Route::abort);
    ana.presses("room.video.join");
    assertThat(words(ana)).containsText(ana.words("room.video.why.script"));
    assertThat(ana.button(ana.words("room.video.stop"))).isVisible();
    ana.page().unroute("**/external_api.js");
    heals(ana, "script again there");
  }

  @Test
  void aServerWithoutAnAnswerIsAskedAgain() throws Exception {
    Guest ana = comes(Look.LAPTOP, "ana", "listen");
    ana.page().route("**/video", answer(503, "video_unavailable"));
    ana.presses("room.video.join");
    assertThat(words(ana)).containsText(ana.words("room.video.why.unavailable"));
    ana.page().unroute("**/video");
    heals(ana, "server answers again");
  }

  @Test
  void whoIsNotAdmittedIsToldAndNotAskedForEver() throws Exception {
    Guest ana = comes(Look.LAPTOP, "ana", "listen");
    ana.page().route("**/video", answer(403, "not_admitted"));
    ana.presses("room.video.join");
    assertThat(words(ana)).containsText(ana.words("room.video.text"));
    assertThat(words(ana)).containsText(ana.words("room.video.why.not_admitted"));
    assertThat(panel(ana)).hasAttribute("data-stage", "out");
    ana.page().unroute("**/video");
    ana.presses("room.video.again");
    isInside(ana);
  }

  @Test
  void aFrameThatNeverGetsInIsReplaced() throws Exception {
    Guest ana = comes(Look.LAPTOP, "ana", "listen");
    ana.page().evaluate("window.callsAreDead = true");
    ana.presses("room.video.join");
    long began = System.nanoTime();
    assertThat(words(ana))
        .containsText(
            ana.words("room.video.why.slow"),
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    says("never gets in: said", began);
    ana.page().evaluate("window.callsAreDead = false");
    isInside(ana);
    says("never gets in: whole", began);
  }

  @Test
  void oneGoesOnInWritingAtAnyTime() throws Exception {
    Guest ana = joins("ana", "camera");
    PlayedJitsi.fires(ana.page(), "videoConferenceLeft", LEFT);
    ana.presses("room.video.stop");
    assertThat(panel(ana)).hasAttribute("data-stage", "out");
    assertThat(ana.page().locator("iframe")).hasCount(0);
    ana.says("In writing, then");
    assertThat(ana.arrived("In writing, then")).hasCount(1);
    assertThat(ana.button(ana.words("room.video.join"))).isVisible();
  }

  @Test
  void whoIsCalledAwayLeavesTheVideoAndComesBackToIt() throws Exception {
    Guest ana = joins("ana", "listen");
    ana.turnsTo("room.more");
    ana.presses("room.away.go");
    assertThat(ana.page().locator("iframe")).hasCount(0);
    ana.presses("room.away.back");
    isInside(ana);
    Person ada = house.sends("ada", "open");
    ada.asks("end", "sure", true);
    assertThat(ana.page().locator("wc-after")).isVisible();
    assertThat(ana.page().locator("iframe")).hasCount(0);
  }

  private static void heals(Guest ana, String what) {
    long began = System.nanoTime();
    isInside(ana);
    says(what + ": whole", began);
  }

  private static void says(String what, long began) {
    System.out.printf("video: %-28s after %5.2f s%n", what, (System.nanoTime() - began) / 1e9);
  }

  private static java.util.function.Consumer<Route> answer(int status, String code) {
    return route ->
        route.fulfill(
            new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody("{\"error\":\"" + code + "\",\"message\":\"\"}"));
  }

  @SafeVarargs
  private static End end(String name, String why, List<Object>... events) {
    return new End(name, why, 4, List.of(events));
  }

  private static End late(String name, String why, double within, List<Object> event) {
    return new End(name, why, within, List.of(event));
  }

  private static List<Object> event(String name, Map<String, ?> payload) {
    return List.of(name, payload);
  }

  private static List<Object> left() {
    return event("videoConferenceLeft", LEFT);
  }

  private static List<Object> failed(Map<String, ?> payload) {
    return event("errorOccurred", payload);
  }

  private static List<Object> error(String name, boolean isFatal) {
    return failed(Map.of("error", Map.of("name", name, "isFatal", isFatal)));
  }
}
