package org.wellnessconnection.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser keeps, whom it asks, and what it makes of hostile words. */
class PrivacyBrowserTest extends Evening {
  private static final String KEPT =
      """
      async () => JSON.stringify([
        {...localStorage}, {...sessionStorage},
        (await indexedDB.databases()).map(it => it.name), await caches.keys(),
        (await navigator.serviceWorker.getRegistrations()).length])
      """;

  @Test
  void theBrowserKeepsNothingButHowOneLikesToBeTold() throws Exception {
    Guest ana = comes("ana", OPEN);
    ana.says("Only for tonight");
    ana.notes("Only for the facilitators");
    assertThat(ana.note("Only for the facilitators").locator("time")).isVisible();
    ana.composer().fill("Not sent yet");
    assertThat(ana.page().evaluate(KEPT)).isEqualTo("[{},{},[],[],0]");
    ana.turnsTo("room.more");
    ana.page().locator("wc-more summary").click();
    ana.page().getByLabel("Messages that mention me").check();
    assertThat(ana.page().evaluate(KEPT)).isEqualTo("[{\"wellness.told\":\"mine\"},{},[],[],0]");
    assertThat(ana.context().cookies())
        .extracting(cookie -> cookie.name)
        .containsExactly("session");
    assertThat(ana.context().cookies()).allMatch(PrivacyBrowserTest::isOutOfReachOfScripts);
  }

  private static boolean isOutOfReachOfScripts(Cookie cookie) {
    return cookie.httpOnly && cookie.path.equals("/");
  }

  @Test
  void thePagesAskNobodyButThisServer() throws Exception {
    Guest ana = comes("ana", OPEN);
    ana.says("https://example.org/picture.png");
    assertThat(ana.arrived("https://example.org/picture.png")).hasCount(1);
    ana.page().getByText("Help now").click();
    String here = house.address().getAuthority();
    assertThat(ana.requests())
        .isNotEmpty()
        .allMatch(url -> url.matches("(http|ws)://" + here + "/.*"))
        .noneMatch(url -> url.contains("?") && !url.contains("return_to"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=\"document.title='taken'\">",
        "</script><script>document.title='taken'</script>",
        "<svg/onload=document.title='taken'><a href=javascript:alert(1)>x</a>",
        "{{constructor.constructor('return 1')()}} ${7*7} <!--?lit$1$-->",
        "&lt;b&gt; &amp; \"'`",
      })
  void hostileMarkupIsOnlyText(String text) throws Exception {
    Guest ada = comes("ada", OPEN);
    Person ben = house.sends("ben", "open");
    ben.says(text);
    ben.asks("note", "text", text);
    Locator said = ada.page().locator(".conversation wc-message .text");
    assertThat(said).hasText(List.of(text).toArray(String[]::new));
    ada.does("room.act.note", "Ben");
    assertThat(ada.page().locator("wc-notes .text")).hasText(text);
    assertThat(ada.page().locator("wc-room :is(img, svg, script, b, iframe)")).hasCount(0);
    assertThat(ada.page().locator("wc-room a[href^='javascript']")).hasCount(0);
    assertThat(ada.page()).hasTitle(OPEN);
  }

  @Test
  void hostileMarkupIsNoName() throws Exception {
    Guest ana = guest().signsIn(house.code("ana"));
    ana.opens("/rooms/" + house.room("open"));
    ana.page().getByLabel("Your room name").fill("<b>Ana</b>");
    assertThat(ana.page().locator("#name-wrong")).not().isEmpty();
    assertThat(ana.page().locator(".preview strong")).hasText("<b>Ana</b>");
    assertThat(ana.page().locator(".preview b")).hasCount(0);
  }

  @Test
  void wordsThatRunBackwardsStayInTheirOwnMessage() throws Exception {
    Guest ana = comes("ana", OPEN);
    Person ben = house.sends("ben", "open");
    ben.says("Look here \u202E\u2067 sdrawkcab");
    ben.says("And the next one");
    assertThat(ana.arrived("And the next one")).hasCount(1);
    Locator backwards = ana.arrived("sdrawkcab");
    assertThat(leftOf(backwards.locator("strong"))).isLessThan(leftOf(backwards.locator("time")));
    Locator next = ana.arrived("And the next one");
    assertThat(leftOf(next.locator(".text"))).isEqualTo(leftOf(backwards.locator(".text")));
    assertThat(isIsolated(next)).isTrue();
    assertThat(isIsolated(backwards)).isTrue();
  }

  private static boolean isIsolated(Locator message) {
    return (boolean)
        message
            .locator(".text")
            .evaluate("it => ['isolate', 'plaintext'].includes(getComputedStyle(it).unicodeBidi)");
  }

  private static double leftOf(Locator part) {
    return part.boundingBox().x;
  }

  @Test
  void nothingOfTheConversationIsInTheAddressOrTheTitle() throws Exception {
    Guest ana = comes("ana", OPEN);
    ana.says("A very private thing");
    assertThat(ana.arrived("A very private thing")).hasCount(1);
    assertThat(ana.page()).hasTitle(OPEN);
    assertThat(ana.requests()).noneMatch(url -> url.contains("private"));
  }
}
