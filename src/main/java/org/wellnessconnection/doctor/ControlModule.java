package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.doctor.Browser.Page;
import org.wellnessconnection.video.ControlSecret;
import org.wellnessconnection.video.SignedCall;

/** Whether our module in the Jitsi is there, guards meetings, and believes us alone. */
public record ControlModule(Browser browser, URI address, ControlSecret secret, Clock clock)
    implements Check {
  private static final String PING = "{\"op\":\"ping\"}";
  private static final String THERE = "Jitsi: our module";
  private static final String FORGED = "Jitsi: a forged call";

  @Override
  public String what() {
    return THERE;
  }

  @Override
  public List<Finding> look() {
    try {
      Map<String, String> headers = new HashMap<>(call().headers(secret));
      Finding there = there(browser.post(address, headers, PING));
      headers.put(SignedCall.SIGNATURE, "0".repeat(64));
      return List.of(there, forged(browser.post(address, headers, PING).status()));
    } catch (IOException away) {
      return List.of(
          Finding.wrong(
              THERE,
              "cannot be reached: whoever is removed from the room stays in the video",
              "see that control.url leads to Prosody (port 5280), inside"));
    }
  }

  private SignedCall call() {
    return SignedCall.post(address.getPath(), PING, clock.instant());
  }

  private static Finding there(Page page) {
    if (page.status() == 401) {
      return Finding.wrong(
          THERE,
          "does not believe us",
          "compare video.control.secret with wellness_secret, and the clocks");
    } else if (page.status() != 200 || !page.body().contains("\"module\"")) {
      return Finding.wrong(
          THERE,
          "answers " + page.status() + " as if it were not there",
          "mount mod_wellness_control and load it: XMPP_MUC_MODULES=…,wellness_control");
    }
    return page.body().contains("\"guards\":[\"")
        ? Finding.good(THERE, "is there and guards the meetings")
        : Finding.wrong(
            THERE,
            "guards no meetings",
            "load it on the component of the meetings, not only globally");
  }

  private static Finding forged(int status) {
    return status == 401
        ? Finding.good(FORGED, "is refused")
        : Finding.wrong(
            FORGED, "is answered " + status, "see that control.url leads to our module");
  }
}
