package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.room.Cast.admit;
import static org.wellnessconnection.room.Cast.knock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.Welcome.DoorView;

/** A session that begins at seven and lasts an hour; Ada is there. */
class LatecomersTest {
  private static final Instant SEVEN = Instant.parse("2030-01-01T19:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "topical, 599, WAITING",
    "topical, 600, WAITING",
    "topical, 601, TOO_LATE",
    "peer_support, -1, WAITING",
    "peer_support, 0, WAITING",
    "peer_support, 1, TOO_LATE",
    "drop_in, 3500, WAITING"
  })
  void whoKnocksAfterTheDoorClosedIsToldSoKindly(String format, int seconds, DoorState told) {
    Story session = session(format, Admission.BY_FACILITATOR);
    at(session, seconds).knockedBy("ana");

    assertThat(sign(session, "ana")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"599, true", "600, true", "601, false"})
  void anOpenDoorOpensByItselfUntilThen(int seconds, boolean opens) {
    Story session = session("topical", Admission.AUTOMATIC);
    at(session, seconds).knockedBy("ana");

    assertThat(session.of("ana").isPresent()).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource({"-901, NOT_OPEN", "-899, WAITING"})
  void beforeTheDoorsOpenThePageSaysSo(int seconds, DoorState told) {
    Story session = session("peer_support", Admission.BY_FACILITATOR);
    at(session, seconds).knockedBy("ana");

    assertThat(sign(session, "ana")).isEqualTo(told);
  }

  @Test
  void whoKnockedAtADoorThatOpensByItselfComesInWhenTheSessionBegins() {
    Story session = session("topical", Admission.AUTOMATIC);
    at(session, -60).knockedBy("ana");
    assertThat(sign(session, "ana")).isEqualTo(DoorState.NOT_OPEN);
    session.onTheDot(SEVEN);

    assertThat(session.clockStrikes().inShort()).contains("begun").contains("admitted entered");
  }

  @Test
  void aFacilitatorMayStillLetSomebodyInWhoIsLate() {
    Story session = session("peer_support", Admission.BY_FACILITATOR);
    at(session, 90).knockedBy("ana").when("ada", admit("ana"));

    assertThat(session.of("ana").isPresent()).isTrue();
  }

  @Test
  void whoWasInAndComesBackIsNotLate() {
    Story session = session("topical", Admission.AUTOMATIC);
    at(session, 0).knockedBy("ana").when("ana", Cast.leave());
    at(session, 1_800).when("ana", knock("ana"));

    assertThat(session.of("ana").isPresent()).isTrue();
  }

  @Test
  void aFacilitatorIsNeverLate() {
    Story session = session("peer_support", Admission.BY_FACILITATOR);
    at(session, 1_800).knockedBy("eli");

    assertThat(session.of("eli").facilitates()).isTrue();
  }

  @Test
  void aTimeThatCannotBeMeantIsRefused() {
    assertThatThrownBy(() -> format(Optional.of(Duration.ofMinutes(-1))))
        .hasMessageContaining("late_until");
    assertThatThrownBy(() -> format(Optional.of(Duration.ofMinutes(241))))
        .hasMessageContaining("late_until");
    assertThat(format(Optional.of(Duration.ofMinutes(240))).lateUntil()).isPresent();
  }

  private static Format format(Optional<Duration> lateUntil) {
    return new Format("topical", Admission.AUTOMATIC, List.of(), lateUntil, Optional.empty());
  }

  private static Story session(String format, Admission admission) {
    return Story.of(
            new Format(format, admission, List.of()), Schedule.of(SEVEN, SEVEN.plusSeconds(3_600)))
        .onTheDot(SEVEN.minusSeconds(3_600))
        .knockedBy("ada");
  }

  /** The time has come, and what was planned for it happens. */
  private static Story at(Story session, int secondsAfterSeven) {
    session.onTheDot(SEVEN.plusSeconds(secondsAfterSeven)).clockStrikes();
    return session.onTheDot(SEVEN.plusSeconds(secondsAfterSeven));
  }

  private static DoorState sign(Story session, String name) {
    return DoorSign.of(session.state(), session.of(name)).map(DoorView::state).orElseThrow();
  }
}
