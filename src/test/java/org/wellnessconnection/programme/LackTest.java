package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.programme.Weekly.ADA;
import static org.wellnessconnection.programme.Weekly.CORA;
import static org.wellnessconnection.programme.Weekly.ELI;
import static org.wellnessconnection.programme.Weekly.ZONES;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.protocol.AccountId;

/** A session on Tuesday evening, led by Ada and Eli, as Cora looks at it. */
class LackTest {
  private final Timekeeping time = new Timekeeping(ZONES, "");
  private Session session = Weekly.session(Weekly.series("circle"), 1);
  private final Map<AccountId, Account> people = new HashMap<>();

  LackTest() {
    trained(ADA, Optional.empty());
    trained(ELI, Optional.empty());
  }

  private void trained(AccountId id, Optional<Instant> until) {
    Grant grant =
        Grant.bySettings(Duty.FACILITATOR)
            .withQualifications(Set.of("peer_support"))
            .withUntil(until);
    people.put(id, new Account(id, "One").withGrants(Set.of(grant)));
  }

  private Instant before(Duration before) {
    return session.when().starts().minus(before);
  }

  private Set<Lack> lacks(Duration before) {
    return lacks(before, OptionalLong.empty());
  }

  private Set<Lack> lacks(Duration before, OptionalLong places) {
    return Lack.of(session, new Lack.Known(people, time, places, before(before)));
  }

  private void confirmedAndPublished() {
    Instant early = before(Duration.ofDays(9));
    session = session.confirmedBy(ADA, early).published(new Word(CORA, early), time);
  }

  @Test
  void whatNobodyConfirmedWillNotRunThreeDaysBefore() {
    assertThat(lacks(Duration.ofHours(73))).containsExactly(Lack.NOT_CONFIRMED);
    assertThat(lacks(Duration.ofHours(72))).containsExactly(Lack.WILL_NOT_RUN);
    confirmedAndPublished();
    assertThat(lacks(Duration.ofHours(72))).isEmpty();
  }

  @Test
  void aGroupThatIsTooSmallAsksTwoHoursBefore() {
    confirmedAndPublished();
    assertThat(lacks(Duration.ofMinutes(121), OptionalLong.of(2))).isEmpty();
    assertThat(lacks(Duration.ofHours(2), OptionalLong.of(2))).containsExactly(Lack.TOO_FEW);
    assertThat(lacks(Duration.ofHours(2), OptionalLong.of(3))).isEmpty();
  }

  @Test
  void aQualificationMustLastUntilTheSession() {
    confirmedAndPublished();
    trained(ELI, Optional.of(before(Duration.ofDays(1))));
    assertThat(lacks(Duration.ofDays(5))).containsExactly(Lack.NOT_QUALIFIED);
    people.remove(ELI);
    assertThat(lacks(Duration.ofDays(5))).containsExactly(Lack.NOT_QUALIFIED);
  }

  @Test
  void aMissingSecondIsNamedUntilSomebodySaysWhyOneIsEnough() {
    Instant early = before(Duration.ofDays(9));
    Outline alone = Weekly.circle().withLeaders(new Leaders(ADA, List.of()));
    session = session.like(alone, early).confirmedBy(ADA, early);
    assertThat(lacks(Duration.ofDays(5))).containsExactly(Lack.SECOND_MISSING);
    session = session.published(new Word(CORA, early, "Eli is ill"), time);
    assertThat(lacks(Duration.ofDays(5))).isEmpty();
  }

  @Test
  void whatIsCancelledOrOverLacksNothing() {
    assertThat(lacks(Duration.ofHours(-2))).isEmpty();
    Instant early = before(Duration.ofDays(9));
    session =
        session.cancelled(new Cancellation(Optional.of(CORA), early, Cancellation.Why.HOLIDAY));
    assertThat(lacks(Duration.ofDays(1))).isEmpty();
  }
}
