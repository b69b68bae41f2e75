package org.wellnessconnection.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;
import org.wellnessconnection.protocol.Frame.Enter;
import org.wellnessconnection.protocol.Frame.Ping;
import org.wellnessconnection.protocol.Frame.Unfit;
import org.wellnessconnection.protocol.Frame.Wanted;

/** The table from the word {@code type} to what a client means by it. */
final class CodecFrames {

  private static final Map<String, Function<CodecFields, Frame>> PLAIN =
      Map.ofEntries(
          Map.entry("enter", CodecFrames::enter),
          Map.entry("ping", fields -> new Ping()),
          Map.entry("say", CodecFrames::say),
          Map.entry("note", CodecFrames::note),
          Map.entry("withdraw", CodecFrames::withdraw),
          Map.entry("hide", CodecFrames::hide),
          Map.entry("admit", onSeat(Command.Admit::new)),
          Map.entry("chat_on", onSeat(Command.ChatOn::new)),
          Map.entry("hold", onRoom(new Command.Hold())),
          Map.entry("resume", onRoom(new Command.Resume())));

  /** Each family of commands has its table beside this one, made with what is in here. */
  private static final class Families {
    static final Map<String, Function<CodecFields, Frame>> TYPES =
        together(
            PLAIN,
            CodecCourse.WORDS,
            CodecRound.PLAIN,
            CodecCare.WORDS,
            CodecConduct.TYPES,
            CodecTeam.TYPES,
            CodecDoor.TYPES);
  }

  private CodecFrames() {}

  @SafeVarargs
  private static Map<String, Function<CodecFields, Frame>> together(
      Map<String, Function<CodecFields, Frame>>... families) {
    Map<String, Function<CodecFields, Frame>> all = new HashMap<>();
    for (Map<String, Function<CodecFields, Frame>> family : families) {
      family.forEach(
          (word, reader) -> {
            if (all.put(word, reader) != null) {
              throw new IllegalStateException("two meanings of " + word);
            }
          });
    }
    return Map.copyOf(all);
  }

  static Set<String> types() {
    return Families.TYPES.keySet();
  }

  static Frame read(CodecFields fields) {
    Function<CodecFields, Frame> type = Families.TYPES.get(fields.text("type"));
    if (type == null) {
      throw new Malformed("unknown_type");
    }
    Frame frame = type.apply(fields);
    fields.nothingElse();
    return frame;
  }

  private static Frame enter(CodecFields fields) {
    return new Enter(fields.text("ticket"), fields.list("cursors", CodecFrames::cursor));
  }

  private static Cursor cursor(CodecFields fields) {
    return new Cursor(
        new Channel(fields.text("channel")), fields.number("seq"), fields.text("epoch"));
  }

  private static Frame say(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    String text = fields.text("text");
    return fit(attempt, text, seat -> new Command.Say(text));
  }

  private static Frame note(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    String text = fields.text("text");
    Optional<SeatId> to = fields.optionalText("seat").map(SeatId::new);
    return fit(attempt, text, seat -> new Command.Note(to.orElse(seat), text));
  }

  static Frame fit(AttemptId attempt, String text, Wanted wanted) {
    return Wording.fault(text)
        .<Frame>map(fault -> new Unfit(attempt, fault, Optional.of("text")))
        .orElse(new Asked(attempt, wanted));
  }

  private static Frame withdraw(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    Command command =
        new Command.Withdraw(new Channel(fields.text("channel")), fields.number("of"));
    return new Asked(attempt, seat -> command);
  }

  private static Frame hide(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    long of = fields.number("of");
    return fields
        .word("reason", Reason.class)
        .<Frame>map(reason -> new Asked(attempt, seat -> new Command.Hide(of, reason)))
        .orElse(new Unfit(attempt, Refusal.BAD_REASON, Optional.of("reason")));
  }

  static Function<CodecFields, Frame> onSeat(Function<SeatId, Command> make) {
    return fields -> {
      AttemptId attempt = attempt(fields);
      Command command = make.apply(fields.seat("seat"));
      return new Asked(attempt, seat -> command);
    };
  }

  static Function<CodecFields, Frame> onRoom(Command command) {
    return fields -> new Asked(attempt(fields), seat -> command);
  }

  static AttemptId attempt(CodecFields fields) {
    return new AttemptId(fields.text("attempt"));
  }
}
