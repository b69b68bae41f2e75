package org.wellnessconnection.safety;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;

/**
 * Something that somebody reported, on its way from open over claimed to closed; and once more,
 * when whom it concerns asks for that.
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
    Optional<Step> closed,
    Optional<ReportAppeal> appeal)
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
    CLOSED,
    APPEALED
  }

  public static Report open(ReportId id, Instant made, ReportAsk ask, ReportEvidence evidence) {
    return ReportBuilder.builder().id(id).version(1).made(made).ask(ask).evidence(evidence).build();
  }

  public Stage stage() {
    if (closed.isPresent()) {
      return isAppealed() ? Stage.APPEALED : Stage.CLOSED;
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
    return isHeldBy(by) && closed.isEmpty()
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

  private boolean isAppealed() {
    return appeal.filter(asked -> asked.answer().isEmpty()).isPresent();
  }

  /** What stands in the end. */
  public Optional<ReportOutcome> outcome() {
    return appeal.flatMap(ReportAppeal::answer).or(this::finding).map(Finding::outcome);
  }

  /** Whether something was removed that should not have been, as somebody else found. */
  public boolean givesBack() {
    return finding.filter(it -> it.outcome() == ReportOutcome.CONTENT_REMOVED).isPresent()
        && outcome().filter(it -> it == ReportOutcome.NO_ACTION).isPresent();
  }

  /** Whether what was decided is about this person, who then may know of it. */
  public boolean concerns(AccountId who) {
    boolean touches = finding.filter(found -> found.outcome().touchesSomebody()).isPresent();
    return closed.isPresent() && touches && evidence.concerned().contains(who);
  }

  /** Empty when it is not about this person, or was looked at again already. */
  public Optional<Report> appeal(AccountId by, String words, Instant at) {
    return concerns(by) && appeal.isEmpty()
        ? Optional.of(
            next().withAppeal(Optional.of(new ReportAppeal(by, at, words, Optional.empty()))))
        : Optional.empty();
  }

  /** Who decided first never decides again. */
  public boolean mayAnswerAppeal(AccountId reader) {
    boolean another = finding.filter(found -> !found.step().by().equals(reader)).isPresent();
    return stage() == Stage.APPEALED && another && isOpenTo(reader);
  }

  /** Empty when it is not this person's to answer. */
  public Optional<Report> answerAppeal(AccountId by, ReportOutcome outcome, Instant at) {
    Finding found = new Finding(outcome, new Step(by, at));
    return mayAnswerAppeal(by)
        ? Optional.of(next().withAppeal(appeal.map(asked -> asked.answered(found))))
        : Optional.empty();
  }

  /** Until when whoever asked has been promised an answer; empty when they have it. */
  public Optional<Instant> answerBy() {
    return switch (stage()) {
      case OPEN, CLAIMED -> Optional.of(AnswerTime.of(made));
      case APPEALED -> appeal.map(asked -> AnswerTime.of(asked.at()));
      case DECIDED, CLOSED -> Optional.empty();
    };
  }

  public boolean isOverdue(Instant now) {
    return answerBy().filter(now::isAfter).isPresent();
  }

  /** Nothing of it leads to this account any more. */
  Report without(AccountId account) {
    return next()
        .withEvidence(evidence.without(account))
        .withAppeal(appeal.map(asked -> asked.without(account)));
  }

  private Report next() {
    return withVersion(version + 1);
  }
}
