package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wellnessconnection.doctor.Browser.Page;

/**
 * What the web server of a Jitsi gives to browsers.
 *
 * @param jitsi its address
 * @param home our own address, which has to be allowed to frame it
 */
public record JitsiPages(Browser browser, URI jitsi, URI home, Clock clock) implements Check {
  /** Tokens are good to the second there. */
  private static final Duration MOST_APART = Duration.ofSeconds(5);

  private static final String HOME = "Jitsi: who may frame it";
  private static final String END = "Jitsi: /end-meeting";
  private static final String MEND_FRAMES =
      "set CSP_HEADER=frame-ancestors %s, and no X-Frame-Options";

  @Override
  public String what() {
    return "Jitsi";
  }

  @Override
  public List<Finding> look() {
    try {
      Page script = browser.get(jitsi.resolve("/external_api.js"));
      Page page = browser.get(jitsi.resolve("/"));
      return Stream.of(script(script), clocks(page), frames(page), endMeeting()).toList();
    } catch (IOException away) {
      return List.of(
          Finding.wrong(
              "Jitsi", "cannot be reached at " + jitsi, "see that it runs, and its certificate"));
    }
  }

  private static Finding script(Page page) {
    boolean isOne = page.status() == 200 && page.body().contains("JitsiMeetExternalAPI");
    return isOne
        ? Finding.good("Jitsi: external_api.js", "is there")
        : Finding.wrong(
            "Jitsi: external_api.js", "answers " + page.status(), "see that video.url is a Jitsi");
  }

  private Finding clocks(Page page) {
    String what = "Jitsi: clock";
    try {
      var there =
          ZonedDateTime.parse(page.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant();
      Duration apart = Duration.between(there, clock.instant()).abs();
      String seen = "about " + apart.toSeconds() + " s apart from ours";
      return apart.compareTo(MOST_APART) <= 0
          ? Finding.good(what, seen)
          : Finding.wrong(what, seen, "let both machines keep the time (NTP)");
    } catch (DateTimeException none) {
      return Finding.wrong(what, "is not told", "let its web server send Date");
    }
  }

  private Finding frames(Page page) {
    String mend = MEND_FRAMES.formatted(origin(home));
    List<String> allowed = ancestors(page.header("Content-Security-Policy"));
    if (!page.header("X-Frame-Options").isEmpty()) {
      return Finding.wrong(HOME, "nobody: it sends X-Frame-Options", mend);
    } else if (allowed.isEmpty() || allowed.contains("*")) {
      return Finding.wrong(HOME, "everybody, who could then command it", mend);
    }
    return allowed.contains(origin(home))
        ? Finding.good(HOME, "we")
        : Finding.wrong(HOME, "others, and not we", mend);
  }

  private static List<String> ancestors(String policy) {
    return Stream.of(policy.toLowerCase(Locale.ROOT).split("[;,]"))
        .map(String::strip)
        .filter(directive -> directive.startsWith("frame-ancestors"))
        .flatMap(directive -> Stream.of(directive.split("\\s+")).skip(1))
        .toList();
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }

  /** There any token ends any meeting. Asked without one, for a meeting that there is not. */
  private Finding endMeeting() throws IOException {
    URI address = jitsi.resolve("/end-meeting?conference=none@none.invalid");
    int status = browser.post(address, Map.of(), "").status();
    return status == 404 || status == 405
        ? Finding.good(END, "is closed")
        : Finding.wrong(
            END,
            "answers " + status + ": whoever has a token could end any meeting",
            "do not load mod_muc_end_meeting, or close that address at the proxy");
  }
}
