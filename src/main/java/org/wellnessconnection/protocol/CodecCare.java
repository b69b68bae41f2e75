package org.wellnessconnection.protocol;

import static org.wellnessconnection.protocol.CodecFrames.attempt;
import static org.wellnessconnection.protocol.CodecFrames.fit;
import static org.wellnessconnection.protocol.CodecFrames.onRoom;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;
import org.wellnessconnection.protocol.Frame.Unfit;

/** What a client may want about support. */
final class CodecCare {
  private static final String CASE = "case";

  static final Map<String, Function<CodecFields, Frame>> WORDS =
      Map.ofEntries(
          Map.entry("support", CodecCare::support),
          Map.entry("worried", CodecCare::worried),
          Map.entry("withdraw_support", onRoom(new CareCommand.WithdrawSupport())),
          Map.entry("see", onCase(CareCommand.See::new)),
          Map.entry("take", onCase(CareCommand.Take::new)),
          Map.entry("ask_colleague", onCase(CareCommand.AskColleague::new)),
          Map.entry("hand_over", onCase(CareCommand.HandOver::new)),
          Map.entry("emergency", onCase(CareCommand.Emergency::new)),
          Map.entry("resolve", CodecCare::resolve),
          Map.entry("close_case", onCase(CareCommand.CloseCase::new)),
          Map.entry("case_note", withText(CareCommand.CaseNote::new)),
          Map.entry("open_side", onCase(CareCommand.OpenSide::new)),
          Map.entry("join_side", onCase(CareCommand.JoinSide::new)),
          Map.entry("side_say", withText(CareCommand.SideSay::new)),
          Map.entry("back_to_group", onRoom(new CareCommand.BackToGroup())));

  private CodecCare() {}

  /** A worry has a command of its own, since it is about somebody else. */
  private static Frame support(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    return fields
        .word("kind", Concern.class)
        .filter(kind -> kind != Concern.WORRY)
        .<Frame>map(kind -> new Asked(attempt, seat -> new CareCommand.Support(kind)))
        .orElse(new Unfit(attempt, Refusal.BAD_CHOICE, Optional.of("kind")));
  }

  private static Frame worried(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    SeatId about = fields.seat("seat");
    Optional<String> text = fields.optionalText("text");
    Command command = new CareCommand.Worried(about, text);
    return text.map(words -> fit(attempt, words, seat -> command))
        .orElse(new Asked(attempt, seat -> command));
  }

  private static Frame resolve(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    CaseId id = new CaseId(fields.text(CASE));
    return fields
        .word("followUp", FollowUp.class)
        .<Frame>map(wish -> new Asked(attempt, seat -> new CareCommand.Resolve(id, wish)))
        .orElse(new Unfit(attempt, Refusal.BAD_CHOICE, Optional.of("followUp")));
  }

  private static Function<CodecFields, Frame> onCase(Function<CaseId, Command> make) {
    return fields -> {
      AttemptId attempt = attempt(fields);
      Command command = make.apply(new CaseId(fields.text(CASE)));
      return new Asked(attempt, seat -> command);
    };
  }

  private static Function<CodecFields, Frame> withText(BiFunction<CaseId, String, Command> make) {
    return fields -> {
      AttemptId attempt = attempt(fields);
      CaseId id = new CaseId(fields.text(CASE));
      String text = fields.text("text");
      return fit(attempt, text, seat -> make.apply(id, text));
    };
  }
}
