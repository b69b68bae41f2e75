package org.wellnessconnection.room;

import java.util.List;
import java.util.Map;
import org.wellnessconnection.room.EachLine.Line;

/**
 * Every command about small groups by everybody in every state of a room. Gus waits, Ana and Ben
 * are in, Cleo came late, Dan was removed, Ada and Eli facilitate. Events are in lower case,
 * refusals in capitals.
 */
class EveryGroupCommandTest {
  private static final Everybody EVERYBODY =
      Everybody.of(
          List.of("gus", "ana", "cleo", "dan", "ada"),
          Map.ofEntries(
              Map.entry("split", GroupCast.split(2, 1)),
              Map.entry("split by hand", GroupCast.splitByHand(List.of("ana", "ben"))),
              Map.entry("split with Gus", GroupCast.splitByHand(List.of("ana", "gus"))),
              Map.entry("split with Dan", GroupCast.splitByHand(List.of("ana", "dan"))),
              Map.entry("move Cleo", GroupCast.move("cleo", 1)),
              Map.entry("move Ana", GroupCast.move("ana", 1)),
              Map.entry("move Gus", GroupCast.move("gus", 1)),
              Map.entry("move Dan", GroupCast.move("dan", 1)),
              Map.entry("move Eli", GroupCast.move("eli", 1)),
              Map.entry("move nobody", GroupCast.move("zoe", 1)),
              Map.entry("move nowhere", GroupCast.move("cleo", 9)),
              Map.entry("enter_group", GroupCast.enter(1)),
              Map.entry("enter nowhere", GroupCast.enter(9)),
              Map.entry("leave_group", GroupCast.leave()),
              Map.entry("broadcast", GroupCast.broadcast("to all")),
              Map.entry("gather", GroupCast.gather(1)),
              Map.entry("gather_now", GroupCast.gatherNow()),
              Map.entry("group_say", GroupCast.say("among us")),
              Map.entry("say", Cast.say("to the room")),
              Map.entry("call", GroupCast.call())));

  @EachLine(
      """
      together         | waits        | is in              | came late          | removed | facilitates
      split            | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | groups group_changed
      split by hand    | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | groups group_changed
      split with Gus   | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | BAD_GROUPS
      split with Dan   | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | BAD_GROUPS
      move Ana         | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | NOT_SPLIT
      move nobody      | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | NO_SUCH_SEAT
      enter_group      | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | NOT_SPLIT
      leave_group      | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | already
      broadcast        | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | NOT_SPLIT
      gather           | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | already
      gather_now       | FORBIDDEN    | FORBIDDEN          | FORBIDDEN          | REMOVED | already
      group_say        | NOT_ADMITTED | NOT_IN_SMALL_GROUP | NOT_IN_SMALL_GROUP | REMOVED | NOT_IN_SMALL_GROUP
      call | NOT_IN_SMALL_GROUP | NOT_IN_SMALL_GROUP | NOT_IN_SMALL_GROUP | REMOVED | FORBIDDEN
      """)
  void whileEverybodyIsTogether(Line line) {
    Story together = circle();
    comesLate(together);
    EVERYBODY.wants(line, together);
  }

  @EachLine(
      """
      in small groups  | waits        | is in          | came late          | removed | facilitates
      split            | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | already
      split by hand    | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | already
      move Cleo        | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | groups group_changed
      move Ana         | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | already
      move Gus         | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | NO_SUCH_SEAT
      move Dan         | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | NO_SUCH_SEAT
      move Eli         | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | NO_SUCH_SEAT
      move nowhere     | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | NO_SUCH_GROUP
      enter_group      | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | groups group_changed
      enter nowhere    | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | NO_SUCH_GROUP
      leave_group      | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | already
      broadcast        | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | broadcast
      gather           | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | groups
      gather_now       | FORBIDDEN    | FORBIDDEN      | FORBIDDEN          | REMOVED | groups
      group_say        | NOT_ADMITTED | group_said     | NOT_IN_SMALL_GROUP | REMOVED | NOT_IN_SMALL_GROUP
      say              | NOT_ADMITTED | IN_SMALL_GROUP | IN_SMALL_GROUP     | REMOVED | said
      call | NOT_IN_SMALL_GROUP | group_calls facilitator_called | NOT_IN_SMALL_GROUP | REMOVED | FORBIDDEN
      """)
  void whileTheRoomIsSplit(Line line) {
    EVERYBODY.wants(line, split());
  }

  @EachLine(
      """
      split and held   | waits        | is in     | came late | removed | facilitates
      move Cleo        | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | groups group_changed
      enter_group      | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | groups group_changed
      broadcast        | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | broadcast
      gather           | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      gather_now       | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | groups
      group_say        | NOT_ADMITTED | HELD      | HELD      | REMOVED | NOT_IN_SMALL_GROUP
      say              | NOT_ADMITTED | HELD      | HELD      | REMOVED | said
      call | NOT_IN_SMALL_GROUP | group_calls facilitator_called | NOT_IN_SMALL_GROUP | REMOVED | FORBIDDEN
      """)
  void whileItIsSplitAndOnHold(Line line) {
    Story held = split();
    held.when("eli", Cast.hold());
    EVERYBODY.wants(line, held);
  }

  @EachLine(
      """
      after the end    | waits | is in | came late | removed | facilitates
      split            | ENDED | ENDED | ENDED     | ENDED   | ENDED
      split by hand    | ENDED | ENDED | ENDED     | ENDED   | ENDED
      move Cleo        | ENDED | ENDED | ENDED     | ENDED   | ENDED
      enter_group      | ENDED | ENDED | ENDED     | ENDED   | ENDED
      leave_group      | ENDED | ENDED | ENDED     | ENDED   | ENDED
      broadcast        | ENDED | ENDED | ENDED     | ENDED   | ENDED
      gather           | ENDED | ENDED | ENDED     | ENDED   | ENDED
      gather_now       | ENDED | ENDED | ENDED     | ENDED   | ENDED
      group_say        | ENDED | ENDED | ENDED     | ENDED   | ENDED
      call             | ENDED | ENDED | ENDED     | ENDED   | ENDED
      """)
  void afterTheEnd(Line line) {
    Story over = split();
    over.when("ada", Cast.end());
    EVERYBODY.wants(line, over);
  }

  private static Story circle() {
    Story story = Story.ofCircle().with("ana", "ben", "dan").knockedBy("eli", "gus");
    story.when("ada", Cast.remove("dan"));
    return story;
  }

  private static Story split() {
    Story story = circle();
    story.when("eli", GroupCast.splitByHand(List.of("ana", "ben")));
    comesLate(story);
    return story;
  }

  private static void comesLate(Story story) {
    story.knockedBy("cleo").when("eli", Cast.admit("cleo"));
  }
}
