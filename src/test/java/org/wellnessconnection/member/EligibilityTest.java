package org.wellnessconnection.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.mail.Address;

/** Who is in at once, and who waits. */
class EligibilityTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

  private static Eligibility of(String eligibility, String... domains) {
    return settings(eligibility, domains).who();
  }

  private static MemberSettings settings(String eligibility, String... domains) {
    return new MemberSettings(eligibility, List.of(domains), "2026-11", 5, 200, List.of());
  }

  @Test
  void whereSayingSoIsEnoughEverybodyIsInAtOnce() {
    Standing standing = of("attested").standing(Optional.empty(), NOW);
    assertThat(standing).isEqualTo(new Standing(Standing.Kind.ATTESTED, NOW, Optional.empty()));
    assertThat(standing.isMember()).isTrue();
  }

  @Test
  void whereACoordinatorDecidesEverybodyWaits() {
    Standing standing = of("approved").standing(Optional.of(new Address("mia@example.org")), NOW);
    assertThat(standing.isMember()).isFalse();
    assertThat(standing.isAwaited()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "mia@hospital.ca, MAIL_DOMAIN",
    "Mia@Hospital.CA, MAIL_DOMAIN",
    "mia@evil.hospital.ca, AWAITING",
    "mia@hospital.ca.evil.org, AWAITING",
    "mia@nothospital.ca, AWAITING",
    "hospital.ca@example.org, AWAITING"
  })
  void whoeverHasAnAddressOfAKnownHospitalNeedNotWait(String mail, Standing.Kind kind) {
    Eligibility eligibility = of("approved", "Hospital.ca", "clinic.org");
    assertThat(eligibility.standing(Optional.of(new Address(mail)), NOW).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hospital", "@hospital.ca", "*.hospital.ca", "", "hospital..ca"})
  void whatIsNoDomainIsNoSetting(String domain) {
    assertThatThrownBy(() -> settings("approved", domain)).hasMessageContaining("mailDomains");
  }

  @Test
  void otherWaysToBecomeAMemberThereAreNone() {
    assertThatThrownBy(() -> settings("anybody")).hasMessageContaining("attested or approved");
  }

  @Test
  void ofThoseWhoWaitTheLongestComesFirstAndWhoIsDecidedOnStaysSo() {
    Account first = waiting(NOW.minusSeconds(9));
    Account second = waiting(NOW);
    Standing yes = new Standing(Standing.Kind.APPROVED, NOW, Optional.of(first.id()));
    Standing no = new Standing(Standing.Kind.DECLINED, NOW, Optional.of(first.id()));
    Account decided = Waiting.decided(second, yes);
    assertThat(decided.isMember()).isTrue();
    assertThat(Waiting.decided(decided, no)).isEqualTo(decided);
    assertThat(Waiting.longestFirst(List.of(second, decided, first)))
        .containsExactly(first, second);
  }

  private static Account waiting(Instant since) {
    return Account.unregistered(new Address("mia@example.org"), "en")
        .withStanding(Optional.of(new Standing(Standing.Kind.AWAITING, since, Optional.empty())));
  }
}
