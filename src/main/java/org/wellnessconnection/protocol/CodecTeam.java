package org.wellnessconnection.protocol;

import java.util.Map;
import java.util.function.Function;

/** How facilitators' words to one another are read. */
final class CodecTeam {
  static final Map<String, Function<CodecFields, Frame>> TYPES =
      Map.of(
          "confer", CodecTeam::confer,
          "claim", CodecFrames.onSeat(TeamCommand.Claim::new),
          "unclaim", CodecFrames.onSeat(TeamCommand.Unclaim::new));

  private CodecTeam() {}

  private static Frame confer(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    String text = fields.text("text");
    return CodecFrames.fit(attempt, text, seat -> new TeamCommand.Confer(text));
  }
}
