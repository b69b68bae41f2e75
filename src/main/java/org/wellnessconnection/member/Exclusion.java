package org.wellnessconnection.member;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;

/**
 * Somebody is to be kept from more than one session: proposed by a facilitator, decided by others.
 * It holds for the account, whatever name it takes.
 */
public record Exclusion(
    Proposal proposal,
    Optional<Review> coordinator,
    Optional<Review> safetyLead,
    Optional<Review> declined) {

  /**
   * What was proposed, by whom, when and why.
   *
   * @param seat the place that was lost; names the proposal
   * @param series the sessions that it is about
   */
  public record Proposal(
      SeatId seat,
      AccountId account,
      AccountId by,
      RemovalScope scope,
      Reason reason,
      String series,
      Instant at) {}

  /** One person's word on it. */
  public record Review(AccountId by, Instant at) {}

  /** Which word it is. */
  public enum Word {
    COORDINATOR,
    SAFETY_LEAD,
    DECLINED
  }

  /** What has become of it. */
  public enum Standing {
    PROPOSED,
    CONFIRMED,
    DECLINED
  }

  /** What is confirmed stays so; a decline that came before ends it. */
  public Standing standing() {
    Optional<Instant> confirmed = confirmedAt();
    boolean ended =
        declined.filter(no -> confirmed.filter(at -> at.isBefore(no.at())).isEmpty()).isPresent();
    if (ended) {
      return Standing.DECLINED;
    }
    return confirmed.isPresent() ? Standing.CONFIRMED : Standing.PROPOSED;
  }

  /** A series needs a coordinator, the programme a coordinator and the safety lead. */
  private Optional<Instant> confirmedAt() {
    if (proposal.scope() != RemovalScope.PROGRAMME) {
      return coordinator.map(Review::at);
    }
    return coordinator.flatMap(
        one -> safetyLead.map(two -> one.at().isAfter(two.at()) ? one.at() : two.at()));
  }

  /** Nobody decides on what they proposed, and nobody confirms twice. */
  public boolean isOpenTo(AccountId reviewer, Word word) {
    boolean asked = word != Word.SAFETY_LEAD || proposal.scope() == RemovalScope.PROGRAMME;
    boolean confirmedBefore =
        Stream.of(coordinator, safetyLead)
            .flatMap(Optional::stream)
            .anyMatch(review -> review.by().equals(reviewer));
    return standing() == Standing.PROPOSED
        && asked
        && said(word).isEmpty()
        && !proposal.by().equals(reviewer)
        && !proposal.account().equals(reviewer)
        && (word == Word.DECLINED || !confirmedBefore);
  }

  private Optional<Review> said(Word word) {
    return switch (word) {
      case COORDINATOR -> coordinator;
      case SAFETY_LEAD -> safetyLead;
      case DECLINED -> declined;
    };
  }

  /** Whether it keeps somebody from a session of this series: until it is reviewed, and after. */
  public boolean holdsFor(String series) {
    return switch (standing()) {
      case DECLINED -> false;
      case PROPOSED -> proposal.series().equals(series);
      case CONFIRMED ->
          proposal.scope() == RemovalScope.PROGRAMME || proposal.series().equals(series);
    };
  }
}
