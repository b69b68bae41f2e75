package org.wellnessconnection.doctor;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.video.TrialTokens;

/** Whether a Jitsi believes our tokens, and ours alone. */
public record JitsiTokens(Browser browser, URI jitsi, TrialTokens tokens, MeetingName meeting)
    implements Check {
  /** By then a Jitsi that makes somebody a moderator has done so. */
  private static final Duration PROMOTION = Duration.ofSeconds(2);

  @Override
  public String what() {
    return "Jitsi: tokens";
  }

  @Override
  public List<Finding> look() throws Exception {
    try {
      Optional<JitsiPlace> place = JitsiSettings.of(browser, jitsi).place(jitsi);
      return place.isPresent()
          ? matrix(place.get()).look()
          : wrong("its config.js names no domains");
    } catch (IOException away) {
      return wrong("cannot be tried: it is not reached");
    }
  }

  private TokenMatrix matrix(JitsiPlace place) {
    return new TokenMatrix(browser.client(), place, tokens, meeting, browser.patience(), PROMOTION);
  }

  private List<Finding> wrong(String seen) {
    return List.of(Finding.wrong(what(), seen, "see that video.url is a Jitsi, and that it runs"));
  }
}
