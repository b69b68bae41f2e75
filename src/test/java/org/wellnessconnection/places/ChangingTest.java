package org.wellnessconnection.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.places.Standing.State.OFFERED;
import static org.wellnessconnection.places.Standing.State.REGISTERED;
import static org.wellnessconnection.places.Standing.State.WAITLISTED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.SessionId;

/** What the staff does with a session, and what becomes of people's places. */
class ChangingTest {
  private static final Instant STARTS = Instant.parse("2026-12-08T00:00:00Z");

  private static Table table(int capacity, Duration before) {
    return new Table(capacity, STARTS, before);
  }

  private static Table full(Duration before) {
    Table table = table(1, before);
    List.of("ana", "ben", "cleo").forEach(table::registers);
    return table;
  }

  @Test
  void aSmallerRoomTakesAPlaceFromNobodyAndALargerOneOffersMore() {
    Table table = table(2, Duration.ofDays(7));
    List.of("ana", "ben", "cleo").forEach(table::registers);
    table.takes(Changing.terms(table.places(), new Terms(1, 0, STARTS), table.now()));
    assertThat(table.of("ben")).isEqualTo(REGISTERED);
    table.givesUp("ana");
    assertThat(table.of("cleo")).isEqualTo(WAITLISTED);
    table.takes(Changing.terms(table.places(), new Terms(2, 0, STARTS), table.now()));
    assertThat(table.of("cleo")).isEqualTo(OFFERED);
  }

  @Test
  void anotherTimeIsToldToEverybodyAndAskedAnew() {
    Table table = full(Duration.ofDays(7));
    table.confirms("ana");
    table.letters("ana");
    Instant later = STARTS.plus(Duration.ofDays(1));
    table.takes(Changing.terms(table.places(), new Terms(1, 0, later), table.now()));
    assertThat(table.letters("ana")).containsExactly(Notice.Kind.TIME_CHANGED);
    assertThat(table.letters("ben")).contains(Notice.Kind.TIME_CHANGED);
    assertThat(table.of("ana")).isEqualTo(REGISTERED);
  }

  @Test
  void aCancelledSessionTellsEverybodyOnceAndExcusesThem() {
    Table table = full(Duration.ofDays(7));
    List.of("ana", "ben", "cleo").forEach(table::letters);
    table.takes(Changing.cancel(table.places(), table.now()));
    table.takes(Changing.cancel(table.places(), table.now()));
    assertThat(table.letters("ana")).containsExactly(Notice.Kind.CANCELLED);
    assertThat(table.letters("cleo")).containsExactly(Notice.Kind.CANCELLED);
    assertThat(table.places().of(table.account("ana")).orElseThrow().outcome())
        .contains(Outcome.EXCUSED);
    assertThat(table.registers("dora")).isEqualTo(new Told.No(Told.Why.SESSION_CANCELLED));
  }

  @Test
  void peopleOfAMergedSessionComeAfterThoseWhoWereThere() {
    Table other = table(2, Duration.ofDays(7));
    other.registers("eva");
    Table table = full(Duration.ofDays(7));
    other.takes(Changing.receive(other.places(), table.places(), other.now()));
    assertThat(other.places().withPlace().map(Registration::account))
        .containsExactly(other.account("eva"), table.account("ana"));
    assertThat(other.places().waiting().map(Registration::account))
        .containsExactly(table.account("ben"), table.account("cleo"));
    assertThat(other.places().owed()).extracting(Notice::to).containsOnly(other.account("eva"));
  }

  @Test
  void whoeverRegistersWhileItsPeopleAreBroughtKeepsTheSessionFromEnding() {
    SessionId into = SessionId.random();
    Table table = table(3, Duration.ofDays(7));
    table.registers("ana");
    Places brought = table.places();
    table.registers("ben");
    table.takes(Changing.merge(table.places(), into, brought, table.now()));
    assertThat(table.places().ending()).isEmpty();
    table.takes(Changing.merge(table.places(), into, table.places(), table.now()));
    assertThat(table.places().ending().flatMap(Ending::into)).contains(into);
    assertThat(table.letters("ben")).contains(Notice.Kind.MOVED);
  }
}
