package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RemovalScope;

/** It is noon; the lounge is open until two. Ada and Eli facilitate. */
class LoungeTest {
  private static final Instant CLOSING = Instant.parse("2030-01-01T14:00:00Z");

  private final Story room = lounge(Optional.empty());

  private static Story lounge(Optional<Duration> kept) {
    Format format = new Format("lounge", Admission.ATTENDED, List.of(), Optional.empty(), kept);
    return Story.of(format, new Schedule(Optional.empty(), Optional.of(CLOSING)));
  }

  private DoorState doorOf(String name) {
    return DoorSign.of(room.state(), room.of(name)).orElseThrow().state();
  }

  @Test
  void withoutAFacilitatorTheDoorIsShutWithWordsAndNobodyIsAlarmed() {
    room.knockedBy("ana").after(Duration.ofMinutes(30));
    assertThat(room.of("ana").waits()).isTrue();
    assertThat(doorOf("ana")).isEqualTo(DoorState.NO_FACILITATOR);
    assertThat(room.state().held()).isEmpty();
    assertThat(room.state().calls()).isEmpty();
    assertThat(room.state().isAttended()).isFalse();
  }

  @Test
  void whoeverWaitsComesInByThemselvesWhenSomebodyFacilitates() {
    room.knockedBy("ana", "ben").knockedBy("ada").after(Duration.ofSeconds(1));
    assertThat(room.of("ana").isPresent()).isTrue();
    assertThat(room.of("ben").isPresent()).isTrue();
    assertThat(room.state().isAttended()).isTrue();
  }

  @Test
  void whoeverComesLaterComesInAtOnceAlsoAnHourLater() {
    room.knockedBy("ada").after(Duration.ofHours(1)).knockedBy("ana");
    assertThat(room.of("ana").isPresent()).isTrue();
    assertThat(room.when("ana", Cast.say("Hello")).inShort()).isEqualTo("said");
  }

  @Test
  void whileTheFacilitatorIsGoneForAMomentNobodyNewComesIn() {
    room.knockedBy("ada", "ana").drops("ada").knockedBy("ben");
    assertThat(room.of("ben").waits()).isTrue();
    room.returns("ada").after(Duration.ofSeconds(1));
    assertThat(room.of("ben").isPresent()).isTrue();
  }

  @Test
  void whenTheFacilitatorIsLostItIsHeldAndTheDoorClosesKindlyAfterTenMinutes() {
    room.knockedBy("ada", "ana");
    Instant lost = room.now();
    room.loses("ada").at(lost.plusSeconds(20));
    assertThat(room.state().held()).isPresent();
    room.when("ana", Cast.say("Anybody?")).isRefused(Refusal.HELD);
    assertThat(room.at(lost.plusSeconds(60)).state().calls()).hasSize(1);
    assertThat(room.at(lost.plusSeconds(600)).stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void ofALoungeThatEverybodyHasLeftNobodyOnCallHears() {
    room.knockedBy("ada", "ana");
    room.when("ana", Cast.leave());
    room.when("ada", Cast.leave());
    room.after(Duration.ofMinutes(11));
    assertThat(room.state().calls()).isEmpty();
    assertThat(room.stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void itClosesByTheClock() {
    room.knockedBy("ada", "ana", "ben").at(CLOSING.minusSeconds(1));
    assertThat(room.stage()).isEqualTo(Stage.LIVE);
    assertThat(room.at(CLOSING).stage()).isEqualTo(Stage.CLOSING);
    assertThat(room.at(CLOSING.plus(Duration.ofMinutes(20))).stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void whenNobodyIsThereItClosesOnTheDot() {
    assertThat(room.at(CLOSING).at(CLOSING.plusSeconds(1)).stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void whatWasWrittenIsGoneTenMinutesAfterClosing() {
    room.at(CLOSING).at(CLOSING.plusSeconds(1));
    room.at(CLOSING.plus(Duration.ofMinutes(9)));
    assertThat(room.stage()).isEqualTo(Stage.ENDED);
    room.at(CLOSING.plus(Duration.ofMinutes(11)));
    assertThat(room.stage()).isEqualTo(Stage.SEALED);
  }

  @Test
  void orAfterAsManyHoursAsTheLoungeSays() {
    Story patient = lounge(Optional.of(Duration.ofHours(48)));
    patient.at(CLOSING).at(CLOSING.plusSeconds(1)).at(CLOSING.plus(Duration.ofHours(47)));
    assertThat(patient.stage()).isEqualTo(Stage.ENDED);
    patient.at(CLOSING.plus(Duration.ofHours(49)));
    assertThat(patient.stage()).isEqualTo(Stage.SEALED);
  }

  @Test
  void inTheRoomThatFollowsWhoeverWasRemovedStaysOutAndNobodyElseIsKnown() {
    room.knockedBy("ada", "ana", "ben").after(Duration.ofSeconds(1));
    room.when("ada", Cast.remove("ben", RemovalScope.SERIES));
    RoomState next = room.state().following(room.state().plan(), room.now());
    assertThat(next.seats()).hasSize(1);
    assertThat(next.removalOf(Cast.account("ben"))).isPresent();
    assertThat(Room.nextDue(next)).contains(CLOSING);
    assertThat(next.isAttended()).isFalse();
  }
}
