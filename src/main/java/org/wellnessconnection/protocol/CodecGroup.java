package org.wellnessconnection.protocol;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.wellnessconnection.protocol.Frame.Asked;
import org.wellnessconnection.protocol.Frame.Unfit;

/** How small groups are asked for. */
final class CodecGroup {
  private static final int SMALLEST = 2;
  private static final int LARGEST = 6;
  private static final long ONE_MINUTE = 1;
  private static final long MOST_MINUTES = 5;

  static final Map<String, Function<CodecFields, Frame>> TYPES =
      Map.ofEntries(
          entry("split", CodecGroup::split),
          entry("move", CodecGroup::move),
          entry("enter_group", CodecGroup::enterGroup),
          entry("leave_group", CodecFrames.onRoom(new GroupCommand.LeaveGroup())),
          entry("broadcast", text(GroupCommand.Broadcast::new)),
          entry("gather", CodecGroup::gather),
          entry("gather_now", CodecFrames.onRoom(new GroupCommand.GatherNow())),
          entry("group_say", text(GroupCommand.GroupSay::new)),
          entry("call_facilitator", CodecFrames.onRoom(new GroupCommand.CallFacilitator())));

  private CodecGroup() {}

  private static Frame split(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    Optional<List<List<SeatId>>> groups = fields.seatLists("groups");
    return groups
        .<Frame>map(found -> new Asked(attempt, seat -> new GroupCommand.SplitByHand(found)))
        .orElseGet(() -> splitEvenly(attempt, fields.number("size")));
  }

  private static Frame splitEvenly(AttemptId attempt, long size) {
    if (size < SMALLEST || size > LARGEST) {
      return new Unfit(attempt, Refusal.BAD_GROUPS, Optional.of("size"));
    }
    long seed = ThreadLocalRandom.current().nextLong();
    return new Asked(attempt, seat -> new GroupCommand.Split((int) size, seed));
  }

  private static Frame move(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    Command command = new GroupCommand.Move(fields.seat("seat"), group(fields));
    return new Asked(attempt, seat -> command);
  }

  private static Frame enterGroup(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    Command command = new GroupCommand.EnterGroup(group(fields));
    return new Asked(attempt, seat -> command);
  }

  /** A number that is too large is that of no group. */
  private static int group(CodecFields fields) {
    return (int) Math.min(fields.number("group"), Integer.MAX_VALUE);
  }

  private static Frame gather(CodecFields fields) {
    AttemptId attempt = CodecFrames.attempt(fields);
    long minutes = fields.optionalNumber("minutes").orElse(ONE_MINUTE);
    return minutes > MOST_MINUTES
        ? new Unfit(attempt, Refusal.BAD_NOTICE, Optional.of("minutes"))
        : new Asked(attempt, seat -> new GroupCommand.Gather(minutes));
  }

  private static Function<CodecFields, Frame> text(Function<String, Command> make) {
    return fields -> {
      AttemptId attempt = CodecFrames.attempt(fields);
      String text = fields.text("text");
      return CodecFrames.fit(attempt, text, seat -> make.apply(text));
    };
  }
}
