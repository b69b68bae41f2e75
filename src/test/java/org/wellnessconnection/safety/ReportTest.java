package org.wellnessconnection.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.safety.Report.Stage;

/** The way of a report, and who may see it. */
class ReportTest {
  private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
  private static final AccountId ANA = AccountId.random();
  private static final AccountId BEN = AccountId.random();
  private static final AccountId ADA = AccountId.random();
  private static final AccountId COLE = AccountId.random();
  private static final AccountId SOL = AccountId.random();
  private static final SeatId BENS = SeatId.random();

  private final Report open = report();

  /** Ana reports Ben in a session that Ada leads; Cole and Sol look at reports. */
  private static Report report() {
    SeatId anas = SeatId.random();
    ReportEvidence evidence =
        new ReportEvidence(
                RoomId.random(),
                ANA,
                anas,
                Optional.of(BENS),
                Map.of(anas, "Ana", BENS, "Ben"),
                Set.of(BEN, ADA),
                ReportExcerpt.NONE)
            .concerning(Set.of(BEN));
    ReportAsk ask = new ReportAsk(ReportKind.UNKIND, Optional.empty(), Optional.of(BENS), "");
    return Report.open(new ReportId("AAAAAAAAAAAAAAAAAAAAAA"), NOON, ask, evidence);
  }

  @Test
  void itGoesFromOpenOverClaimedAndDecidedToClosed() {
    Report claimed = open.claim(COLE, NOON).orElseThrow();
    Report decided = claimed.find(COLE, ReportOutcome.PERSON_WARNED, NOON).orElseThrow();
    Report closed = decided.close(COLE, NOON.plusSeconds(9)).orElseThrow();

    assertThat(open.stage()).isEqualTo(Stage.OPEN);
    assertThat(claimed.stage()).isEqualTo(Stage.CLAIMED);
    assertThat(decided.stage()).isEqualTo(Stage.DECIDED);
    assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
    assertThat(closed.version()).isEqualTo(4);
    assertThat(closed.closed()).contains(new Report.Step(COLE, NOON.plusSeconds(9)));
  }

  @Test
  void whoComesSecondDoesNotTakeItAway() {
    Report claimed = open.claim(COLE, NOON).orElseThrow();

    assertThat(claimed.claim(SOL, NOON)).isEmpty();
    assertThat(claimed.find(SOL, ReportOutcome.NO_ACTION, NOON)).isEmpty();
    assertThat(claimed.isHeldBy(COLE)).isTrue();
  }

  @Test
  void nothingIsSkippedAndNothingGoesBack() {
    Report claimed = open.claim(COLE, NOON).orElseThrow();
    Report decided = claimed.find(COLE, ReportOutcome.NO_ACTION, NOON).orElseThrow();
    Report closed = decided.close(COLE, NOON).orElseThrow();

    assertThat(open.find(COLE, ReportOutcome.NO_ACTION, NOON)).isEmpty();
    assertThat(open.close(COLE, NOON)).isEmpty();
    assertThat(claimed.close(COLE, NOON)).isEmpty();
    assertThat(decided.close(SOL, NOON)).isEmpty();
    assertThat(closed.claim(COLE, NOON)).isEmpty();
    assertThat(closed.find(COLE, ReportOutcome.ESCALATED, NOON)).isEmpty();
    assertThat(closed.close(COLE, NOON)).isEmpty();
  }

  @Test
  void whoDecidedMayThinkBetterOfItUntilItIsClosed() {
    Report claimed = open.claim(COLE, NOON).orElseThrow();
    Report decided = claimed.find(COLE, ReportOutcome.NO_ACTION, NOON).orElseThrow();

    assertThat(decided.find(COLE, ReportOutcome.ESCALATED, NOON).orElseThrow().finding())
        .hasValueSatisfying(it -> assertThat(it.outcome()).isEqualTo(ReportOutcome.ESCALATED));
  }

  @Test
  void neitherTheAccusedNorWhoLedNorWhoReportedLooksAtIt() {
    assertThat(open.isOpenTo(COLE)).isTrue();
    assertThat(Set.of(ANA, BEN, ADA)).noneMatch(open::isOpenTo);
  }

  private Report closed(ReportOutcome outcome) {
    return open.claim(COLE, NOON)
        .flatMap(it -> it.find(COLE, outcome, NOON))
        .flatMap(it -> it.close(COLE, NOON))
        .orElseThrow();
  }

  @Test
  void whomADecisionConcernsMayAskOnceForAnotherLookAndNobodyElseMay() {
    Report closed = closed(ReportOutcome.PERSON_WARNED);
    Report appealed = closed.appeal(BEN, "It was meant as a joke", NOON).orElseThrow();

    assertThat(Set.of(ANA, ADA, COLE, SOL))
        .noneMatch(it -> closed.appeal(it, "", NOON).isPresent());
    assertThat(appealed.stage()).isEqualTo(Stage.APPEALED);
    assertThat(appealed.appeal(BEN, "", NOON)).isEmpty();
  }

  @Test
  void whoDecidedFirstDecidesNothingMoreWhileSomebodyElseIsToLookAgain() {
    Report appealed = closed(ReportOutcome.CONTENT_REMOVED).appeal(BEN, "", NOON).orElseThrow();

    assertThat(appealed.isHeldBy(COLE)).isTrue();
    assertThat(appealed.find(COLE, ReportOutcome.PERSON_SUSPENDED, NOON)).isEmpty();
  }

  @Test
  void onlyWhatWasRemovedAndShouldNotHaveBeenIsGivenBack() {
    Report appealed = closed(ReportOutcome.CONTENT_REMOVED).appeal(BEN, "", NOON).orElseThrow();
    Report warned = closed(ReportOutcome.PERSON_WARNED).appeal(BEN, "", NOON).orElseThrow();

    assertThat(appealed.givesBack()).isFalse();
    assertThat(appealed.answerAppeal(SOL, ReportOutcome.NO_ACTION, NOON))
        .hasValueSatisfying(it -> assertThat(it.givesBack()).isTrue());
    assertThat(appealed.answerAppeal(SOL, ReportOutcome.CONTENT_REMOVED, NOON))
        .hasValueSatisfying(it -> assertThat(it.givesBack()).isFalse());
    assertThat(warned.answerAppeal(SOL, ReportOutcome.NO_ACTION, NOON))
        .hasValueSatisfying(it -> assertThat(it.givesBack()).isFalse());
  }

  @Test
  void somebodyElseAnswersAndThenItIsClosedForGood() {
    Report appealed = closed(ReportOutcome.PERSON_SUSPENDED).appeal(BEN, "", NOON).orElseThrow();
    Report answered = appealed.answerAppeal(SOL, ReportOutcome.NO_ACTION, NOON).orElseThrow();

    assertThat(Set.of(ANA, BEN, ADA, COLE))
        .noneMatch(it -> appealed.answerAppeal(it, ReportOutcome.NO_ACTION, NOON).isPresent());
    assertThat(answered.stage()).isEqualTo(Stage.CLOSED);
    assertThat(answered.outcome()).contains(ReportOutcome.NO_ACTION);
    assertThat(answered.answerAppeal(SOL, ReportOutcome.ESCALATED, NOON)).isEmpty();
    assertThat(answered.appeal(BEN, "", NOON)).isEmpty();
    assertThat(answered.concerns(BEN)).isTrue();
  }

  @Test
  void whomNothingHappensToNeverLearnsThatTheyWereReported() {
    Report decided =
        open.claim(COLE, NOON)
            .flatMap(it -> it.find(COLE, ReportOutcome.PERSON_WARNED, NOON))
            .orElseThrow();

    assertThat(decided.concerns(BEN)).as("before it is closed").isFalse();
    assertThat(closed(ReportOutcome.NO_ACTION).concerns(BEN)).isFalse();
    assertThat(closed(ReportOutcome.ESCALATED).concerns(BEN)).isFalse();
    assertThat(closed(ReportOutcome.NO_ACTION).appeal(BEN, "", NOON)).isEmpty();
  }

  /** The first of January 2030 is a Tuesday. */
  @Test
  void anAnswerIsPromisedWithinTwoWorkingDays() {
    Instant thursday = NOON.plus(Duration.ofDays(2));
    Report late = open.withMade(thursday.plus(Duration.ofDays(1)));
    Report weekend = open.withMade(thursday.plus(Duration.ofDays(2)));

    assertThat(open.answerBy()).contains(thursday);
    assertThat(open.isOverdue(thursday)).isFalse();
    assertThat(open.isOverdue(thursday.plusSeconds(1))).isTrue();
    assertThat(late.answerBy()).contains(Instant.parse("2030-01-08T12:00:00Z"));
    assertThat(weekend.answerBy()).contains(Instant.parse("2030-01-09T05:00:00Z"));
  }

  @Test
  void whatIsDecidedIsNotOverdueAndAnAppealIsPromisedAnAnswerToo() {
    Report closed = closed(ReportOutcome.PERSON_WARNED);
    Instant later = NOON.plus(Duration.ofDays(7));

    assertThat(closed.isOverdue(later)).isFalse();
    assertThat(closed.appeal(BEN, "", later).orElseThrow().answerBy())
        .contains(later.plus(Duration.ofDays(2)));
  }

  @Test
  void whoeverIsForgottenIsNeitherConcernedNorAppealing() {
    Report appealed = closed(ReportOutcome.PERSON_WARNED).appeal(BEN, "", NOON).orElseThrow();
    Report without = appealed.without(BEN);

    assertThat(without.concerns(BEN)).isFalse();
    assertThat(without.toString()).doesNotContain(BEN.value());
    assertThat(without.version()).isEqualTo(appealed.version() + 1);
  }
}
