package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.member.Exclusion.Word.COORDINATOR;
import static org.wellnessconnection.member.Exclusion.Word.DECLINED;
import static org.wellnessconnection.member.Exclusion.Word.SAFETY_LEAD;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Exclusion.Review;
import org.wellnessconnection.member.Exclusion.Standing;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;

/** Ada proposed to keep Ben from more than one session. Cora coordinates, Sol leads safety. */
class ExclusionTest {
  private static final AccountId ADA = AccountId.random();
  private static final AccountId BEN = AccountId.random();
  private static final AccountId CORA = AccountId.random();
  private static final AccountId SOL = AccountId.random();
  private static final Instant THEN = Instant.parse("2030-01-01T12:00:00Z");
  private static final Optional<Review> NOBODY = Optional.empty();

  @Test
  void aProposalForTheSeriesHoldsForItUntilItIsReviewed() {
    Exclusion proposed = exclusion(RemovalScope.SERIES, NOBODY, NOBODY, NOBODY);
    assertThat(proposed.standing()).isEqualTo(Standing.PROPOSED);
    assertThat(proposed.holdsFor("tuesday")).isTrue();
    assertThat(proposed.holdsFor("friday")).isFalse();
  }

  @Test
  void aCoordinatorAloneConfirmsASeries() {
    Exclusion confirmed = exclusion(RemovalScope.SERIES, said(CORA, 1), NOBODY, NOBODY);
    assertThat(confirmed.standing()).isEqualTo(Standing.CONFIRMED);
    assertThat(confirmed.holdsFor("friday")).isFalse();
  }

  @Test
  void theProgrammeNeedsTwo() {
    assertThat(exclusion(RemovalScope.PROGRAMME, said(CORA, 1), NOBODY, NOBODY).standing())
        .isEqualTo(Standing.PROPOSED);
    assertThat(exclusion(RemovalScope.PROGRAMME, NOBODY, said(SOL, 1), NOBODY).holdsFor("friday"))
        .isFalse();
    Exclusion both = exclusion(RemovalScope.PROGRAMME, said(CORA, 2), said(SOL, 1), NOBODY);
    assertThat(both.standing()).isEqualTo(Standing.CONFIRMED);
    assertThat(both.holdsFor("friday")).isTrue();
  }

  @Test
  void theSamePersonDoesNotConfirmTwice() {
    Exclusion half = exclusion(RemovalScope.PROGRAMME, said(CORA, 1), NOBODY, NOBODY);
    assertThat(half.isOpenTo(CORA, SAFETY_LEAD)).isFalse();
    assertThat(half.isOpenTo(SOL, SAFETY_LEAD)).isTrue();
    assertThat(half.isOpenTo(SOL, COORDINATOR)).isFalse();
  }

  @Test
  void nobodyDecidesOnTheirOwnProposalOrOnThemselves() {
    Exclusion proposed = exclusion(RemovalScope.SERIES, NOBODY, NOBODY, NOBODY);
    assertThat(proposed.isOpenTo(ADA, COORDINATOR)).isFalse();
    assertThat(proposed.isOpenTo(ADA, DECLINED)).isFalse();
    assertThat(proposed.isOpenTo(BEN, DECLINED)).isFalse();
    assertThat(proposed.isOpenTo(CORA, DECLINED)).isTrue();
  }

  @Test
  void aSeriesDoesNotWaitForTheSafetyLead() {
    assertThat(exclusion(RemovalScope.SERIES, NOBODY, NOBODY, NOBODY).isOpenTo(SOL, SAFETY_LEAD))
        .isFalse();
  }

  @Test
  void whatIsDeclinedHoldsNobodyAndIsOver() {
    Exclusion declined = exclusion(RemovalScope.SERIES, NOBODY, NOBODY, said(CORA, 1));
    assertThat(declined.standing()).isEqualTo(Standing.DECLINED);
    assertThat(declined.holdsFor("tuesday")).isFalse();
    assertThat(declined.isOpenTo(SOL, COORDINATOR)).isFalse();
  }

  @Test
  void ofAConfirmationAndADeclineTheEarlierCounts() {
    assertThat(exclusion(RemovalScope.SERIES, said(CORA, 1), NOBODY, said(SOL, 2)).standing())
        .isEqualTo(Standing.CONFIRMED);
    assertThat(exclusion(RemovalScope.SERIES, said(CORA, 2), NOBODY, said(SOL, 1)).standing())
        .isEqualTo(Standing.DECLINED);
    assertThat(exclusion(RemovalScope.SERIES, said(CORA, 1), NOBODY, said(SOL, 1)).standing())
        .isEqualTo(Standing.DECLINED);
  }

  private static Optional<Review> said(AccountId by, int minute) {
    return Optional.of(new Review(by, THEN.plusSeconds(60L * minute)));
  }

  private static Exclusion exclusion(
      RemovalScope scope,
      Optional<Review> coordinator,
      Optional<Review> safetyLead,
      Optional<Review> declined) {
    Exclusion.Proposal proposal =
        new Exclusion.Proposal(SeatId.random(), BEN, ADA, scope, Reason.UNKIND, "tuesday", THEN);
    return new Exclusion(proposal, coordinator, safetyLead, declined);
  }
}
