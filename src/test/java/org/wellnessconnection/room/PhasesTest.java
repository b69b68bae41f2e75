package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.say;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.handBack;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.offer;
import static org.wellnessconnection.room.Evenings.seats;
import static org.wellnessconnection.room.Evenings.start;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Agenda;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.protocol.PhaseNow;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.RoundEvent;

/** From phase to phase, as planned or otherwise. */
class PhasesTest {
  private final Story room =
      Story.ofPhases(Evenings.PEER_SUPPORT).with("ana", "ben").knockedBy("eli");

  @Test
  void aPhaseBeginsWhenAFacilitatorSaysSoAndSaysWhenItWouldEnd() {
    room.when("ada", next());

    PhaseNow now = agenda().now().orElseThrow();
    assertThat(now.phase()).isEqualTo(Evenings.CHECK_IN);
    assertThat(now.began()).isEqualTo(room.now());
    assertThat(now.ends()).isEqualTo(room.now().plus(Duration.ofMinutes(40)));
    room.passes(Duration.ofHours(2));
    assertThat(room.rings()).isEmpty();
    assertThat(agenda().index()).isEqualTo(1);
  }

  @Test
  void ofTwoWhoSeeThatAPhaseIsOverTheSecondHearsWhoWentOn() {
    room.when("ada", next());
    room.when("ada", next(1));

    room.when("eli", next(1)).wasDoneBy("ada");

    assertThat(agenda().index()).isEqualTo(2);
  }

  @Test
  void afterTheLastPhaseThereIsNone() {
    room.when("ada", new RoundCommand.GoToPhase(3));
    room.when("ada", next(3)).isRefused(Refusal.NO_SUCH_PHASE);
    room.when("ada", new RoundCommand.GoToPhase(4)).isRefused(Refusal.NO_SUCH_PHASE);
    room.when("eli", new RoundCommand.GoToPhase(3)).wasDoneBy("ada");
  }

  @Test
  void aPhaseIsRepeatedFromItsBeginning() {
    room.when("ada", new RoundCommand.RepeatPhase()).isRefused(Refusal.NO_SUCH_PHASE);
    room.when("ada", next());
    room.passes(Duration.ofMinutes(10));

    assertThat(room.when("ada", new RoundCommand.RepeatPhase()).inShort())
        .isEqualTo("phase_began piece");

    assertThat(agenda().now().orElseThrow().began()).isEqualTo(room.now());
    assertThat(agenda().index()).isEqualTo(1);
  }

  @Test
  void whatIsStillToComeIsPutInAnotherOrder() {
    room.when("ada", next());

    room.when("ada", new RoundCommand.PlanPhases(List.of(3L, 2L)))
        .happens(
            new RoundEvent.Agenda(List.of(Evenings.CHECK_IN, Evenings.OPEN, Evenings.SHARING)));

    assertThat(room.when("eli", new RoundCommand.PlanPhases(List.of(2L, 3L))).inShort())
        .isEqualTo("already");
    room.when("ada", next(1));
    assertThat(agenda().phase()).contains(Evenings.OPEN);
  }

  @Test
  void whatWasIsNotPlannedAgain() {
    room.when("ada", next());
    for (List<Long> order : List.of(List.of(1L, 2L), List.of(2L, 2L), List.of(4L))) {
      room.when("ada", new RoundCommand.PlanPhases(order)).isRefused(Refusal.BAD_ORDER);
    }
  }

  @Test
  void aShareThatWasUnderWayWhenThePhaseEndedIsNotOwed() {
    room.when("ada", next());
    room.when("ada", start());
    room.when("ana", accept());

    room.when("ada", next(1));

    assertThat(room.state().round().piece().shares().owed()).isEqualTo(seats("ben"));
    assertThat(room.state().round().somebodyShares()).isFalse();
  }

  @Test
  void whoBroughtACaseListensWhileTheGroupSpeaksAndThenReturns() {
    Story balint = Story.ofPhases(Evenings.BALINT).with("ana", "ben", "cleo");
    balint.when("ada", next());
    balint.when("ada", start()).isRefused(Refusal.NOBODY_NEXT);
    balint.when("ada", offer("ana"));
    balint.when("ana", accept());
    balint.when("ana", handBack());

    balint.when("ada", next(1));

    balint.when("ana", say("but")).isRefused(Refusal.LISTENS_NOW);
    balint.when("ada", offer("ana")).isRefused(Refusal.LISTENS_NOW);
    assertThat(balint.when("ben", say("I imagine")).inShort()).isEqualTo("said");
    balint.when("ada", start());
    assertThat(balint.state().round().piece().turn().order()).isEqualTo(seats("cleo"));
    balint.when("ada", next(2));
    balint.when("ada", new RoundCommand.TakeBack());
    assertThat(balint.state().round().piece().shares().owed()).isEqualTo(seats("ben", "cleo"));
    balint.when("ada", start("ana"));
    assertThat(balint.state().round().piece().turn().holder()).contains(seat("ana"));
  }

  @Test
  void aPlannedSessionBeginsWithItsFirstPhaseByItself() {
    Instant starts = Instant.parse("2030-01-01T12:05:00Z");
    Schedule schedule = Schedule.of(starts, starts.plus(Duration.ofMinutes(90)));
    Story planned =
        Story.of(Format.Admission.AUTOMATIC, schedule)
            .through(Evenings.PEER_SUPPORT)
            .knockedBy("ada", "ana", "ben");
    planned.when("ada", next()).isRefused(Refusal.NOT_YET);
    planned.when("ada", start()).isRefused(Refusal.NOT_YET);

    planned.at(starts);

    PhaseNow now = planned.state().round().agenda().now().orElseThrow();
    assertThat(now.index()).isEqualTo(1);
    assertThat(now.began()).isEqualTo(starts);
    planned.at(starts.plusSeconds(1));
    assertThat(planned.state().round().agenda().now()).contains(now);
  }

  @Test
  void aRoomWithoutPhasesHasHandsAndAPieceStill() {
    Story dropIn = Story.ofCircle().with("ana", "ben");
    dropIn.when("ada", next()).isRefused(Refusal.NO_SUCH_PHASE);
    dropIn.when("ben", Evenings.raise());
    dropIn.when("ada", offer());
    dropIn.when("ben", accept());
    assertThat(dropIn.when("ana", say("I hear you")).inShort()).isEqualTo("said");
  }

  private Agenda agenda() {
    return room.state().round().agenda();
  }
}
