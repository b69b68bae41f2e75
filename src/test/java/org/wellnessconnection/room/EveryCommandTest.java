package org.wellnessconnection.room;

import java.util.List;
import java.util.Map;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SilenceLength;
import org.wellnessconnection.room.EachLine.Line;

/**
 * Every command by everybody in every state of a room. Cleo waits, Ana is in, Ben's chat is off,
 * Dan was removed, Ada and Eli facilitate. Events are in lower case, refusals in capitals.
 */
class EveryCommandTest {
  private static final long OF_ANA = 6;
  private static final Everybody EVERYBODY =
      Everybody.of(
          List.of("cleo", "ana", "ben", "dan", "ada"),
          Map.ofEntries(
              Map.entry("say", Cast.say("hello")),
              Map.entry("note from Ana's line", Cast.note("ana", "a word")),
              Map.entry("note to nobody", Cast.note("zoe", "a word")),
              Map.entry("withdraw Ana's", new Command.Withdraw(Channel.GROUP, OF_ANA)),
              Map.entry("withdraw nothing", new Command.Withdraw(Channel.GROUP, 99)),
              Map.entry("hide Ana's", new Command.Hide(OF_ANA, Reason.UNKIND)),
              Map.entry("hide nothing", new Command.Hide(99, Reason.UNKIND)),
              Map.entry("hide no message", new Command.Hide(1, Reason.UNKIND)),
              Map.entry("admit Cleo", Cast.admit("cleo")),
              Map.entry("admit Ana", Cast.admit("ana")),
              Map.entry("admit Dan", Cast.admit("dan")),
              Map.entry("admit nobody", Cast.admit("zoe")),
              Map.entry("chat_off Ana", Cast.chatOff("ana")),
              Map.entry("chat_off Ben", Cast.chatOff("ben")),
              Map.entry("chat_off Dan", Cast.chatOff("dan")),
              Map.entry("chat_on Ben", Cast.chatOn("ben")),
              Map.entry("chat_on Ana", Cast.chatOn("ana")),
              Map.entry("chat_on nobody", Cast.chatOn("zoe")),
              Map.entry("hold", Cast.hold()),
              Map.entry("resume", Cast.resume()),
              Map.entry("remove Ana", Cast.remove("ana")),
              Map.entry("remove Cleo", Cast.remove("cleo")),
              Map.entry("remove Dan", Cast.remove("dan")),
              Map.entry("remove Eli", Cast.remove("eli")),
              Map.entry("remove nobody", Cast.remove("zoe")),
              Map.entry("begin", Cast.begin()),
              Map.entry("close", Cast.close()),
              Map.entry("extend", Cast.extend(5)),
              Map.entry("lead to Ada", Cast.lead("ada")),
              Map.entry("lead to Eli", Cast.lead("eli")),
              Map.entry("lead to Ana", Cast.lead("ana")),
              Map.entry("takeover", Cast.takeover()),
              Map.entry("nudge Ana", Cast.nudge("ana")),
              Map.entry("nudge Dan", Cast.nudge("dan")),
              Map.entry("chat_off Ben, 2 min", Cast.chatOff("ben", SilenceLength.TWO_MINUTES)),
              Map.entry("remove Ana, series", Cast.remove("ana", RemovalScope.SERIES)),
              Map.entry("readmit Dan", Cast.readmit("dan")),
              Map.entry("readmit Ana", Cast.readmit("ana")),
              Map.entry("readmit nobody", Cast.readmit("zoe")),
              Map.entry("quiet_minute", Cast.quietMinute()),
              Map.entry("confer", Cast.confer("a word")),
              Map.entry("claim Ana", Cast.claim("ana")),
              Map.entry("claim Ben", Cast.claim("ben")),
              Map.entry("claim Dan", Cast.claim("dan")),
              Map.entry("unclaim Ana", Cast.unclaim("ana")),
              Map.entry("unclaim Cleo", Cast.unclaim("cleo")),
              Map.entry("unclaim nobody", Cast.unclaim("zoe")),
              Map.entry("share_resource", Cast.shareResource("after-a-loss")),
              Map.entry("end", Cast.end())));

  @EachLine(
      """
      open                 | waits           | is in     | chat off  | removed | facilitates
      say                  | NOT_ADMITTED    | said      | CHAT_OFF  | REMOVED | said
      note from Ana's line | FORBIDDEN       | noted     | FORBIDDEN | REMOVED | noted
      note to nobody       | NO_SUCH_SEAT    | NO_SUCH_SEAT | NO_SUCH_SEAT | REMOVED | NO_SUCH_SEAT
      withdraw Ana's       | NO_SUCH_MESSAGE | withdrawn | FORBIDDEN | REMOVED | FORBIDDEN
      withdraw nothing     | NO_SUCH_MESSAGE | NO_SUCH_MESSAGE | NO_SUCH_MESSAGE | REMOVED | NO_SUCH_MESSAGE
      hide Ana's           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | hidden message_hidden
      hide nothing         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_MESSAGE
      hide no message      | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_MESSAGE
      admit Cleo           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | admitted entered
      admit Ana            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      admit Dan            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      admit nobody         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      chat_off Ana         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | chat_off
      chat_off Ben         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      chat_off Dan         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      chat_on Ben          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | chat_on
      chat_on Ana          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      chat_on nobody       | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      hold                 | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | held
      resume               | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      remove Ana           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | removed left
      remove Cleo          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | removed
      remove Dan           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      remove Eli           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | CANNOT_REMOVE
      remove nobody        | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      begin                | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      close                | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | closing
      extend               | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_PLANNED_END
      lead to Ada          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      lead to Eli          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | leads
      lead to Ana          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      takeover             | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | conflict
      end                  | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | ended
      nudge Ana            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | nudged
      nudge Dan            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      chat_off Ben, 2 min  | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | chat_off
      remove Ana, series   | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | removed left
      readmit Dan          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | readmitted
      readmit Ana          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      readmit nobody       | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      quiet_minute         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | quiet_begun
      confer               | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | conferred
      share_resource       | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | resource_shared
      claim Ana            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      claim Ben            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | claimed
      claim Dan            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      unclaim Ana          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      unclaim Cleo         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | unclaimed
      unclaim nobody       | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | NO_SUCH_SEAT
      """)
  void inAnOpenRoom(Line line) {
    EVERYBODY.wants(line, circle());
  }

  @EachLine(
      """
      on hold              | waits           | is in     | chat off  | removed | facilitates
      say                  | NOT_ADMITTED    | HELD      | CHAT_OFF  | REMOVED | said
      note from Ana's line | FORBIDDEN       | noted     | FORBIDDEN | REMOVED | noted
      withdraw Ana's       | NO_SUCH_MESSAGE | withdrawn | FORBIDDEN | REMOVED | FORBIDDEN
      hide Ana's           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | hidden message_hidden
      admit Cleo           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      admit Ana            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      chat_off Ana         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | chat_off
      chat_on Ben          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | chat_on
      hold                 | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      resume               | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | resumed
      remove Ana           | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | removed left
      begin                | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | already
      close                | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | closing
      lead to Eli          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | leads
      takeover             | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | conflict
      end                  | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | ended
      nudge Ana            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | nudged
      readmit Dan          | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | readmitted
      quiet_minute         | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | HELD
      confer               | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | conferred
      share_resource       | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | resource_shared
      claim Ben            | FORBIDDEN       | FORBIDDEN | FORBIDDEN | REMOVED | claimed
      """)
  void whileTheRoomIsOnHold(Line line) {
    Story held = circle();
    held.when("eli", Cast.hold());
    EVERYBODY.wants(line, held);
  }

  @EachLine(
      """
      after the end        | waits | is in | chat off | removed | facilitates
      say                  | ENDED | ENDED | ENDED    | ENDED   | ENDED
      note from Ana's line | ENDED | ENDED | ENDED    | ENDED   | ENDED
      withdraw Ana's       | ENDED | ENDED | ENDED    | ENDED   | ENDED
      hide Ana's           | ENDED | ENDED | ENDED    | ENDED   | ENDED
      admit Cleo           | ENDED | ENDED | ENDED    | ENDED   | ENDED
      chat_off Ana         | ENDED | ENDED | ENDED    | ENDED   | ENDED
      chat_on Ben          | ENDED | ENDED | ENDED    | ENDED   | ENDED
      hold                 | ENDED | ENDED | ENDED    | ENDED   | ENDED
      resume               | ENDED | ENDED | ENDED    | ENDED   | ENDED
      remove Ana           | ENDED | ENDED | ENDED    | ENDED   | ENDED
      begin                | ENDED | ENDED | ENDED    | ENDED   | ENDED
      close                | ENDED | ENDED | ENDED    | ENDED   | ENDED
      extend               | ENDED | ENDED | ENDED    | ENDED   | conflict
      lead to Eli          | ENDED | ENDED | ENDED    | ENDED   | ENDED
      takeover             | ENDED | ENDED | ENDED    | ENDED   | ENDED
      nudge Ana            | ENDED | ENDED | ENDED    | ENDED   | ENDED
      readmit Dan          | ENDED | ENDED | ENDED    | ENDED   | ENDED
      quiet_minute         | ENDED | ENDED | ENDED    | ENDED   | ENDED
      confer               | ENDED | ENDED | ENDED    | ENDED   | ENDED
      share_resource       | ENDED | ENDED | ENDED    | ENDED   | ENDED
      claim Ben            | ENDED | ENDED | ENDED    | ENDED   | ENDED
      unclaim Cleo         | ENDED | ENDED | ENDED    | ENDED   | ENDED
      end                  | ENDED | ENDED | ENDED    | ENDED   | already
      """)
  void afterTheEnd(Line line) {
    Story over = circle();
    over.when("ada", Cast.end());
    EVERYBODY.wants(line, over);
  }

  private static Story circle() {
    Story story = Story.ofCircle().with("ana", "ben", "dan").knockedBy("eli", "cleo");
    story.when("ana", Cast.say("something of mine"));
    story.when("ada", Cast.chatOff("ben"));
    story.when("eli", Cast.claim("ana"));
    story.when("ada", Cast.claim("cleo"));
    story.when("ada", Cast.remove("dan"));
    return story;
  }
}
