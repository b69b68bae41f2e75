package org.wellnessconnection.room;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.room.EachLine.Line;

/**
 * Every command at the door by everybody in every state of a room. Cleo and Fay wait, Fay was told
 * "not now"; Ana is in, Ben is in and called away, Dan was removed, Gus has left, Ada and Eli
 * facilitate.
 */
class EveryDoorCommandTest {
  private static final Everybody EVERYBODY =
      Everybody.of(
          List.of("cleo", "ana", "ben", "dan", "gus", "ada"),
          Map.ofEntries(
              Map.entry("admit Cleo", Cast.admit("cleo")),
              Map.entry("admit Fay", Cast.admit("fay")),
              Map.entry("admit Ana", Cast.admit("ana")),
              Map.entry("admit Gus", Cast.admit("gus")),
              Map.entry("admit_all", Cast.admitAll("cleo", "ana", "fay", "dan")),
              Map.entry("admit_all Ana", Cast.admitAll("ana")),
              Map.entry("wait Cleo", Cast.waitABit("cleo")),
              Map.entry("wait Ana", Cast.waitABit("ana")),
              Map.entry("wait Gus", Cast.waitABit("gus")),
              Map.entry("not_now Cleo", Cast.notNow("cleo")),
              Map.entry("not_now Fay", Cast.notNow("fay")),
              Map.entry("not_now Ana", Cast.notNow("ana")),
              Map.entry("not_now Dan", Cast.notNow("dan")),
              Map.entry("not_now nobody", Cast.notNow("zoe")),
              Map.entry("return Ana", Cast.takeBack("ana")),
              Map.entry("return Cleo", Cast.takeBack("cleo")),
              Map.entry("return Eli", Cast.takeBack("eli")),
              Map.entry("return Gus", Cast.takeBack("gus")),
              Map.entry("lock", Cast.lock()),
              Map.entry("unlock", Cast.unlock()),
              Map.entry("leave", Cast.leave()),
              Map.entry("step_away", Cast.stepAway()),
              Map.entry("come_back", Cast.comeBack())));

  @EachLine(
      """
      open           | waits           | is in        | called away | removed | has left     | facilitates
      admit Cleo     | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | admitted entered
      admit Fay      | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | admitted entered
      admit Ana      | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | already
      admit Gus      | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | NO_SUCH_SEAT
      admit_all      | FORBIDDEN | FORBIDDEN | FORBIDDEN | REMOVED | FORBIDDEN | admitted_all admitted entered
      admit_all Ana  | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | already
      wait Cleo      | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | asked_to_wait
      wait Ana       | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | already
      wait Gus       | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | NO_SUCH_SEAT
      not_now Cleo   | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | not_now
      not_now Fay    | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | already
      not_now Ana    | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | already
      not_now Dan    | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | NO_SUCH_SEAT
      not_now nobody | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | NO_SUCH_SEAT
      return Ana     | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | left returned
      return Cleo    | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | already
      return Eli     | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | CANNOT_REMOVE
      return Gus     | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | NO_SUCH_SEAT
      lock           | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | locked
      unlock         | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | already
      leave          | stopped_waiting | left         | left        | REMOVED | already      | left
      step_away      | NOT_ADMITTED    | stepped_away | already     | REMOVED | NOT_ADMITTED | stepped_away
      come_back      | NOT_ADMITTED    | already      | came_back   | REMOVED | NOT_ADMITTED | already
      """)
  void inAnOpenRoom(Line line) {
    EVERYBODY.wants(line, circle());
  }

  @EachLine(
      """
      on hold        | waits           | is in        | called away | removed | has left     | facilitates
      admit Cleo     | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | HELD
      admit_all      | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | HELD
      wait Cleo      | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | asked_to_wait
      not_now Cleo   | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | not_now
      return Ana     | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | left returned
      lock           | FORBIDDEN       | FORBIDDEN    | FORBIDDEN   | REMOVED | FORBIDDEN    | locked
      leave          | stopped_waiting | left         | left        | REMOVED | already      | left
      step_away      | NOT_ADMITTED    | stepped_away | already     | REMOVED | NOT_ADMITTED | stepped_away
      come_back      | NOT_ADMITTED    | already      | came_back   | REMOVED | NOT_ADMITTED | already
      """)
  void whileTheRoomIsOnHold(Line line) {
    Story held = circle();
    held.when("eli", Cast.hold());
    EVERYBODY.wants(line, held);
  }

  @EachLine(
      """
      after the end  | waits | is in | called away | removed | has left | facilitates
      admit Cleo     | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      admit_all      | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      wait Cleo      | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      not_now Cleo   | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      return Ana     | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      lock           | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      unlock         | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      leave          | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      step_away      | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      come_back      | ENDED | ENDED | ENDED       | ENDED   | ENDED    | ENDED
      """)
  void afterTheEnd(Line line) {
    Story over = circle();
    over.when("ada", Cast.end());
    EVERYBODY.wants(line, over);
  }

  private static Story circle() {
    Story story = Story.ofCircle().with("ana", "ben", "dan", "gus").knockedBy("eli", "cleo", "fay");
    story.when("ben", Cast.stepAway());
    story.when("ada", Cast.remove("dan"));
    story.when("gus", Cast.leave());
    story.when("eli", Cast.notNow("fay"));
    return story.after(Duration.ofMinutes(1));
  }
}
