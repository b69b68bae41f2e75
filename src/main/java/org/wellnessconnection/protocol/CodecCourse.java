package org.wellnessconnection.protocol;

import static org.wellnessconnection.protocol.CodecFrames.attempt;
import static org.wellnessconnection.protocol.CodecFrames.onRoom;
import static org.wellnessconnection.protocol.CodecFrames.onSeat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;

/** The words for the course of a session. */
final class CodecCourse {
  static final Map<String, Function<CodecFields, Frame>> WORDS =
      Map.of(
          "begin", onRoom(new CourseCommand.Begin()),
          "close", onRoom(new CourseCommand.Close()),
          "extend", CodecCourse::extend,
          "lead", onSeat(CourseCommand.Lead::new),
          "takeover", onRoom(new CourseCommand.Takeover()),
          "end", CodecCourse::end);

  private CodecCourse() {}

  private static Frame extend(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    Command extend = new CourseCommand.Extend(fields.number("minutes"), ends(fields));
    return new Asked(attempt, seat -> extend);
  }

  private static Frame end(CodecFields fields) {
    AttemptId attempt = attempt(fields);
    Command end = new Command.End(ends(fields), fields.optionalFlag("sure").orElse(false));
    return new Asked(attempt, seat -> end);
  }

  private static Optional<Instant> ends(CodecFields fields) {
    return fields.optionalNumber("ends").map(Instant::ofEpochMilli);
  }
}
