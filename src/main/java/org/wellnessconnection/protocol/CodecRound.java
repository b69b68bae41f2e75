package org.wellnessconnection.protocol;

import static org.wellnessconnection.protocol.CodecFrames.attempt;
import static org.wellnessconnection.protocol.CodecFrames.onRoom;
import static org.wellnessconnection.protocol.CodecFrames.onSeat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;
import org.wellnessconnection.protocol.Frame.Unfit;

/** How what is wanted of phases, piece and hands is read, and how it is told. */
final class CodecRound {
  private static final SecureRandom DICE = new SecureRandom();

  static final Map<String, Function<CodecFields, Frame>> PLAIN =
      Map.ofEntries(
          entry("next_phase", f -> new RoundCommand.NextPhase(f.optionalNumber("seen"))),
          entry("go_to_phase", f -> new RoundCommand.GoToPhase(f.number("index"))),
          Map.entry("repeat_phase", onRoom(new RoundCommand.RepeatPhase())),
          entry("plan_phases", f -> new RoundCommand.PlanPhases(f.numbers("order"))),
          entry("start_round", f -> new RoundCommand.StartRound(f.seats("order"))),
          entry("offer", f -> new RoundCommand.Offer(f.optionalSeat("seat"))),
          Map.entry("skip", onSeat(RoundCommand.Skip::new)),
          entry("order", f -> new RoundCommand.Order(f.seats("seats"))),
          entry("shuffle", f -> new RoundCommand.Shuffle(DICE.nextLong())),
          Map.entry("take_back", onRoom(new RoundCommand.TakeBack())),
          entry("grant", f -> new RoundCommand.Grant(f.number("minutes"))),
          Map.entry("allow_text", onRoom(new RoundCommand.AllowText())),
          Map.entry("signs_only", onRoom(new RoundCommand.SignsOnly())),
          Map.entry("accept", onRoom(new RoundCommand.Accept())),
          Map.entry("pass", onRoom(new RoundCommand.Pass())),
          Map.entry("one_more_minute", onRoom(new RoundCommand.OneMoreMinute())),
          Map.entry("hand_back", onRoom(new RoundCommand.HandBack())),
          Map.entry("raise_hand", onRoom(new RoundCommand.RaiseHand())),
          entry("lower_hand", f -> new RoundCommand.LowerHand(f.optionalSeat("seat"))),
          Map.entry("sign", CodecRound::sign));

  private CodecRound() {}

  /** The noun is the entry, not a field of it; and what was drawn is no part of what was asked. */
  static JsonMapper.Builder laidInto(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(RoundEvent.Piece.class, PieceTold.class)
        .addMixIn(RoundEvent.PhaseBegan.class, PhaseTold.class)
        .addMixIn(RoundCommand.Shuffle.class, Drawn.class);
  }

  private abstract static class PieceTold {
    @JsonUnwrapped
    abstract Turn turn();

    @JsonIgnore
    abstract Shares shares();
  }

  private abstract static class PhaseTold {
    @JsonUnwrapped
    abstract PhaseNow now();
  }

  private abstract static class Drawn {
    @JsonIgnore
    abstract long seed();
  }

  private static Map.Entry<String, Function<CodecFields, Frame>> entry(
      String word, Function<CodecFields, Command> make) {
    return Map.entry(
        word,
        fields -> {
          AttemptId attempt = attempt(fields);
          Command command = make.apply(fields);
          return new Asked(attempt, seat -> command);
        });
  }

  private static Frame sign(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    return fields
        .word("sign", SilentSign.class)
        .<Frame>map(sign -> new Asked(attempt, seat -> new RoundCommand.Sign(sign)))
        .orElse(new Unfit(attempt, Refusal.BAD_SIGN, Optional.of("sign")));
  }
}
