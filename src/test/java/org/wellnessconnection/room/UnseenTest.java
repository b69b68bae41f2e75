package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.CareCast.check;
import static org.wellnessconnection.room.CareCast.inSight;
import static org.wellnessconnection.room.CareCast.moment;
import static org.wellnessconnection.room.CareCast.newest;
import static org.wellnessconnection.room.CareCast.outOfSight;
import static org.wellnessconnection.room.CareCast.see;
import static org.wellnessconnection.room.CareCast.take;
import static org.wellnessconnection.room.CareCast.unsafe;
import static org.wellnessconnection.room.CareCast.worried;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.SupportCase.Why;
import org.wellnessconnection.safety.Call;
import org.wellnessconnection.safety.Unseen;

/** Nobody waits for ever: a request that nobody sees goes further. Ada and Eli facilitate. */
class UnseenTest {
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli");

  @Test
  void aRequestUnseenForAMinuteCallsTheSafetyLead() {
    room.when("ana", check());

    room.later(Unseen.PATIENCE.minusSeconds(1));
    assertThat(newest(room).missed()).isEmpty();
    assertThat(newest(room).called()).isEmpty();

    room.later(Duration.ofSeconds(1));
    assertThat(newest(room).missed()).isPresent();
    assertThat(newest(room).called().orElseThrow().why()).isEqualTo(Why.UNSEEN);

    assertThat(room.later(Duration.ofSeconds(1)).inShort()).isEqualTo("already");
  }

  @Test
  void aWorryAndSomebodyWhoIsNotSafeAreNotLeftUnseenEither() {
    room.when("ana", unsafe());
    room.when("ben", worried("ana"));

    assertThat(room.later(Unseen.PATIENCE.plusSeconds(1)).inShort()).isEqualTo("case case called");
    assertThat(newest(room).called().orElseThrow().why()).isEqualTo(Why.UNSEEN);
  }

  @Test
  void whatWasSeenInTimeGoesNoFurther() {
    room.when("ana", check());
    room.later(Unseen.PATIENCE.minusSeconds(2));
    room.when("ada", see(room));

    assertThat(room.later(Unseen.PATIENCE).inShort()).isEqualTo("already");
  }

  @Test
  void aMomentForOneselfNeedsNobody() {
    room.when("ana", moment());

    assertThat(Room.nextDue(room.state())).isEmpty();
    assertThat(newest(room).called()).isEmpty();
  }

  @Test
  void aRoomOnHoldStopsThisClockForNobody() {
    room.when("ana", check());
    room.when("ada", Cast.hold());
    room.later(Unseen.PATIENCE);

    assertThat(newest(room).missed()).isPresent();
  }

  @Test
  void askingForMoreBeginsTheMinuteAnew() {
    room.when("ana", check());
    room.later(Unseen.PATIENCE.minusSeconds(1));
    room.when("ana", unsafe());

    room.later(Unseen.PATIENCE.minusSeconds(1));
    assertThat(newest(room).missed()).isEmpty();
    room.later(Duration.ofSeconds(1));
    assertThat(newest(room).missed()).isPresent();
  }

  @Test
  void withNoFacilitatorThereTheSafetyLeadIsCalledAtOnce() {
    room.when("nobody", outOfSight("ada"));
    room.when("nobody", outOfSight("eli"));
    room.when("ana", check());

    assertThat(newest(room).called().orElseThrow().why()).isEqualTo(Why.NOBODY_HERE);
  }

  @Test
  void whenTheLastFacilitatorIsLostWhatIsOpenGoesToTheSafetyLead() {
    room.when("ana", check());
    room.when("ada", take(room));
    room.when("nobody", outOfSight("eli"));
    assertThat(room.later(Duration.ofSeconds(1)).inShort()).isEqualTo("already");

    room.when("nobody", outOfSight("ada"));
    assertThat(room.later(Duration.ofSeconds(1)).inShort()).isEqualTo("case support called");
    assertThat(newest(room).called().orElseThrow().why()).isEqualTo(Why.NOBODY_HERE);
    assertThat(room.later(Duration.ofSeconds(1)).inShort()).isEqualTo("already");
  }

  @Test
  void aFacilitatorWhoIsBackInTimeIsThere() {
    room.when("nobody", outOfSight("ada"));
    room.when("nobody", outOfSight("eli"));
    room.when("nobody", inSight("ada"));
    room.when("ana", check());

    assertThat(newest(room).called()).isEmpty();
  }

  @Test
  void thePeopleOnCallAreCalledForEachReasonAndNotTwiceInAMinute() {
    room.when("ana", check());
    room.later(Unseen.PATIENCE);
    assertThat(calls()).containsExactly(CallKind.SUPPORT_UNSEEN);

    room.when("ana", unsafe());
    room.when("ana", CareCast.withdraw());
    room.when("ana", unsafe());
    assertThat(calls()).containsExactly(CallKind.SUPPORT_UNSEEN, CallKind.NOT_SAFE);

    room.when("ada", CareCast.handOver(room));
    assertThat(calls()).hasSize(2);
    room.passes(Unseen.PATIENCE);
    room.when("ada", CareCast.emergency(room));
    assertThat(calls()).hasSize(2);
  }

  @Test
  void whatNobodyHasTakenWhenTheSessionEndsGoesToTheSafetyLead() {
    room.when("ana", check());
    room.when("ada", see(room));
    room.when("ben", check());
    room.when("eli", take(room));
    room.when("ada", new Command.End(Optional.empty(), true));

    assertThat(room.later(Duration.ofSeconds(1)).inShort()).isEqualTo("case support called");
    assertThat(newest(room).about()).isEqualTo(Cast.seat("ana"));
    assertThat(room.later(Duration.ofSeconds(1)).inShort()).isEqualTo("already");
  }

  @Test
  void handingOverAndAnEmergencyCallThePeopleOnCall() {
    room.when("ana", check());
    room.when("ada", CareCast.handOver(room));
    room.when("ada", CareCast.emergency(room));

    assertThat(calls()).containsExactly(CallKind.SUPPORT_UNSEEN, CallKind.NOT_SAFE);
  }

  private List<CallKind> calls() {
    return room.state().calls().stream().map(Call::kind).toList();
  }

  @Test
  void aFacilitatorAloneInNeedIsNotTheOneToAnswer() {
    room.when("nobody", outOfSight("eli"));
    room.when("ada", check());

    assertThat(newest(room).called().orElseThrow().why()).isEqualTo(Why.NOBODY_HERE);
  }
}
