package org.wellnessconnection.room;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Agenda;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Phase;
import org.wellnessconnection.protocol.PhaseNow;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.RoundEvent;

/** From one phase to the next, or to another; the plan can be changed as one goes. */
final class RoundsAgenda {
  private RoundsAgenda() {}

  static void lay(Rules rules) {
    rules.led(RoundCommand.NextPhase.class, Rounds.unlessHeld(RoundsAgenda::next));
    rules.led(RoundCommand.GoToPhase.class, Rounds.unlessHeld(RoundsAgenda::goTo));
    rules.led(RoundCommand.RepeatPhase.class, Rounds.unlessHeld(RoundsAgenda::repeat));
    rules.led(RoundCommand.PlanPhases.class, RoundsAgenda::plan);
  }

  /** Two facilitators who both see that a phase is over do not skip one. */
  private static Decision next(RoomState state, Act<RoundCommand.NextPhase> act) {
    Agenda agenda = state.round().agenda();
    boolean moved = act.command().seen().filter(seen -> seen != agenda.index()).isPresent();
    return moved
        ? Rounds.already(agenda.moved(), act.at())
        : begin(state, act, agenda.index() + 1L);
  }

  private static Decision goTo(RoomState state, Act<RoundCommand.GoToPhase> act) {
    Agenda agenda = state.round().agenda();
    return act.command().index() == agenda.index()
        ? Rounds.already(agenda.moved(), act.at())
        : begin(state, act, act.command().index());
  }

  private static Decision repeat(RoomState state, Act<RoundCommand.RepeatPhase> act) {
    return begin(state, act, state.round().agenda().index());
  }

  private static Decision begin(RoomState state, Act<?> act, long index) {
    return state
        .round()
        .agenda()
        .at(index, act.at())
        .map(phase -> begun(state, act, phase))
        .orElse(Decision.refused(Refusal.NO_SUCH_PHASE));
  }

  private static Decision begun(RoomState state, Act<?> act, PhaseNow phase) {
    return Decision.happens(
        new RoundEvent.PhaseBegan(phase, Optional.of(act.by())),
        state.round().piece().intoPhase(phase.phase().meanwhile()).told(Optional.of(act.by())));
  }

  private static Decision plan(RoomState state, Act<RoundCommand.PlanPhases> act) {
    Agenda agenda = state.round().agenda();
    return agenda
        .withRest(act.command().order())
        .map(phases -> planned(agenda, phases, act))
        .orElse(Decision.refused(Refusal.BAD_ORDER));
  }

  private static Decision planned(Agenda agenda, List<Phase> phases, Act<?> act) {
    return phases.equals(agenda.phases())
        ? new Decision.Already(Optional.empty(), act.at())
        : Decision.happens(new RoundEvent.Agenda(phases));
  }
}
