package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.AccountId;

/** Cora coordinates, Max administers, Ana takes part. */
class AppointmentTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456Z");
  private static final Set<String> CIRCLES = Set.of("peer_support");
  private static final Account ANA = account("Ana");
  private static final Account CORA = with("Cora", Duty.COORDINATOR);
  private static final Account MAX = with("Max", Duty.ADMINISTRATOR);
  private static final Account SOL = with("Sol", Duty.SAFETY_LEAD);

  private static Account account(String name) {
    return new Account(AccountId.random(), name);
  }

  private static Account with(String name, Duty duty) {
    return account(name).withGrants(Set.of(Grant.bySettings(duty)));
  }

  private static Appointment facilitator(Duration lasts) {
    return new Appointment(Duty.FACILITATOR, CIRCLES, Optional.of(NOW.plus(lasts)));
  }

  private static Appointment of(Duty duty) {
    return new Appointment(duty, Set.of(), Optional.empty());
  }

  @Test
  void aCoordinatorMakesSomebodyAFacilitatorForAYear() {
    Appointment year = facilitator(Duration.ofDays(365));
    assertThat(year.obstacle(CORA, ANA, NOW)).isEmpty();
    Account ana = year.givenTo(ANA, CORA, NOW);
    assertThat(ana.has(Duty.FACILITATOR, NOW)).isTrue();
    assertThat(ana.has(Duty.FACILITATOR, NOW.plus(Duration.ofDays(364)))).isTrue();
    assertThat(ana.has(Duty.FACILITATOR, NOW.plus(Duration.ofDays(365)))).isFalse();
    Grant grant = ana.grants().iterator().next();
    assertThat(grant.by()).contains(CORA.id());
    assertThat(grant.qualifications()).isEqualTo(CIRCLES);
  }

  @Test
  void whatIsGivenAnewTakesThePlaceOfWhatWasGivenBefore() {
    Account ana = facilitator(Duration.ofDays(30)).givenTo(ANA, CORA, NOW);
    Account renewed = facilitator(Duration.ofDays(365)).givenTo(ana, MAX, NOW);
    assertThat(renewed.grants()).hasSize(1);
    assertThat(renewed.grants().iterator().next().by()).contains(MAX.id());
  }

  @Test
  void nobodyGivesThemselvesADuty() {
    assertThat(facilitator(Duration.ofDays(9)).obstacle(CORA, CORA, NOW))
        .contains(Obstacle.NOT_YOUR_OWN_DUTY);
    assertThat(of(Duty.SAFETY_LEAD).obstacle(MAX, MAX, NOW)).contains(Obstacle.NOT_YOUR_OWN_DUTY);
  }

  @Test
  void onlyAnAdministratorMakesAnAdministrator() {
    assertThat(of(Duty.ADMINISTRATOR).obstacle(CORA, ANA, NOW))
        .contains(Obstacle.NOT_YOURS_TO_GIVE);
    assertThat(of(Duty.ADMINISTRATOR).obstacle(MAX, ANA, NOW)).isEmpty();
    Account admin = of(Duty.ADMINISTRATOR).givenTo(ANA, MAX, NOW);
    assertThat(Appointment.toEnd(Duty.ADMINISTRATOR, CORA, admin, NOW))
        .contains(Obstacle.NOT_YOURS_TO_GIVE);
    assertThat(Appointment.toEnd(Duty.ADMINISTRATOR, MAX, admin, NOW)).isEmpty();
  }

  @Test
  void whoHasNoOfficeOrHasItNoMoreGivesNothing() {
    assertThat(of(Duty.COORDINATOR).obstacle(SOL, ANA, NOW)).contains(Obstacle.NOT_YOURS_TO_GIVE);
    assertThat(of(Duty.COORDINATOR).obstacle(account("Ben"), ANA, NOW))
        .contains(Obstacle.NOT_YOURS_TO_GIVE);
    Account former =
        account("Fay")
            .withGrants(Set.of(Grant.bySettings(Duty.COORDINATOR).withUntil(Optional.of(NOW))));
    assertThat(of(Duty.SAFETY_LEAD).obstacle(former, ANA, NOW))
        .contains(Obstacle.NOT_YOURS_TO_GIVE);
  }

  @Test
  void aFacilitatorNeedsTrainingAndAnEndThatIsToCome() {
    Optional<Instant> later = Optional.of(NOW.plusSeconds(60));
    assertThat(new Appointment(Duty.FACILITATOR, Set.of(), later).obstacle(CORA, ANA, NOW))
        .contains(Obstacle.NO_QUALIFICATION);
    assertThat(facilitator(Duration.ZERO).obstacle(CORA, ANA, NOW)).contains(Obstacle.BAD_DATE);
    assertThat(facilitator(Appointment.LONGEST.plusSeconds(1)).obstacle(CORA, ANA, NOW))
        .contains(Obstacle.BAD_DATE);
    assertThat(
            new Appointment(Duty.FACILITATOR, CIRCLES, Optional.empty()).obstacle(CORA, ANA, NOW))
        .contains(Obstacle.BAD_DATE);
  }

  @Test
  void whatTheSettingsGaveIsNotTakenHere() {
    Account both = of(Duty.SAFETY_LEAD).givenTo(SOL, CORA, NOW);
    assertThat(Appointment.toEnd(Duty.SAFETY_LEAD, CORA, SOL, NOW))
        .contains(Obstacle.NOT_TAKEN_HERE);
    assertThat(Appointment.toEnd(Duty.SAFETY_LEAD, CORA, both, NOW)).isEmpty();
    assertThat(Appointment.without(both, Duty.SAFETY_LEAD)).isEqualTo(SOL);
  }

  @Test
  void otherDutiesAreAnotherWordAndTheSameOnesTheSame() {
    Account ana = facilitator(Duration.ofDays(30)).givenTo(ANA, CORA, NOW);
    Account other = facilitator(Duration.ofDays(31)).givenTo(ANA, CORA, NOW);
    assertThat(DutiesSeen.of(ana)).isNotEqualTo(DutiesSeen.of(ANA));
    assertThat(DutiesSeen.of(ana)).isNotEqualTo(DutiesSeen.of(other));
    assertThat(DutiesSeen.of(ana.withProfile(ana.profile().withName("Anna"))))
        .isEqualTo(DutiesSeen.of(ana));
  }

  @Test
  void whoProvesAListedAddressAdministersForAsLongAsItIsListed() {
    Address boss = new Address("Boss@example.org");
    Administrators listed = new Administrators(Set.of(boss));
    Account ana = ANA.withProfile(ANA.profile().withMail(Optional.of(boss)));
    assertThat(listed.with(ana, Set.of()).has(Duty.ADMINISTRATOR, NOW)).isFalse();

    Account admin = listed.proven(ana, new Address("boss@Example.org"));
    assertThat(admin.has(Duty.ADMINISTRATOR, NOW)).isTrue();
    assertThat(listed.with(admin, Set.of())).isEqualTo(admin);

    Administrators nobody = new Administrators(Set.of());
    assertThat(nobody.with(admin, Set.of()).duties(NOW)).isEmpty();
    assertThat(nobody.proven(admin, boss).duties(NOW)).isEmpty();
  }
}
