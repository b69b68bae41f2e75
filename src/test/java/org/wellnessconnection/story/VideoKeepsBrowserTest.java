package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is left in a browser after a call. */
class VideoKeepsBrowserTest extends VideoEvening {

  /** The Jitsi's programme keeps some of it with us where a browser lets its frame keep nothing. */
  @Test
  void nothingOfACallStaysInTheBrowser() throws Exception {
    Guest ana = joins("ana", "microphone");
    assertThat(keptOfTheCall(ana.page())).isNotNull();
    ana.presses("room.video.leave");
    assertThat(keptOfTheCall(ana.page())).isNull();

    ana.presses("room.video.join");
    isInside(ana);
    ana.page().navigate(house.address() + "/help");
    assertThat(keptOfTheCall(ana.page())).isNull();
  }

  private static Object keptOfTheCall(Page page) {
    return page.evaluate("localStorage.getItem('jitsiLocalStorage')");
  }
}
