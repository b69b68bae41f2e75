package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.safety.Alarm;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.Call;

/** The duty to reach the people on call; only when that is done does the room note it. */
final class CallingOut implements Duty {
  private final LiveRoom room;
  private final Alarm alarm;
  private final TurnOfTime time;

  CallingOut(LiveRoom room, Alarm alarm, TurnOfTime time) {
    this.room = room;
    this.alarm = alarm;
    this.time = time;
  }

  @Override
  public Optional<Instant> since(RoomState state) {
    return Calls.waiting(state).map(Call::at);
  }

  @Override
  public Future<?> fulfil() {
    return Calls.waiting(room.state()).map(this::reach).orElse(Future.succeededFuture());
  }

  private Future<Answer> reach(Call call) {
    String id = "%s:%d".formatted(room.id(), call.number());
    Roster roster = room.state().plan().roster();
    Set<AccountId> onCall = new HashSet<>(roster.coordinators());
    onCall.addAll(roster.safetyLeads());
    return alarm
        .raise(new Alert(id, call.kind(), room.id(), onCall, call.at()))
        .compose(reached -> time.propose(new Command.CallMade(call.number())));
  }
}
