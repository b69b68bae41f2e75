package org.wellnessconnection;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wellnessconnection.doctor.Browser;
import org.wellnessconnection.doctor.Check;
import org.wellnessconnection.doctor.ControlModule;
import org.wellnessconnection.doctor.Finding;
import org.wellnessconnection.doctor.InTurn;
import org.wellnessconnection.doctor.JitsiPages;
import org.wellnessconnection.doctor.JitsiTokens;
import org.wellnessconnection.doctor.PublicKey;
import org.wellnessconnection.video.Checkup;
import org.wellnessconnection.video.Jitsi;
import org.wellnessconnection.video.KeyServer;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.RsaKeys;
import org.wellnessconnection.video.TrialTokens;

/**
 * What the doctor looks at in a Jitsi, as its profile allows.
 *
 * @param keys that tokens are signed with; empty where only the server itself can see them
 */
record VideoChecks(Jitsi jitsi, URI home, Browser browser, Clock clock, Optional<RsaKeys> keys) {
  private static final String EMBEDDED =
      "not tried: keys lie in the embedded Redis, which only the server itself reaches; name a Redis"
          + " of your own";
  private static final String OF_8X8 =
      "not tried: the Jitsi of 8x8 is theirs. Whether it believes your key, who comes out as"
          + " moderator, and whether a ban works can only be seen in a meeting";

  Stream<Check> all() {
    return switch (jitsi.settings().kind()) {
      case HS256 -> Stream.of(pages(), tokens(RsaKeys.NONE), control());
      case RS256 ->
          Stream.of(pages(), keys.map(this::keyed).orElseGet(() -> untried(EMBEDDED)), control());
      default -> Stream.of(untried(OF_8X8));
    };
  }

  private Check pages() {
    return new JitsiPages(browser, jitsi.settings().address(), home, clock);
  }

  private static Check untried(String why) {
    return Doctor.said(Finding.notSet("Jitsi: tokens", why));
  }

  private Check keyed(RsaKeys seen) {
    Check given = new PublicKey(browser, home, new KeyServer(seen, clock));
    return new InTurn("Jitsi: tokens", List.of(given, tokens(seen)));
  }

  private Check tokens(RsaKeys signing) {
    return new JitsiTokens(
        browser,
        jitsi.settings().address(),
        new TrialTokens(jitsi, new KeyServer(signing, clock), clock.instant()),
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
