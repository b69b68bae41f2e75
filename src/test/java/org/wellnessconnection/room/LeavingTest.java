package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.comeBack;
import static org.wellnessconnection.room.Cast.knock;
import static org.wellnessconnection.room.Cast.leave;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Cast.stepAway;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;

/** Ana and Ben are in a circle with Ada. */
class LeavingTest {
  private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final Story circle = Story.ofCircle().with("ana", "ben");

  @Test
  void whoLeavesIsMissedByTheGroupAndMayKnockAgainUnderTheSameName() {
    circle.when("ana", leave()).happens(new Event.Left(seat("ana")));
    circle.when("ana", Cast.say("hello?")).isRefused(Refusal.NOT_ADMITTED);

    circle.when("ana", Cast.knockAs("ana", "Somebody Else"));
    assertThat(circle.of("ana").waits()).isTrue();
    assertThat(circle.of("ana").name()).isEqualTo("Ana");
  }

  @Test
  void whoLeavesTheWaitingRoomIsToldToNobodyInTheGroup() {
    circle.knockedBy("cleo");

    circle.when("cleo", leave()).happens(new DoorEvent.StoppedWaiting(seat("cleo")));
    circle.when("ada", Cast.admit("cleo")).isRefused(Refusal.NO_SUCH_SEAT);
  }

  @Test
  void aPlaceThatWasLeftIsFree() {
    Story room = Story.ofOpenDoor().knockedBy("ana", "ben", "cleo", "dan", "fay", "gus", "hal");
    room.knockedBy("ida").when("ana", leave());

    room.knockedBy("zoe");
    assertThat(room.of("zoe").isPresent()).isTrue();
    room.when("ana", knock("ana")).isRefused(Refusal.ROOM_FULL);
  }

  @Test
  void aFullRoomStillTakesAFacilitator() {
    Story room = Story.ofOpenDoor().knockedBy("ana", "ben", "cleo", "dan", "fay", "gus", "hal");
    room.knockedBy("ida", "ada");

    assertThat(room.of("ada").facilitates()).isTrue();
  }

  @Test
  void whoWasRemovedIsNotMadeToHaveLeft() {
    circle.when("ada", Cast.remove("ana"));

    assertThat(circle.of("ana").removed()).isPresent();
    assertThat(circle.of("ana").stay().left()).isEmpty();
    circle.when("ana", knock("ana")).isRefused(Refusal.REMOVED);
  }

  @ParameterizedTest
  @CsvSource({"-1, already", "0, left", "1, left"})
  void aPlaceIsKeptForTwentyMinutes(int seconds, String then) {
    circle.when("ana", stepAway());
    circle.onTheDot(circle.now().plus(TWENTY_MINUTES).plusSeconds(seconds));

    assertThat(circle.clockStrikes().inShort()).isEqualTo(then);
  }

  @Test
  void whoComesBackInTimeWasOnlyAway() {
    circle.when("ana", stepAway()).happens(new DoorEvent.SteppedAway(seat("ana")));
    circle.when("ana", comeBack()).happens(new DoorEvent.CameBack(seat("ana")));
    circle.after(TWENTY_MINUTES.multipliedBy(2));

    assertThat(circle.clockStrikes().inShort()).isEqualTo("already");
  }

  @ParameterizedTest
  @CsvSource({"-1, already", "0, left"})
  void timeOnHoldIsNotTakenFromAnybody(int seconds, String then) {
    circle.when("ana", stepAway());
    Duration used = Duration.ofMinutes(15);
    circle.onTheDot(circle.now().plus(used)).when("ada", Cast.hold());
    circle.onTheDot(circle.now().plus(Duration.ofHours(1)));
    assertThat(circle.clockStrikes().inShort()).isEqualTo("already");
    circle.when("ada", Cast.resume());
    circle.onTheDot(circle.now().plus(TWENTY_MINUTES).minus(used).plusSeconds(seconds));

    assertThat(circle.clockStrikes().inShort()).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({"-1, already", "0, left", "1, left"})
  void whoIsLostHasFiveMinutesToComeBackToTheSamePlace(int seconds, String then) {
    circle.when("server", isLost("ana"));
    circle.onTheDot(circle.of("ana").away().orElseThrow().plus(FIVE_MINUTES).plusSeconds(seconds));

    assertThat(circle.clockStrikes().inShort()).isEqualTo(then);
  }

  @Test
  void whoIsFoundAgainLosesNothing() {
    circle.when("server", isLost("ana"));
    circle.when("server", new Command.Sighting(Set.of(seat("ana")), Set.of()));
    circle.after(FIVE_MINUTES.multipliedBy(2));

    assertThat(circle.clockStrikes().inShort()).isEqualTo("already");
    assertThat(circle.of("ana").isPresent()).isTrue();
  }

  @Test
  void whoSteppedAwayAndIsLostHasTheWholeTwentyMinutes() {
    circle.when("ana", stepAway());
    circle.when("server", isLost("ana"));
    circle.after(FIVE_MINUTES.multipliedBy(2));

    assertThat(circle.clockStrikes().inShort()).isEqualTo("already");
  }

  @Test
  void whoIsLostForLongerKnocksAgain() {
    circle.when("server", isLost("ana"));
    circle.after(FIVE_MINUTES.multipliedBy(2)).clockStrikes();
    circle.when("ana", knock("ana"));

    assertThat(circle.of("ana").waits()).isTrue();
    assertThat(circle.of("ana").away()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, already", "0, left"})
  void whoIsLostLosesNoTimeOnHold(int seconds, String then) {
    circle.when("server", isLost("ana"));
    circle
        .onTheDot(circle.of("ana").away().orElseThrow().plusSeconds(200))
        .when("ada", Cast.hold());
    circle.after(Duration.ofMinutes(9)).when("ada", Cast.resume());
    circle.onTheDot(circle.now().plusSeconds(100 + seconds));

    assertThat(circle.clockStrikes().inShort()).isEqualTo(then);
  }

  private static Command isLost(String name) {
    return new Command.Sighting(Set.of(), Set.of(seat(name)));
  }

  @Test
  void whoeverKnockedWhileTheDoorWasShutComesInOnceItOpens() {
    Story room = Story.ofOpenDoor().knockedBy("ada");
    room.when("ada", Cast.lock());
    room.knockedBy("ana");
    room.when("ada", Cast.hold());
    room.knockedBy("ben");
    room.when("ada", Cast.resume());
    assertThat(room.clockStrikes().inShort()).isEqualTo("already");
    room.when("ada", Cast.unlock());

    assertThat(room.clockStrikes().inShort()).isEqualTo("admitted entered admitted entered");
    assertThat(room.clockStrikes().inShort()).isEqualTo("already");
  }

  @Test
  void aLockedRoomIsStillOpenedByHand() {
    Story room = Story.ofOpenDoor().knockedBy("ada");
    room.when("ada", Cast.lock());
    room.knockedBy("ana").when("ada", Cast.admit("ana"));

    assertThat(room.of("ana").isPresent()).isTrue();
  }
}
