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
    Optional<JitsiPlace> place = place();
    if (place.isEmpty()) {
      return List.of(
          Finding.wrong(what(), "its config.js names no domains", "see that video.url is a Jitsi"));
    }
    return new TokenMatrix(
            browser.client(), place.get(), tokens, meeting, browser.patience(), PROMOTION)
        .look();
  }

  private Optional<JitsiPlace> place() {
    try {
      return JitsiSettings.of(browser, jitsi).place(jitsi);
    } catch (IOException away) {
      return Optional.empty();
    }
  }
}
