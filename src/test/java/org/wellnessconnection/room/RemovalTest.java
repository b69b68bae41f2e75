package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.admit;
import static org.wellnessconnection.room.Cast.knock;
import static org.wellnessconnection.room.Cast.line;
import static org.wellnessconnection.room.Cast.note;
import static org.wellnessconnection.room.Cast.readmit;
import static org.wellnessconnection.room.Cast.remove;
import static org.wellnessconnection.room.Cast.say;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.ConductEvent;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;

/** The last rung. Ada and Eli facilitate; Ana and Ben are in. */
class RemovalTest {
  private static final Duration UNDO = Duration.ofSeconds(30);
  private static final Command KEPT = new Command.ProposalKept(seat("ana"));
  private static final SeatId SECOND_SEAT = new SeatId("ana-came-as-somebody-n");

  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli");

  @ParameterizedTest
  @EnumSource
  void theGroupHearsTheSameHoweverFarARemovalReaches(RemovalScope scope) {
    int before = room.count(Channel.GROUP);
    room.when("ada", remove("ana", scope));
    room.passes(UNDO);
    room.when("nobody", KEPT);
    assertThat(room.count(Channel.GROUP)).isEqualTo(before + 1);
    assertThat(text(Channel.GROUP)).contains("\"type\":\"left\"").doesNotContain("ada", "removed");
  }

  @Test
  void theOtherFacilitatorSeesWhoDidItHowFarItReachesAndWhy() {
    room.when("ada", remove("ana", RemovalScope.SERIES));
    assertThat(text(line("ana")))
        .contains("\"by\":\"" + seat("ada"), "\"scope\":\"series\"", "\"reason\":\"unkind\"");
    assertThat(room.heardBy("eli", line("ana"))).contains((long) room.count(line("ana")));
    assertThat(room.heardBy("ana", line("ana"))).isEmpty();
    assertThat(room.heardBy("ben", line("ana"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"29, readmitted", "30, TOO_LATE", "31, TOO_LATE"})
  void aRemovalIsUndoneWithinHalfAMinute(int seconds, String outcome) {
    room.when("ada", remove("ana"));
    room.passes(Duration.ofSeconds(seconds));
    assertThat(room.now("eli", readmit("ana"))).isEqualTo(outcome);
  }

  @Test
  void whoIsReadmittedKnocksAnewAndTheOldSeatNeverHearsAgain() {
    room.when("ana", say("before"));
    room.when("ada", remove("ana"));
    room.when("ben", say("in between"));
    room.when("eli", readmit("ana")).happens(new ConductEvent.Readmitted(seat("ana"), seat("eli")));
    assertThat(room.state().seatOf(Cast.account("ana"))).isEmpty();
    assertThat(room.heardBy("ana", Channel.GROUP)).isEmpty();
    assertThat(room.heardBy("ana", line("ana"))).isEmpty();
    room.when("ana", say("still me")).isRefused(Refusal.REMOVED);
    assertThat(knocksAgain()).isEqualTo("knocked");
    room.when("ada", new Command.Admit(SECOND_SEAT));
    room.when("ben", say("after"));
    assertThat(heardBySecondSeat()).isEqualTo(2);
  }

  @Test
  void whoWasReadmittedWaitsForTheFacilitatorLikeAnybody() {
    room.when("ada", remove("ana"));
    room.when("ada", readmit("ana"));
    knocksAgain();
    assertThat(room.state().seat(SECOND_SEAT).orElseThrow().waits()).isTrue();
    room.when("ada", admit("ana")).isRefused(Refusal.NO_SUCH_SEAT);
  }

  @Test
  void aRemovalIsUndoneOnce() {
    room.when("ada", remove("ana"));
    room.when("eli", readmit("ana"));
    room.when("ada", readmit("ana")).wasDoneBy("eli");
    room.when("ada", remove("ana")).wasDoneBy("ada");
  }

  @Test
  void whoIsRemovedAgainStaysOut() {
    room.when("ada", remove("ana"));
    room.when("eli", readmit("ana"));
    knocksAgain();
    room.when("ada", new Command.Remove(SECOND_SEAT));
    room.when("ana", knock("ana")).isRefused(Refusal.REMOVED);
  }

  @ParameterizedTest
  @CsvSource({"29, already", "30, exclusion_proposed", "31, exclusion_proposed"})
  void whatReachesFurtherIsProposedOnceItCannotBeUndone(int seconds, String outcome) {
    room.when("ada", remove("ana", RemovalScope.PROGRAMME));
    room.passes(Duration.ofSeconds(seconds));
    assertThat(room.now("nobody", KEPT)).isEqualTo(outcome);
  }

  @Test
  void aProposalIsMadeOnceAndToldToTheFacilitatorsAlone() {
    room.when("ada", remove("ana", RemovalScope.SERIES));
    assertThat(Removals.toPropose(room.state()).orElseThrow().id()).isEqualTo(seat("ana"));
    room.passes(UNDO);
    room.when("nobody", KEPT)
        .happens(
            new ConductEvent.ExclusionProposed(
                seat("ana"), seat("ada"), RemovalScope.SERIES, Reason.UNKIND));
    assertThat(room.when("nobody", KEPT).inShort()).isEqualTo("already");
    assertThat(Removals.toPropose(room.state())).isEmpty();
    assertThat(text(Channel.STAFF)).contains("exclusion_proposed");
    assertThat(room.heardBy("ben", Channel.STAFF)).isEmpty();
  }

  @Test
  void aProposalIsMadeAlsoAfterTheEnd() {
    room.when("ada", remove("ana", RemovalScope.SERIES));
    room.when("ada", Cast.end());
    room.passes(UNDO);
    assertThat(room.when("nobody", KEPT).inShort()).isEqualTo("exclusion_proposed");
  }

  @Test
  void theRoomForgetsNobodyBeforeEverythingIsProposed() {
    room.when("ada", remove("ana", RemovalScope.SERIES));
    room.when("ada", Cast.end());
    room.after(Duration.ofDays(1));
    assertThat(room.stage()).isEqualTo(Stage.ENDED);
    room.when("nobody", KEPT);
    room.rings();
    assertThat(room.stage()).isEqualTo(Stage.SEALED);
  }

  @Test
  void whatWasUndoneIsNotProposed() {
    room.when("ada", remove("ana", RemovalScope.SERIES));
    room.when("ada", readmit("ana"));
    assertThat(Removals.toPropose(room.state())).isEmpty();
    room.passes(UNDO);
    assertThat(room.when("nobody", KEPT).inShort()).isEqualTo("already");
  }

  @Test
  void aRemovalFromThisSessionAloneIsNeverProposed() {
    room.when("ada", remove("ana"));
    assertThat(Removals.toPropose(room.state())).isEmpty();
    room.passes(UNDO);
    assertThat(room.when("nobody", KEPT).inShort()).isEqualTo("already");
  }

  @Test
  void aRemovalThatIsRefusedRemovesNobody() {
    RoomState before = room.state();
    room.when("ada", remove("eli")).isRefused(Refusal.CANNOT_REMOVE);
    room.when("ben", remove("ana")).isRefused(Refusal.FORBIDDEN);
    room.when("ada", remove("zoe")).isRefused(Refusal.NO_SUCH_SEAT);
    assertThat(room.state()).isEqualTo(before);
  }

  @Test
  void removeAndChatOffComeToTheSameInEitherOrder() {
    room.when("ada", remove("ana"));
    room.when("eli", Cast.chatOff("ana")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("eli", Cast.chatOff("ben"));
    room.when("ada", remove("ben"))
        .happens(
            new Event.Removed(seat("ben"), seat("ada"), RemovalScope.SESSION, Optional.empty()),
            new Event.Left(seat("ben")));
  }

  @Test
  void aPrivateLineOfWhoWasRemovedStaysTheFacilitators() {
    room.when("ada", note("ana", "a word"));
    room.when("ada", remove("ana"));
    room.when("ada", note("ana", "too late"));
    assertThat(room.heardBy("ana", line("ana"))).isEmpty();
  }

  private String knocksAgain() {
    return room.when("ana", new Command.TakeSeat(Cast.account("ana"), SECOND_SEAT, "Ana"))
        .inShort();
  }

  private long heardBySecondSeat() {
    return room.everything().stream()
        .filter(entry -> entry.channel().equals(Channel.GROUP))
        .filter(entry -> room.state().hears(SECOND_SEAT, Channel.GROUP, entry.seq()))
        .count();
  }

  private String text(Channel channel) {
    return room.entry(channel, room.count(channel)).map(Entry::text).orElseThrow();
  }
}
