package org.wellnessconnection.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;
import org.wellnessconnection.protocol.Frame.Unfit;

/** How facilitators' words to one another are read. */
final class CodecTeam {
  static final Map<String, Function<CodecFields, Frame>> TYPES =
      Map.of(
          "confer",
          CodecTeam::confer,
          "claim",
          CodecFrames.onSeat(TeamCommand.Claim::new),
          "unclaim",
          CodecFrames.onSeat(TeamCommand.Unclaim::new),
          "share_resource",
          CodecTeam::shareResource);

  private CodecTeam() {}

  private static Frame confer(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    String text = fields.text("text");
    return CodecFrames.fit(attempt, text, seat -> new TeamCommand.Confer(text));
  }

  private static Frame shareResource(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    String slug = fields.text("slug");
    return Slug.isOne(slug)
        ? new Asked(attempt, seat -> new TeamCommand.ShareResource(new Slug(slug)))
        : new Unfit(attempt, Refusal.NO_SUCH_RESOURCE, Optional.of("slug"));
  }
}
