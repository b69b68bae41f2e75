package org.wellnessconnection.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.places.Standing.State.CANCELLED;
import static org.wellnessconnection.places.Standing.State.CANCELLED_LATE;
import static org.wellnessconnection.places.Standing.State.CONFIRMED;
import static org.wellnessconnection.places.Standing.State.EXPIRED;
import static org.wellnessconnection.places.Standing.State.OFFERED;
import static org.wellnessconnection.places.Standing.State.OFFERED_TO_ALL;
import static org.wellnessconnection.places.Standing.State.REGISTERED;
import static org.wellnessconnection.places.Standing.State.WAITLISTED;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final Instant STARTS = Instant.parse("2026-12-08T00:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Table table(int capacity, Duration before) {
    return new Table(capacity, STARTS, before);
  }

  private static Table full(Duration before) {
    Table table = table(1, before);
    table.registers("ana");
    table.registers("ben");
    table.registers("cleo");
    return table;
  }

  @Test
  void whoComesFirstHasAPlaceAndTheOthersWaitInOrder() {
    Table table = full(Duration.ofDays(7));
    assertThat(table.of("ana")).isEqualTo(REGISTERED);
    assertThat(table.places().waiting().map(Registration::account))
        .containsExactly(table.account("ben"), table.account("cleo"));
    assertThat(table.letters("ana")).containsExactly(Notice.Kind.REGISTERED);
    assertThat(table.letters("ben")).containsExactly(Notice.Kind.WAITLISTED);
  }

  @Test
  void whoRegistersTwiceHasOnePlace() {
    Table table = table(2, Duration.ofDays(7));
    Told first = table.registers("ana");
    assertThat(table.registers("ana")).isEqualTo(first);
    assertThat(table.places().free()).isEqualTo(1);
    assertThat(table.letters("ana")).hasSize(1);
  }

  @Test
  void anOldAttemptThatComesLateDoesNotRegisterAgain() {
    Table table = table(2, Duration.ofDays(7));
    Person who = Person.of("ana", Optional.empty(), Person.Stage.LEARNER);
    Arrival arrival =
        new Arrival(
            table.account("ana"),
            Table.attempt(),
            who,
            Table.wish(Preferences.NONE),
            Optional.empty());
    table.registers(arrival);
    table.givesUp("ana");
    table.registers(arrival);
    assertThat(table.of("ana")).isEqualTo(CANCELLED);
  }

  @ParameterizedTest
  @CsvSource({
    "P2DT1S, PT24H",
    "PT48H, PT2H",
    "PT6H1S, PT2H",
    "PT6H, PT20M",
    "PT1H, PT20M",
  })
  void aFreedPlaceIsOfferedForLessTimeAsTheSessionComesNearer(Duration before, Duration claim) {
    Table table = full(before);
    table.givesUp("ana");
    assertThat(table.of("ben")).isEqualTo(OFFERED);
    assertThat(table.until("ben")).contains(table.now().plus(claim));
    assertThat(table.of("cleo")).isEqualTo(WAITLISTED);
    assertThat(table.letters("ben")).contains(Notice.Kind.OFFERED);
  }

  @Test
  void anOfferThatNobodyTakesGoesToTheNext() {
    Table table = full(Duration.ofDays(7));
    table.givesUp("ana");
    table.passes(Duration.ofHours(24).minus(MINUTE));
    assertThat(table.of("ben")).isEqualTo(OFFERED);
    table.passes(MINUTE);
    assertThat(table.of("ben")).isEqualTo(EXPIRED);
    assertThat(table.of("cleo")).isEqualTo(OFFERED);
    assertThat(table.accepts("ben")).isEqualTo(new Told.No(Told.Why.OFFER_OVER));
    table.accepts("cleo");
    assertThat(table.of("cleo")).isEqualTo(CONFIRMED);
  }

  @Test
  void whoDeclinesMakesRoomForTheNext() {
    Table table = full(Duration.ofDays(7));
    table.givesUp("ana");
    table.givesUp("ben");
    assertThat(table.of("ben")).isEqualTo(CANCELLED);
    assertThat(table.of("cleo")).isEqualTo(OFFERED);
  }

  @Test
  void nobodyNewGetsInWhileAPlaceIsKeptForSomebody() {
    Table table = full(Duration.ofDays(7));
    table.givesUp("ana");
    table.registers("dora");
    assertThat(table.of("dora")).isEqualTo(WAITLISTED);
  }

  @Test
  void aPlaceGivenUp59MinutesBeforeIsOfferedToAllAndTheFirstHasIt() {
    Table table = full(Duration.ofMinutes(59));
    table.givesUp("ana");
    assertThat(table.of("ana")).isEqualTo(CANCELLED_LATE);
    assertThat(table.of("ben")).isEqualTo(OFFERED_TO_ALL);
    assertThat(table.of("cleo")).isEqualTo(OFFERED_TO_ALL);
    table.accepts("cleo");
    assertThat(table.accepts("ben")).isEqualTo(new Told.No(Told.Why.PLACE_GONE));
    assertThat(table.of("cleo")).isEqualTo(CONFIRMED);
    assertThat(table.of("ben")).isEqualTo(WAITLISTED);
    table.givesUp("cleo");
    assertThat(table.of("ben")).isEqualTo(OFFERED_TO_ALL);
  }

  @Test
  void whoComesWhenAPlaceIsOfferedToAllDoesNotOvertakeThem() {
    Table table = full(Duration.ofMinutes(59));
    table.givesUp("ana");
    table.registers("dora");
    assertThat(table.of("dora")).isEqualTo(OFFERED_TO_ALL);
    assertThat(table.places().free()).isEqualTo(1);
  }

  @Test
  void anOfferMadeInTheNightTheClocksChangeLastsAsLongAsItSays() {
    ZoneId toronto = ZoneId.of("America/Toronto");
    Instant starts = ZonedDateTime.of(2026, 11, 4, 19, 0, 0, 0, toronto).toInstant();
    ZonedDateTime night = ZonedDateTime.of(2026, 11, 1, 0, 30, 0, 0, toronto);
    Table table = new Table(1, starts, Duration.between(night.toInstant(), starts));
    table.registers("ana");
    table.registers("ben");
    table.givesUp("ana");
    Instant until = table.until("ben").orElseThrow();
    assertThat(Duration.between(table.now(), until)).isEqualTo(Duration.ofHours(24));
    assertThat(until.atZone(toronto).getHour()).isEqualTo(23);
    assertThat(until.atZone(toronto).getDayOfMonth()).isEqualTo(1);
  }

  @Test
  void theQuestionComesADayBeforeAndTheReminderAnHourBefore() {
    Table table = table(2, Duration.ofDays(7));
    table.registers("ana");
    table.registers("ben");
    table.letters("ana");
    table.letters("ben");
    table.confirms("ben");
    assertThat(table.places().nextDue()).contains(STARTS.minus(Duration.ofHours(24)));
    table.passes(Duration.ofDays(6));
    assertThat(table.letters("ana")).containsExactly(Notice.Kind.CONFIRM);
    assertThat(table.letters("ben")).isEmpty();
    table.passes(MINUTE);
    assertThat(table.letters("ana")).isEmpty();
    table.passes(Duration.ofHours(23));
    assertThat(table.letters("ana")).containsExactly(Notice.Kind.REMINDER);
    assertThat(table.letters("ben")).containsExactly(Notice.Kind.REMINDER);
  }

  @Test
  void whoWasOftenAwayConfirmsWithinADay() {
    Instant now = STARTS.minus(Duration.ofDays(7));
    List<Instant> thrice =
        List.of(now.minus(Duration.ofDays(60)), now.minus(Duration.ofDays(9)), now);
    assertThat(Absences.ask(thrice.subList(1, 3), now)).isEmpty();
    assertThat(Absences.ask(thrice, now.plusSeconds(1))).isEmpty();
    Optional<Duration> within = Absences.ask(thrice, now);
    assertThat(within).contains(Duration.ofHours(24));
    Table table = table(1, Duration.ofDays(7));
    Person who = Person.of("ana", Optional.empty(), Person.Stage.LEARNER);
    Wish wish = Table.wish(Preferences.NONE);
    table.registers(new Arrival(table.account("ana"), Table.attempt(), who, wish, within));
    table.registers("ben");
    assertThat(table.of("ana")).isEqualTo(REGISTERED);
    table.passes(Duration.ofHours(24));
    assertThat(table.of("ana")).isEqualTo(EXPIRED);
    assertThat(table.of("ben")).isEqualTo(OFFERED);
  }

  @Test
  void whenTheSessionStartsTheWaitlistIsOver() {
    Table table = full(Duration.ofMinutes(10));
    table.passes(Duration.ofMinutes(10));
    assertThat(table.of("ana")).isEqualTo(REGISTERED);
    assertThat(table.of("ben")).isEqualTo(EXPIRED);
    assertThat(table.registers("dora")).isEqualTo(new Told.No(Told.Why.SESSION_OVER));
    assertThat(table.places().nextDue()).contains(Instant.EPOCH);
  }

  @Test
  void afterTheSessionNotesAndPreferencesAreForgotten() {
    Table table = table(2, Duration.ofDays(7));
    table.registers("Anne Roy", Preferences.of(List.of("Ben Low"), java.util.Set.of()));
    table.takes(Changing.close(table.places(), Held.UNKNOWN, STARTS));
    Registration anne = table.places().people().get(0);
    assertThat(anne.wish().preferences()).isEqualTo(Preferences.NONE);
    assertThat(anne.who().name().words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 0", "1001, 0", "5, 6", "5, -1"})
  void aCapacityThatIsNoneIsRefused(int capacity, int minimum) {
    assertThatThrownBy(() -> new Terms(capacity, minimum, STARTS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
