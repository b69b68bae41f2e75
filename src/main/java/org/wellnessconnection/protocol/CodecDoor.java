package org.wellnessconnection.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;
import org.wellnessconnection.protocol.Frame.Unfit;

/** How commands at the door are read. */
final class CodecDoor {
  static final Map<String, Function<CodecFields, Frame>> TYPES =
      Map.of(
          "admit_all", CodecDoor::admitAll,
          "wait", CodecDoor::waitABit,
          "not_now", CodecDoor::notNow,
          "return", CodecFrames.onSeat(DoorCommand.Return::new),
          "lock", CodecFrames.onRoom(new DoorCommand.Lock()),
          "unlock", CodecFrames.onRoom(new DoorCommand.Unlock()),
          "leave", CodecFrames.onRoom(new DoorCommand.Leave()),
          "step_away", CodecFrames.onRoom(new DoorCommand.StepAway()),
          "come_back", CodecFrames.onRoom(new DoorCommand.ComeBack()));

  private CodecDoor() {}

  private static Frame admitAll(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    List<SeatId> seats = fields.seats("seats");
    Command command = new DoorCommand.AdmitAll(seats);
    return new Asked(attempt, seat -> command);
  }

  private static Frame waitABit(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    SeatId whom = fields.seat("seat");
    WaitingNote preset = fields.optionalWord("preset", WaitingNote.class).orElse(WaitingNote.SEEN);
    return new Asked(attempt, seat -> new DoorCommand.Wait(whom, preset));
  }

  private static Frame notNow(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    SeatId whom = fields.seat("seat");
    return fields
        .word("reason", NotNowReason.class)
        .<Frame>map(reason -> new Asked(attempt, seat -> new DoorCommand.NotNow(whom, reason)))
        .orElse(new Unfit(attempt, Refusal.BAD_REASON, Optional.of("reason")));
  }
}
