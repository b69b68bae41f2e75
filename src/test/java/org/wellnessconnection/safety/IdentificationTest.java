package org.wellnessconnection.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.safety.Identification.Capacity.COORDINATOR;
import static org.wellnessconnection.safety.Identification.Capacity.FACILITATOR;
import static org.wellnessconnection.safety.Identification.Capacity.SAFETY_LEAD;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.safety.Identification.Ask;
import org.wellnessconnection.safety.Identification.Capacity;
import org.wellnessconnection.safety.Identification.Consent;
import org.wellnessconnection.safety.Identification.Speaker;
import org.wellnessconnection.safety.Identification.Subject;

class IdentificationTest {
  private static final Instant NOW = Instant.parse("2026-12-01T19:30:00Z");
  private static final AccountId ANA = account("a");
  private static final Speaker ADA = new Speaker(account("d"), Set.of(FACILITATOR));
  private static final Speaker ELI = new Speaker(account("e"), Set.of(FACILITATOR));
  private static final Speaker CORA = new Speaker(account("c"), Set.of(COORDINATOR));
  private static final Speaker SOL = new Speaker(account("s"), Set.of(SAFETY_LEAD));
  private static final Speaker BOTH =
      new Speaker(account("b"), EnumSet.of(FACILITATOR, SAFETY_LEAD));
  private static final Speaker BEN = new Speaker(account("n"), Set.of());

  private static AccountId account(String letter) {
    return new AccountId(letter.repeat(22));
  }

  private static Identification askedBy(Speaker who) {
    return asked(who, Duration.ZERO).orElseThrow();
  }

  private static Optional<Identification> asked(Speaker who, Duration delay) {
    Subject ana = new Subject(new RoomId("r".repeat(22)), new SeatId("t".repeat(22)), ANA);
    IdentificationReason why = IdentificationReason.RISK_TO_SELF;
    Ask ask = new Ask(who, ana, why, "She left in distress.", delay, NOW);
    return Identification.asked(new IdentificationId("i".repeat(22)), ask);
  }

  private static Optional<Identification> agrees(Speaker who, Identification to, Instant at) {
    return to.agreed(new Consent(who, Duration.ZERO, at));
  }

  private static Speaker speaker(String name) {
    return switch (name) {
      case "ada" -> ADA;
      case "eli" -> ELI;
      case "cora" -> CORA;
      case "sol" -> SOL;
      case "both" -> BOTH;
      default -> BEN;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "ada, sol, true",
    "sol, ada, true",
    "cora, sol, true",
    "sol, cora, true",
    "both, ada, true",
    "ada, both, true",
    "both, sol, true",
    "ada, eli, false",
    "ada, cora, false",
    "cora, ada, false",
    "sol, sol, false",
    "both, both, false",
    "ada, ada, false",
    "ada, ben, false",
    "sol, ben, false"
  })
  void itTakesTwoAndOneOfThemIsTheSafetyLead(String asks, String agrees, boolean known) {
    Identification asked = askedBy(speaker(asks));
    assertThat(agrees(speaker(agrees), asked, NOW).isPresent()).isEqualTo(known);
  }

  @Test
  void whoHasNoPartInSafetyCannotEvenAsk() {
    assertThat(asked(BEN, Duration.ZERO)).isEmpty();
    assertThat(asked(new Speaker(ANA, EnumSet.allOf(Capacity.class)), Duration.ZERO)).isEmpty();
  }

  @Test
  void nobodyAgreesToTheirOwnIdentification() {
    assertThat(agrees(new Speaker(ANA, Set.of(SAFETY_LEAD)), askedBy(ADA), NOW)).isEmpty();
  }

  @Test
  void aQuarterOfAnHourIsLongEnoughToDecide() {
    Instant over = NOW.plus(Identification.CONSENT_WITHIN);
    assertThat(agrees(SOL, askedBy(ADA), over.minusMillis(1))).isPresent();
    assertThat(agrees(SOL, askedBy(ADA), over)).isEmpty();
  }

  @Test
  void agreeingTwiceOpensNothingAgain() {
    Identification agreed = agrees(SOL, askedBy(ADA), NOW).orElseThrow();
    assertThat(agrees(SOL, agreed, NOW.plusSeconds(1))).isEmpty();
    assertThat(agrees(BOTH, agreed, NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void theTwoOfThemSeeTheNameForAnHourAndNobodyElse() {
    Identification agreed = agrees(SOL, askedBy(ADA), NOW).orElseThrow();
    Instant over = NOW.plus(Identification.SHOWN);
    assertThat(agreed.isShownTo(ADA.account(), over.minusMillis(1))).isTrue();
    assertThat(agreed.isShownTo(SOL.account(), NOW)).isTrue();
    assertThat(agreed.isShownTo(SOL.account(), over)).isFalse();
    assertThat(agreed.isShownTo(ELI.account(), NOW)).isFalse();
    assertThat(agreed.isShownTo(CORA.account(), NOW)).isFalse();
    assertThat(askedBy(ADA).isShownTo(ADA.account(), NOW)).isFalse();
  }

  @Test
  void thePersonIsToldAtOnceUnlessTheSafetyLeadHasItLater() {
    Duration hours = Duration.ofHours(4);
    Identification atOnce = agrees(SOL, askedBy(ADA), NOW).orElseThrow();
    Identification later = askedBy(ADA).agreed(new Consent(SOL, hours, NOW)).orElseThrow();
    Identification asFacilitator =
        asked(ADA, hours).flatMap(it -> agrees(SOL, it, NOW)).orElseThrow();

    assertThat(atOnce.isToBeTold(NOW)).isTrue();
    assertThat(asFacilitator.isToBeTold(NOW)).isTrue();
    assertThat(later.isToBeTold(NOW.plus(hours).minusMillis(1))).isFalse();
    assertThat(later.isToBeTold(NOW.plus(hours))).isTrue();
    assertThat(later.toldAt(NOW.plus(hours)).isToBeTold(NOW.plus(hours))).isFalse();
    assertThat(askedBy(ADA).isToBeTold(NOW.plus(hours))).isFalse();
  }

  @Test
  void nobodyIsKeptInTheDarkForMoreThanADay() {
    Identification never =
        askedBy(ADA).agreed(new Consent(SOL, Duration.ofDays(900), NOW)).orElseThrow();
    Identification before = asked(SOL, Duration.ofHours(-1)).flatMap(it -> agrees(ADA, it, NOW)).get();
    assertThat(never.toldFrom()).contains(NOW.plus(Duration.ofDays(1)));
    assertThat(before.toldFrom()).contains(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void aCoordinatorWhoHadNoPartInItReviewsIt() {
    Identification agreed = agrees(SOL, askedBy(ADA), NOW).orElseThrow();
    Identification hers = agrees(SOL, askedBy(CORA), NOW).orElseThrow();
    assertThat(agreed.reviewed(CORA, NOW)).isPresent();
    assertThat(agreed.reviewed(CORA, NOW).orElseThrow().reviewed(CORA, NOW)).isEmpty();
    assertThat(hers.reviewed(CORA, NOW)).isEmpty();
    assertThat(agreed.reviewed(SOL, NOW)).isEmpty();
    assertThat(askedBy(ADA).reviewed(CORA, NOW)).isEmpty();
  }
}
