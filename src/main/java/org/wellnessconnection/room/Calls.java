package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.CallEvent;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.safety.Call;

/** Calls to the people on call: kept in the room until they have gone out. */
final class Calls {
  private Calls() {}

  static void lay(Rules rules) {
    rules.on(Command.CallMade.class, Calls::made);
    rules.after(CallEvent.Called.class, Calls::called);
    rules.after(CallEvent.CallMade.class, (state, e, at) -> goneOut(state, e.number(), at));
    rules.owes(state -> waiting(state).map(Call::at));
  }

  /** What any rule adds to its events when somebody has to be called. */
  static Event raise(CallKind kind) {
    return new CallEvent.Called(kind);
  }

  /** Whether there was such a call since then. */
  static boolean raisedSince(RoomState state, CallKind kind, Instant then) {
    return state.calls().stream()
        .anyMatch(call -> call.kind() == kind && !call.at().isBefore(then));
  }

  /** The oldest call that has not gone out. */
  static Optional<Call> waiting(RoomState state) {
    return state.calls().stream().filter(call -> call.made().isEmpty()).findFirst();
  }

  private static Decision made(RoomState state, Act<Command.CallMade> act) {
    return state.calls().stream()
        .filter(call -> call.number() == act.command().number() && call.made().isEmpty())
        .findFirst()
        .map(call -> Decision.happens(new CallEvent.CallMade(call.number(), call.kind())))
        .orElse(new Decision.Already(Optional.empty(), act.at()));
  }

  private static RoomState called(RoomState state, CallEvent.Called e, Instant at) {
    List<Call> calls = new ArrayList<>(state.calls());
    calls.add(new Call(calls.size() + 1L, e.kind(), at, Optional.empty()));
    return state.withCalls(calls);
  }

  private static RoomState goneOut(RoomState state, long number, Instant at) {
    return state.withCalls(
        state.calls().stream()
            .map(call -> call.number() == number ? call.madeAt(at) : call)
            .toList());
  }
}
