package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.CareCast.check;
import static org.wellnessconnection.room.CareCast.emergency;
import static org.wellnessconnection.room.CareCast.handOver;
import static org.wellnessconnection.room.CareCast.moment;
import static org.wellnessconnection.room.CareCast.newest;
import static org.wellnessconnection.room.CareCast.see;
import static org.wellnessconnection.room.CareCast.take;
import static org.wellnessconnection.room.CareCast.unsafe;
import static org.wellnessconnection.room.CareCast.withdraw;
import static org.wellnessconnection.room.Cast.seat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.protocol.SupportCase.Why;
import org.wellnessconnection.safety.Unseen;

/** Somebody needs support. Ada and Eli facilitate; Ana, Ben and Dan are in; Cleo waits. */
class AskingTest {
  private final Story room = Story.ofCircle().with("ana", "ben", "dan").knockedBy("eli", "cleo");

  @Test
  void whoAsksHearsItFirstAndFacilitatorsHearTheRest() {
    int before = room.count(Channel.GROUP);

    assertThat(room.when("ana", check()).inShort()).isEqualTo("support case");

    assertThat(newest(room).about()).isEqualTo(seat("ana"));
    assertThat(newest(room).status()).isEqualTo(Status.RAISED);
    assertThat(room.count(Channel.GROUP)).isEqualTo(before);
    assertThat(room.heardBy("ana", Cast.line("ana"))).isNotEmpty();
    assertThat(room.heardBy("ben", Channel.STAFF)).isEmpty();
  }

  @Test
  void nobodyIsEverTooSilentTooEarlyOrOnHoldToAsk() {
    room.when("ada", Cast.chatOff("ana"));
    room.when("ada", Cast.hold());

    assertThat(room.when("ana", check()).inShort()).isEqualTo("support case");
    assertThat(room.when("cleo", unsafe()).inShort()).startsWith("support case");
    assertThat(room.when("ada", moment()).inShort()).isEqualTo("support case");
  }

  @Test
  void afterTheEndTheRoomCanHearNobody() {
    room.when("ada", Cast.end());

    room.when("ana", check()).isRefused(Refusal.ENDED);
  }

  @Test
  void whoeverEndsJustAfterSomebodyAskedIsAskedOnce() {
    room.when("ana", check());

    room.when("ada", Cast.end()).isRefused(Refusal.SUPPORT_IS_OPEN);
    room.passes(Unseen.PATIENCE);
    assertThat(room.when("ada", Cast.end()).inShort()).isEqualTo("ended");
  }

  @Test
  void whoIsNotSafeCallsTheSafetyLeadAtOnce() {
    room.when("ana", unsafe());

    assertThat(newest(room).called().orElseThrow().why()).isEqualTo(Why.NOT_SAFE);
  }

  @Test
  void askingAgainMakesItMorePressingAndNeverLess() {
    room.when("ana", moment());
    room.when("ana", check());
    room.when("ada", see(room));
    room.when("ana", unsafe());

    assertThat(room.state().care().cases()).hasSize(1);
    assertThat(newest(room).kind()).isEqualTo(Concern.UNSAFE);
    assertThat(newest(room).status()).isEqualTo(Status.RAISED);
    assertThat(newest(room).called()).isPresent();
    room.when("ana", moment()).wasDoneBy("ana");
    room.when("ana", unsafe()).wasDoneBy("ana");
  }

  @Test
  void whoIsWithSomebodyStaysWhenItBecomesMorePressing() {
    room.when("ana", check());
    room.when("ada", take(room));
    room.when("ana", unsafe());

    assertThat(newest(room).status()).isEqualTo(Status.WITH);
    assertThat(newest(room).called()).isPresent();
  }

  @Test
  void aRequestCanBeTakenBackWhateverHasBecomeOfIt() {
    List.<Runnable>of(
            () -> {},
            () -> room.when("ada", see(room)),
            () -> room.when("ada", take(room)),
            () -> room.when("ada", handOver(room)),
            () -> room.when("ada", emergency(room)),
            () -> room.when("ada", CareCast.openSide(room)))
        .forEach(this::thenTakenBack);
    assertThat(room.when("ana", withdraw()).inShort()).isEqualTo("already");
  }

  private void thenTakenBack(Runnable reached) {
    room.when("ana", check());
    reached.run();
    assertThat(room.when("ana", withdraw()).inShort()).isEqualTo("support case");
    assertThat(newest(room).status()).isEqualTo(Status.WITHDRAWN);
    assertThat(newest(room).aside()).isEmpty();
    room.when("ada", take(room)).isRefused(Refusal.CASE_CLOSED);
  }

  @Test
  void whatIsOverIsForgottenInTime() {
    for (int i = 0; i < 30; i++) {
      room.when("ana", moment());
      room.when("ana", withdraw());
    }
    room.when("ana", check());

    assertThat(room.state().care().cases()).hasSize(21);
  }

  @Test
  void aRoomThatWasKeptBeforeThereWereRequestsHasNone() {
    String old = Codec.write(room.state()).replaceAll(",\"care\":\\{\"cases\":\\[]}", "");
    assertThat(old).doesNotContain("care");

    assertThat(Codec.read(old, RoomState.class)).isEqualTo(room.state());
  }
}
