package org.wellnessconnection.room;

import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.SilentSign;
import org.wellnessconnection.room.EachLine.Line;

/**
 * Every wish about turns by everybody. Cleo waits, Ana has the piece, Ben and then Fay are next,
 * Fay's hand is up, Dan was removed, Ada and Eli facilitate.
 */
class EveryRoundCommandTest {
  private static final Everybody EVERYBODY =
      Everybody.of(
          List.of("cleo", "ana", "ben", "dan", "ada"),
          Map.ofEntries(
              Map.entry("say", Cast.say("hello")),
              Map.entry("sign", new RoundCommand.Sign(SilentSign.BREATHE)),
              Map.entry("next after 1", next(1)),
              Map.entry("next after 2", next(2)),
              Map.entry("next", next()),
              Map.entry("go to 1", new RoundCommand.GoToPhase(1)),
              Map.entry("go to 3", new RoundCommand.GoToPhase(3)),
              Map.entry("go to 9", new RoundCommand.GoToPhase(9)),
              Map.entry("repeat", new RoundCommand.RepeatPhase()),
              Map.entry("plan 3 2", new RoundCommand.PlanPhases(List.of(3L, 2L))),
              Map.entry("plan 1", new RoundCommand.PlanPhases(List.of(1L))),
              Map.entry("start", start()),
              Map.entry("start Zoe", start("zoe")),
              Map.entry("offer", Evenings.offer()),
              Map.entry("offer Fay", Evenings.offer("fay")),
              Map.entry("offer Cleo", Evenings.offer("cleo")),
              Map.entry("offer Dan", Evenings.offer("dan")),
              Map.entry("offer Ana", Evenings.offer("ana")),
              Map.entry("skip Ben", Evenings.skip("ben")),
              Map.entry("skip Fay", Evenings.skip("fay")),
              Map.entry("skip Ana", Evenings.skip("ana")),
              Map.entry("skip Zoe", Evenings.skip("zoe")),
              Map.entry("order Fay Ben", Evenings.order("fay", "ben")),
              Map.entry("order Ben Fay", Evenings.order("ben", "fay")),
              Map.entry("order Cleo", Evenings.order("cleo")),
              Map.entry("shuffle", new RoundCommand.Shuffle(5)),
              Map.entry("take back", Evenings.takeBack()),
              Map.entry("grant 3", new RoundCommand.Grant(3)),
              Map.entry("grant 11", new RoundCommand.Grant(11)),
              Map.entry("allow text", new RoundCommand.AllowText()),
              Map.entry("signs only", new RoundCommand.SignsOnly()),
              Map.entry("accept", accept()),
              Map.entry("pass", Evenings.pass()),
              Map.entry("one more", new RoundCommand.OneMoreMinute()),
              Map.entry("hand back", Evenings.handBack()),
              Map.entry("raise", Evenings.raise()),
              Map.entry("lower", Evenings.lower()),
              Map.entry("lower Fay", new RoundCommand.LowerHand(Optional.of(seat("fay"))))));

  @EachLine(
      """
      Ana shares    | waits        | holds         | is next            | removed | facilitates
      say           | NOT_ADMITTED | said          | SOMEONE_IS_SHARING | REMOVED | said
      sign          | NOT_ADMITTED | signed        | signed             | REMOVED | signed
      next after 1  | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | phase_began piece
      next after 2  | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | already
      next          | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | already
      go to 1       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | already
      go to 3       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | phase_began piece
      go to 9       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | NO_SUCH_PHASE
      repeat        | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | phase_began piece
      plan 3 2      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | agenda
      plan 1        | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | BAD_ORDER
      start         | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | already
      offer         | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | SOMEONE_IS_SHARING
      offer Fay     | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | SOMEONE_IS_SHARING
      skip Ben      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | piece
      skip Fay      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | already
      skip Ana      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | SOMEONE_IS_SHARING
      skip Zoe      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | NO_SUCH_SEAT
      order Fay Ben | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | piece
      order Ben Fay | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | already
      order Cleo    | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | BAD_ORDER
      shuffle       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | piece
      take back     | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | piece
      grant 3       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | piece
      grant 11      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | BAD_GRANT
      allow text    | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | piece
      signs only    | FORBIDDEN    | FORBIDDEN     | FORBIDDEN          | REMOVED | already
      accept        | NOT_ADMITTED | already       | NOT_YOUR_TURN      | REMOVED | NOT_YOUR_TURN
      pass          | NOT_ADMITTED | NOT_YOUR_TURN | piece              | REMOVED | NOT_YOUR_TURN
      one more      | NOT_ADMITTED | piece         | NOT_YOUR_TURN      | REMOVED | NOT_YOUR_TURN
      hand back     | NOT_ADMITTED | piece         | NOT_YOUR_TURN      | REMOVED | NOT_YOUR_TURN
      raise         | NOT_ADMITTED | hands         | hands              | REMOVED | hands
      lower         | NOT_ADMITTED | already       | already            | REMOVED | already
      lower Fay     | NOT_ADMITTED | FORBIDDEN     | FORBIDDEN          | REMOVED | hands
      """)
  void whileAnaShares(Line line) {
    Story sharing = circle();
    sharing.when("ana", accept());
    EVERYBODY.wants(line, sharing);
  }

  @EachLine(
      """
      offered to Ana | waits        | offered       | is next       | removed | facilitates
      say            | NOT_ADMITTED | said          | said          | REMOVED | said
      sign           | NOT_ADMITTED | NOBODY_SHARES | NOBODY_SHARES | REMOVED | NOBODY_SHARES
      start          | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | already
      offer          | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | already
      offer Ana      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | already
      offer Fay      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | piece
      offer Cleo     | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | NO_SUCH_SEAT
      offer Dan      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | NO_SUCH_SEAT
      skip Ana       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | piece
      take back      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | piece
      grant 3        | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | NOBODY_SHARES
      accept         | NOT_ADMITTED | piece         | NOT_YOUR_TURN | REMOVED | NOT_YOUR_TURN
      pass           | NOT_ADMITTED | piece         | piece         | REMOVED | NOT_YOUR_TURN
      one more       | NOT_ADMITTED | NOT_YOUR_TURN | NOT_YOUR_TURN | REMOVED | NOT_YOUR_TURN
      hand back      | NOT_ADMITTED | NOT_YOUR_TURN | NOT_YOUR_TURN | REMOVED | NOT_YOUR_TURN
      """)
  void whileThePieceIsOfferedToAna(Line line) {
    EVERYBODY.wants(line, circle());
  }

  @EachLine(
      """
      before it began | waits        | is in         | is in         | removed | facilitates
      sign            | NOT_ADMITTED | NOBODY_SHARES | NOBODY_SHARES | REMOVED | NOBODY_SHARES
      next            | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | phase_began piece
      next after 1    | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | already
      repeat          | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | NO_SUCH_PHASE
      plan 1          | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | agenda
      start           | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | piece
      start Zoe       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | BAD_ORDER
      offer           | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | NOBODY_NEXT
      shuffle         | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | already
      take back       | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | already
      skip Ana        | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | NO_SUCH_SEAT
      allow text      | FORBIDDEN    | FORBIDDEN     | FORBIDDEN     | REMOVED | already
      accept          | NOT_ADMITTED | NOT_YOUR_TURN | NOT_YOUR_TURN | REMOVED | NOT_YOUR_TURN
      """)
  void beforeAnythingBegan(Line line) {
    EVERYBODY.wants(line, people());
  }

  @EachLine(
      """
      on hold       | waits        | holds     | is next   | removed | facilitates
      say           | NOT_ADMITTED | HELD      | HELD      | REMOVED | said
      sign          | NOT_ADMITTED | HELD      | HELD      | REMOVED | HELD
      next after 1  | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      go to 3       | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      repeat        | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      plan 3 2      | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | agenda
      start         | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      offer Fay     | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      skip Ben      | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      order Fay Ben | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | piece
      shuffle       | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | piece
      take back     | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | piece
      grant 3       | FORBIDDEN    | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      accept        | NOT_ADMITTED | HELD      | HELD      | REMOVED | HELD
      pass          | NOT_ADMITTED | HELD      | HELD      | REMOVED | HELD
      one more      | NOT_ADMITTED | HELD      | HELD      | REMOVED | HELD
      hand back     | NOT_ADMITTED | HELD      | HELD      | REMOVED | HELD
      raise         | NOT_ADMITTED | HELD      | HELD      | REMOVED | HELD
      lower Fay     | NOT_ADMITTED | FORBIDDEN | FORBIDDEN | REMOVED | hands
      """)
  void whileTheRoomIsOnHold(Line line) {
    Story held = circle();
    held.when("ana", accept());
    held.when("eli", Cast.hold());
    EVERYBODY.wants(line, held);
  }

  @EachLine(
      """
      after the end | waits | holds | is next | removed | facilitates
      next after 1  | ENDED | ENDED | ENDED   | ENDED   | ENDED
      start         | ENDED | ENDED | ENDED   | ENDED   | ENDED
      offer         | ENDED | ENDED | ENDED   | ENDED   | ENDED
      accept        | ENDED | ENDED | ENDED   | ENDED   | ENDED
      hand back     | ENDED | ENDED | ENDED   | ENDED   | ENDED
      raise         | ENDED | ENDED | ENDED   | ENDED   | ENDED
      sign          | ENDED | ENDED | ENDED   | ENDED   | ENDED
      """)
  void afterTheEnd(Line line) {
    Story over = circle();
    over.when("ada", Cast.end());
    EVERYBODY.wants(line, over);
  }

  private static Story circle() {
    Story story = people();
    story.when("ada", next());
    story.when("ada", start());
    story.when("fay", Evenings.raise());
    return story;
  }

  private static Story people() {
    Story story =
        Story.ofPhases(Evenings.PEER_SUPPORT)
            .with("ana", "ben", "fay", "dan")
            .knockedBy("eli", "cleo");
    story.when("ada", Cast.remove("dan"));
    return story;
  }
}
