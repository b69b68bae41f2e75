package org.wellnessconnection.room;

import java.util.List;
import java.util.Map;
import org.wellnessconnection.protocol.FollowUp;
import org.wellnessconnection.room.EachLine.Line;

/**
 * Every command about support by everybody, as Ana's request goes on. Cleo waits, Ana has asked,
 * Ben is in with his chat off, Dan was removed, Ada and Eli facilitate. Events are in lower case,
 * refusals in capitals.
 */
class EveryCareCommandTest {
  private static final Everybody EVERYBODY =
      new Everybody(
          List.of("cleo", "ana", "ben", "dan", "eli"),
          Map.ofEntries(
              Map.entry("moment", story -> CareCast.moment()),
              Map.entry("check", story -> CareCast.check()),
              Map.entry("worried about Ben", story -> CareCast.worried("ben")),
              Map.entry("withdraw", story -> CareCast.withdraw()),
              Map.entry("see", CareCast::see),
              Map.entry("take", CareCast::take),
              Map.entry("ask_colleague", CareCast::askColleague),
              Map.entry("hand_over", CareCast::handOver),
              Map.entry("emergency", CareCast::emergency),
              Map.entry("resolve", story -> CareCast.resolve(story, FollowUp.NONE)),
              Map.entry("close_case", CareCast::close),
              Map.entry("case_note", story -> CareCast.caseNote(story, "a word")),
              Map.entry("open_side", CareCast::openSide),
              Map.entry("join_side", CareCast::joinSide),
              Map.entry("side_say", story -> CareCast.sideSay(story, "a word")),
              Map.entry("back_to_group", story -> CareCast.back())));

  @EachLine(
      """
      raised            | waits        | asked        | chat off     | removed | facilitates
      moment            | support case | already      | support case | REMOVED | support case
      check             | support case | already      | support case | REMOVED | support case
      worried about Ben | NO_SUCH_SEAT | support case | NO_SUCH_SEAT | REMOVED | support case
      withdraw          | already      | support case | already      | REMOVED | already
      see               | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support
      take              | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support
      ask_colleague     | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support
      hand_over         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support called
      emergency         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support called
      resolve           | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_NOT_TAKEN
      close_case        | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_NOT_TAKEN
      case_note         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case_noted
      open_side         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support
      join_side         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SIDE_ROOM
      side_say          | NO_SIDE_ROOM | NO_SIDE_ROOM | NO_SIDE_ROOM | REMOVED | NO_SIDE_ROOM
      back_to_group     | already      | already      | already      | REMOVED | already
      """)
  void whenItWasOnlyJustRaised(Line line) {
    EVERYBODY.wants(line, raised());
  }

  @EachLine(
      """
      with Ada, aside, held | waits        | asked        | chat off     | removed | facilitates
      check                 | support case | already      | support case | REMOVED | support case
      withdraw              | already      | support case | already      | REMOVED | already
      see                   | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | already
      take                  | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | already
      ask_colleague         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case
      hand_over             | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support called
      emergency             | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support called
      resolve               | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support
      close_case            | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_NOT_TAKEN
      case_note             | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case_noted
      open_side             | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | already
      join_side             | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support
      side_say              | NO_SIDE_ROOM | side_said    | NO_SIDE_ROOM | REMOVED | NO_SIDE_ROOM
      back_to_group         | already      | case support | already      | REMOVED | already
      """)
  void whenAdaIsInASideRoomAndTheRoomIsOnHold(Line line) {
    Story story = raised();
    story.when("ada", CareCast.openSide(story));
    story.when("ada", Cast.hold());
    EVERYBODY.wants(line, story);
  }

  @EachLine(
      """
      closed        | waits        | asked        | chat off     | removed | facilitates
      check         | support case | support case | support case | REMOVED | support case
      withdraw      | already      | already      | already      | REMOVED | already
      see           | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_CLOSED
      take          | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_CLOSED
      ask_colleague | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_CLOSED
      hand_over     | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_CLOSED
      emergency     | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_CLOSED
      resolve       | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | already
      close_case    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | case support
      open_side     | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_CLOSED
      join_side     | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | CASE_CLOSED
      side_say      | NO_SIDE_ROOM | NO_SIDE_ROOM | NO_SIDE_ROOM | REMOVED | NO_SIDE_ROOM
      """)
  void whenItIsOverAndAnaWishesToBeContacted(Line line) {
    Story story = raised();
    story.when("ada", CareCast.take(story));
    story.when("ada", CareCast.resolve(story, FollowUp.CONTACT));
    EVERYBODY.wants(line, story);
  }

  @EachLine(
      """
      nobody asked | waits        | is in        | chat off     | removed | facilitates
      see          | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
      take         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
      resolve      | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
      case_note    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
      open_side    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
      side_say     | NO_SIDE_ROOM | NO_SIDE_ROOM | NO_SIDE_ROOM | REMOVED | NO_SIDE_ROOM
      """)
  void whenThereIsNoRequest(Line line) {
    EVERYBODY.wants(line, circle());
  }

  private static Story raised() {
    Story story = circle();
    story.when("ana", CareCast.check());
    return story;
  }

  private static Story circle() {
    Story story = Story.ofCircle().with("ana", "ben", "dan").knockedBy("eli", "cleo");
    story.when("ada", Cast.chatOff("ben"));
    story.when("ada", Cast.remove("dan"));
    return story;
  }
}
