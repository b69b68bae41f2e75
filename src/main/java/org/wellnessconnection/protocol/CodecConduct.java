package org.wellnessconnection.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;
import org.wellnessconnection.protocol.Frame.Unfit;

/** How the rungs of the ladder are read. */
final class CodecConduct {
  static final Map<String, Function<CodecFields, Frame>> TYPES =
      Map.of(
          "nudge", CodecConduct::nudge,
          "chat_off", CodecConduct::chatOff,
          "remove", CodecConduct::remove,
          "readmit", CodecFrames.onSeat(ConductCommand.Readmit::new),
          "quiet_minute", CodecFrames.onRoom(new ConductCommand.QuietMinute()));

  private CodecConduct() {}

  private static Frame nudge(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    SeatId to = fields.seat("seat");
    Prompt prompt =
        fields.word("prompt", Prompt.class).orElseThrow(() -> new Malformed("bad_field"));
    return new Asked(attempt, seat -> new ConductCommand.Nudge(to, prompt));
  }

  private static Frame chatOff(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    SeatId whose = fields.seat("seat");
    SilenceLength lasting =
        fields.optionalWord("lasting", SilenceLength.class).orElse(SilenceLength.REST);
    return new Asked(attempt, seat -> new Command.ChatOff(whose, lasting));
  }

  private static Frame remove(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    SeatId whom = fields.seat("seat");
    RemovalScope scope =
        fields.optionalWord("scope", RemovalScope.class).orElse(RemovalScope.SESSION);
    boolean given = fields.has("reason");
    Optional<Reason> reason = given ? fields.word("reason", Reason.class) : Optional.empty();
    boolean needed = given || scope != RemovalScope.SESSION;
    return needed && reason.isEmpty()
        ? new Unfit(attempt, Refusal.BAD_REASON, Optional.of("reason"))
        : new Asked(attempt, seat -> new Command.Remove(whom, scope, reason));
  }
}
