package org.wellnessconnection.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Profile;

/** A duty as the staff's pages show it. */
public record DutyLine(Grant grant, Instant now) {
  private static final Duration SOON = Duration.ofDays(30);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(Profile.USUAL_ZONE);

  public String duty() {
    return grant.duty().code();
  }

  public List<String> qualifications() {
    return grant.qualifications().stream().sorted().toList();
  }

  /** {@code settings}, {@code provider} or {@code person}: where it comes from, and ends. */
  public String source() {
    return grant.source().name().toLowerCase(Locale.ROOT);
  }

  public boolean isEndedHere() {
    return grant.source() == Grant.Source.PERSON;
  }

  /** {@code over}, {@code soon}, {@code later} or {@code open}. */
  public String standing() {
    if (!grant.holds(now)) {
      return "over";
    }
    return grant.until().isEmpty() ? "open" : grant.holds(now.plus(SOON)) ? "later" : "soon";
  }

  /** The last day on which it holds, when there is one. */
  public String lastDay() {
    return grant.until().map(end -> DAY.format(end.minusMillis(1))).orElse("");
  }
}
