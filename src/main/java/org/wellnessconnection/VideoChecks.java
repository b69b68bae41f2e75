package org.wellnessconnection;

import io.vertx.core.Future;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.wellnessconnection.doctor.Browser;
import org.wellnessconnection.doctor.Check;
import org.wellnessconnection.doctor.ControlModule;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.JitsiPages;
import org.wellnessconnection.doctor.JitsiTokens;
import org.wellnessconnection.video.Checkup;
import org.wellnessconnection.video.Jitsi;
import org.wellnessconnection.video.KeyServer;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.TrialTokens;

/** What the doctor looks at in a Jitsi, as its profile allows. */
record VideoChecks(Jitsi jitsi, URI home, Browser browser, Clock clock) {

  Stream<Check> all() {
    return switch (jitsi.settings().kind()) {
      case HS256 -> Stream.of(pages(), tokens(), control());
      case RS256 -> Stream.of(pages(), untried("signed with keys of the servers"), control());
      default -> Stream.of(untried("Jitsi of 8x8, which is theirs to look after"));
    };
  }

  private Check pages() {
    return new JitsiPages(browser, jitsi.settings().address(), home, clock);
  }

  private static Check untried(String why) {
    return Doctor.said(Finding.notSet("Jitsi: tokens", "not tried: " + why));
  }

  private Check tokens() {
    KeyServer none = new KeyServer(period -> Future.failedFuture("needs no keys of ours"), clock);
    return new JitsiTokens(
        browser,
        jitsi.settings().address(),
        new TrialTokens(jitsi, none, clock.instant()),
        meeting());
  }

  /** Our module asks at the door of each meeting, which opens for this one. */
  private MeetingName meeting() {
    String random = UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
    return jitsi
        .control()
        .map(secret -> Checkup.meeting(secret, clock.instant()))
        .orElseGet(() -> new MeetingName("checkup" + random));
  }

  private Check control() {
    String url = jitsi.settings().control().url();
    return jitsi
        .control()
        .filter(secret -> !url.isEmpty())
        .<Check>map(secret -> new ControlModule(browser, URI.create(url), secret, clock))
        .orElseGet(
            () ->
                Doctor.said(
                    Finding.notSet(
                        "Jitsi: our module",
                        "none: whoever is removed is not kept out, the others move")));
  }
}
