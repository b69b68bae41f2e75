package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.line;
import static org.wellnessconnection.room.Cast.note;
import static org.wellnessconnection.room.Cast.say;
import static org.wellnessconnection.room.Cast.seat;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Gone;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.Refusal;

class ConversationTest {
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("cleo");

  @Test
  void whatIsSaidLeavesTheRoomAsItIs() {
    RoomState before = room.state();

    Decision.Happens happens = room.when("ana", say("hello")).happens(said("ana", "hello"));

    assertThat(happens.gone()).isEmpty();
    assertThat(room.state()).isEqualTo(before);
  }

  @Test
  void whoWaitsReachesTheFacilitatorsOnTheirOwnLine() {
    room.when("cleo", note("cleo", "how long?")).happens(noted("cleo", "cleo", "how long?"));
    room.when("ada", note("cleo", "soon")).happens(noted("cleo", "ada", "soon"));
  }

  @Test
  void whoseChatIsOffReachesTheFacilitatorsStill() {
    room.when("ada", Cast.chatOff("ana"));

    room.when("ana", note("ana", "why?")).happens(noted("ana", "ana", "why?"));
  }

  @Test
  void nobodyWritesOnTheLineOfAPeer() {
    room.when("ben", note("ana", "psst")).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void whatIsWithdrawnIsGoneFromTheLog() {
    long number = says("ana", "my secret");

    Decision.Happens happens =
        room.when("ana", new Command.Withdraw(Channel.GROUP, number))
            .happens(new Event.Withdrawn(Channel.GROUP, number));

    assertThat(happens.gone().map(Gone::why)).contains(Gone.Why.WITHDRAWN);
    assertThat(room.entry(Channel.GROUP, number).orElseThrow().text())
        .contains("\"type\":\"gone\"", "\"why\":\"withdrawn\"", seat("ana").value())
        .doesNotContain("my secret");
  }

  @Test
  void whatIsWithdrawnTwiceIsWithdrawnOnce() {
    Command withdraw = new Command.Withdraw(Channel.GROUP, says("ana", "oops"));
    room.when("ana", withdraw);

    assertThat(room.when("ana", withdraw).inShort()).isEqualTo("already");
  }

  @Test
  void aPrivateWordCanBeTakenBackByItsAuthorOnly() {
    room.when("ada", note("cleo", "welcome"));
    Command withdraw = new Command.Withdraw(line("cleo"), room.count(line("cleo")));

    room.when("cleo", withdraw).isRefused(Refusal.FORBIDDEN);
    room.when("ana", withdraw).isRefused(Refusal.NO_SUCH_MESSAGE);
    room.when("ada", withdraw).happens(new Event.Withdrawn(line("cleo"), 1));
  }

  @Test
  void onlyTheAuthorOfAHiddenMessageLearnsByWhomAndWhy() {
    long number = says("ana", "Mrs X of ward 4");

    room.when("ada", new Command.Hide(number, Reason.PATIENT_DETAIL))
        .happens(
            new Event.Hidden(number),
            new Event.MessageHidden(line("ana"), number, seat("ada"), Reason.PATIENT_DETAIL));

    assertThat(room.entry(Channel.GROUP, number).orElseThrow().text())
        .contains("\"why\":\"hidden\"")
        .doesNotContain("ward 4", seat("ada").value());
  }

  @Test
  void whatIsHiddenCanNeitherBeHiddenNorWithdrawnAgain() {
    long number = says("ana", "oops");
    room.when("ada", new Command.Hide(number, Reason.UNKIND));

    assertThat(room.when("ada", new Command.Hide(number, Reason.SAFETY)).inShort())
        .isEqualTo("already");
    assertThat(room.when("ana", new Command.Withdraw(Channel.GROUP, number)).inShort())
        .isEqualTo("already");
  }

  @Test
  void whoCameLaterCannotTellWhatWasSaidBefore() {
    long number = says("ana", "before Cleo");
    room.when("ada", Cast.admit("cleo"));

    room.when("cleo", new Command.Withdraw(Channel.GROUP, number))
        .isRefused(Refusal.NO_SUCH_MESSAGE);
  }

  private long says(String name, String text) {
    room.when(name, say(text));
    return room.count(Channel.GROUP);
  }

  private static Event said(String name, String text) {
    return new Event.Said(seat(name), text, Cast.ATTEMPT);
  }

  private static Event noted(String line, String name, String text) {
    return new Event.Noted(line(line), seat(name), text, Cast.ATTEMPT);
  }
}
