package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.FollowUp;

/**
 * Every command about support by everybody, as Ana's request goes on. Cleo waits, Ana has asked,
 * Ben is in with his chat off, Dan was removed, Ada and Eli facilitate. Events are in lower case,
 * refusals in capitals.
 */
class EveryCareCommandTest {
  private static final List<String> COLUMNS = List.of("cleo", "ana", "ben", "dan", "eli");
  private static final Map<String, Function<Story, Command>> COMMANDS =
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
          Map.entry("back_to_group", story -> CareCast.back()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
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
  void whenItWasOnlyJustRaised(ArgumentsAccessor row) {
    isAsTold(raised(), row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
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
  void whenAdaIsInASideRoomAndTheRoomIsOnHold(ArgumentsAccessor row) {
    Story story = raised();
    story.when("ada", CareCast.openSide(story));
    story.when("ada", Cast.hold());
    isAsTold(story, row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
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
  void whenItIsOverAndAnaWishesToBeContacted(ArgumentsAccessor row) {
    Story story = raised();
    story.when("ada", CareCast.take(story));
    story.when("ada", CareCast.resolve(story, FollowUp.CONTACT));
    isAsTold(story, row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          nobody asked | waits        | is in        | chat off     | removed | facilitates
          see          | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
          take         | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
          resolve      | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
          case_note    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
          open_side    | FORBIDDEN    | FORBIDDEN    | FORBIDDEN    | REMOVED | NO_SUCH_CASE
          side_say     | NO_SIDE_ROOM | NO_SIDE_ROOM | NO_SIDE_ROOM | REMOVED | NO_SIDE_ROOM
          """)
  void whenThereIsNoRequest(ArgumentsAccessor row) {
    isAsTold(circle(), row);
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

  private static void isAsTold(Story story, ArgumentsAccessor row) {
    Command command = COMMANDS.get(row.getString(0)).apply(story);
    for (int column = 1; column <= COLUMNS.size(); column++) {
      String name = COLUMNS.get(column - 1);
      assertThat(new Verdict(story.decide(seat(name), command)).inShort())
          .as("%s by %s", row.getString(0), name)
          .isEqualTo(row.getString(column));
    }
  }
}
