package org.wellnessconnection.safety;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * Something that somebody reported, on its way from open over claimed to closed.
 *
 * @param version goes up with every change
 */
@RecordBuilder
public record Report(
    ReportId id,
    long version,
    Instant made,
    ReportAsk ask,
    ReportEvidence evidence,
    Optional<Step> claimed,
    Optional<Finding> finding,
    Optional<Step> closed)
    implements ReportBuilder.With {

  /** Something done about it: by whom and when. */
  public record Step(AccountId by, Instant at) {}

  /** What came of it. */
  public record Finding(ReportOutcome outcome, Step step) {}

  /** How far it has come. */
  public enum Stage {
    OPEN,
    CLAIMED,
    DECIDED,
    CLOSED
  }

  public static Report open(ReportId id, Instant made, ReportAsk ask, ReportEvidence evidence) {
    return ReportBuilder.builder().id(id).version(1).made(made).ask(ask).evidence(evidence).build();
  }

  public Stage stage() {
    if (closed.isPresent()) {
      return Stage.CLOSED;
    }
    if (finding.isPresent()) {
      return Stage.DECIDED;
    }
    return claimed.isPresent() ? Stage.CLAIMED : Stage.OPEN;
  }

  /** Whoever is in it never sees it, whatever else they are: not even that it exists. */
  public boolean isOpenTo(AccountId reader) {
    return !evidence.barred().contains(reader) && !evidence.reporter().equals(reader);
  }

  /** Empty when somebody has claimed it. */
  public Optional<Report> claim(AccountId by, Instant at) {
    return stage() == Stage.OPEN
        ? Optional.of(next().withClaimed(Optional.of(new Step(by, at))))
        : Optional.empty();
  }

  /** Empty when it is not this person's to decide, or closed. */
  public Optional<Report> find(AccountId by, ReportOutcome outcome, Instant at) {
    return isHeldBy(by) && stage() != Stage.CLOSED
        ? Optional.of(next().withFinding(Optional.of(new Finding(outcome, new Step(by, at)))))
        : Optional.empty();
  }

  /** Empty when it is not this person's to close, or nothing was found yet. */
  public Optional<Report> close(AccountId by, Instant at) {
    return isHeldBy(by) && stage() == Stage.DECIDED
        ? Optional.of(next().withClosed(Optional.of(new Step(by, at))))
        : Optional.empty();
  }

  public boolean isHeldBy(AccountId who) {
    return claimed.filter(step -> step.by().equals(who)).isPresent();
  }

  private Report next() {
    return withVersion(version + 1);
  }
}
