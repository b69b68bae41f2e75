package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.protocol.SilenceLength.REST;
import static org.wellnessconnection.protocol.SilenceLength.TEN_MINUTES;
import static org.wellnessconnection.protocol.SilenceLength.TWO_MINUTES;
import static org.wellnessconnection.room.Cast.chatOff;
import static org.wellnessconnection.room.Cast.chatOn;
import static org.wellnessconnection.room.Cast.hold;
import static org.wellnessconnection.room.Cast.line;
import static org.wellnessconnection.room.Cast.note;
import static org.wellnessconnection.room.Cast.nudge;
import static org.wellnessconnection.room.Cast.quietMinute;
import static org.wellnessconnection.room.Cast.resume;
import static org.wellnessconnection.room.Cast.say;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.ConductEvent;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Prompt;
import org.wellnessconnection.protocol.Refusal;

/** The ladder, without the last rung. Ada and Eli facilitate; Ana and Ben are in. */
class ModerationTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli");

  @Test
  void aNudgeIsBetweenOnePersonAndTheFacilitators() {
    room.when("ada", nudge("ana"))
        .happens(new ConductEvent.Nudged(seat("ana"), seat("ada"), Prompt.MAKE_ROOM));
    assertThat(room.heardBy("ana", line("ana"))).hasSize(2);
    assertThat(room.heardBy("eli", line("ana"))).hasSize(2);
    assertThat(room.heardBy("ben", line("ana"))).isEmpty();
  }

  @Test
  void aNudgeMayBeSaidAgain() {
    room.when("ada", nudge("ana"));
    assertThat(room.when("eli", nudge("ana")).inShort()).isEqualTo("nudged");
  }

  @Test
  void whoseChatIsOffForTwoMinutesKnowsUntilWhen() {
    room.when("ada", chatOff("ana", TWO_MINUTES))
        .happens(
            new Event.ChatOff(
                seat("ana"), seat("ada"), Optional.of(room.now().plus(Duration.ofMinutes(2)))));
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_MINUTES, 119, CHAT_OFF",
    "TWO_MINUTES, 120, said",
    "TWO_MINUTES, 121, said",
    "TEN_MINUTES, 599, CHAT_OFF",
    "TEN_MINUTES, 600, said",
    "TEN_MINUTES, 601, said",
    "REST, 86400, CHAT_OFF"
  })
  void theyWriteAgainToTheSecond(
      org.wellnessconnection.protocol.SilenceLength lasting, int seconds, String outcome) {
    room.when("ada", chatOff("ana", lasting));
    room.passes(Duration.ofSeconds(seconds));
    assertThat(room.now("ana", say("may I?"))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"-1, already", "0, chat_on", "1, chat_on"})
  void theyAreToldWhenItIsOver(int seconds, String outcome) {
    room.when("ada", chatOff("ana", TWO_MINUTES));
    assertThat(room.later(Duration.ofSeconds(120 + seconds)).inShort()).isEqualTo(outcome);
  }

  @Test
  void whatLiftsItselfIsLiftedByNobodyAndOnce() {
    room.when("ada", chatOff("ana", TWO_MINUTES));
    room.later(Duration.ofMinutes(2)).happens(new Event.ChatOn(seat("ana"), Optional.empty()));
    assertThat(room.later(SECOND).inShort()).isEqualTo("already");
    assertThat(room.of("ana").chatOff()).isEmpty();
  }

  @Test
  void itLiftsItselfAlsoOnHold() {
    room.when("ada", chatOff("ana", TWO_MINUTES));
    room.when("ada", hold());
    assertThat(room.later(Duration.ofMinutes(2)).inShort()).isEqualTo("chat_on");
  }

  @Test
  void chatOffCanBeUndone() {
    room.when("ada", chatOff("ana", TEN_MINUTES));
    room.when("eli", chatOn("ana"))
        .happens(new Event.ChatOn(seat("ana"), Optional.of(seat("eli"))));
    assertThat(room.when("ana", say("thank you")).inShort()).isEqualTo("said");
    assertThat(room.later(Duration.ofMinutes(10)).inShort()).isEqualTo("already");
  }

  @Test
  void theSameLengthTwiceIsOnce() {
    room.when("ada", chatOff("ana", TWO_MINUTES));
    room.when("eli", chatOff("ana", TWO_MINUTES)).wasDoneBy("ada");
    room.when("eli", chatOff("ben", REST));
    room.when("ada", chatOff("ben", REST)).wasDoneBy("eli");
  }

  @Test
  void anotherLengthTakesThePlaceOfTheOneBefore() {
    room.when("ada", chatOff("ana", TWO_MINUTES));
    assertThat(room.when("eli", chatOff("ana", REST)).inShort()).isEqualTo("chat_off");
    assertThat(room.later(Duration.ofMinutes(3)).inShort()).isEqualTo("already");
    assertThat(room.of("ana").chatOff().orElseThrow().by()).isEqualTo(seat("eli"));
  }

  @Test
  void inAQuietMinuteNobodyWritesAndTheFacilitatorsAreReachedStill() {
    room.when("ada", quietMinute());
    room.when("ana", say("oh")).isRefused(Refusal.QUIET);
    room.when("ada", say("oh")).isRefused(Refusal.QUIET);
    assertThat(room.when("ana", note("ana", "I need help")).inShort()).isEqualTo("noted");
    room.when("eli", quietMinute()).wasDoneBy("ada");
  }

  @ParameterizedTest
  @CsvSource({"59, QUIET, already", "60, said, quiet_over", "61, said, quiet_over"})
  void aQuietMinuteIsAMinute(int seconds, String said, String rung) {
    room.when("ada", quietMinute());
    room.passes(Duration.ofSeconds(seconds));
    assertThat(room.now("ana", say("oh"))).isEqualTo(said);
    assertThat(room.now("nobody", new Command.Strike())).isEqualTo(rung);
  }

  @Test
  void aQuietMinuteWaitsWhileTheRoomIsOnHold() {
    room.when("ada", quietMinute());
    Instant begun = room.now();
    room.passes(Duration.ofSeconds(20));
    room.when("ada", hold());
    assertThat(room.later(Duration.ofMinutes(5)).inShort()).isEqualTo("already");
    assertThat(room.when("ada", say("a word on hold")).inShort()).isEqualTo("said");
    room.when("ada", resume());
    Duration held = Duration.between(begun, room.now()).minusSeconds(21);
    assertThat(room.state().quiet().orElseThrow().ends())
        .isEqualTo(begun.plus(Duration.ofMinutes(1)).plus(held));
    room.when("ana", say("too soon")).isRefused(Refusal.QUIET);
    assertThat(room.later(Duration.ofSeconds(40)).inShort()).isEqualTo("quiet_over");
  }

  @Test
  void everybodyHearsOfAQuietMinute() {
    room.when("ada", quietMinute());
    int begun = room.count(Channel.GROUP);
    assertThat(List.of("ana", "ben", "eli"))
        .allMatch(name -> room.heardBy(name, Channel.GROUP).contains((long) begun));
  }
}
