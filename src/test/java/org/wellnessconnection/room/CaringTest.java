package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.CareCast.askColleague;
import static org.wellnessconnection.room.CareCast.caseNote;
import static org.wellnessconnection.room.CareCast.check;
import static org.wellnessconnection.room.CareCast.close;
import static org.wellnessconnection.room.CareCast.emergency;
import static org.wellnessconnection.room.CareCast.handOver;
import static org.wellnessconnection.room.CareCast.moment;
import static org.wellnessconnection.room.CareCast.newest;
import static org.wellnessconnection.room.CareCast.outOfSight;
import static org.wellnessconnection.room.CareCast.resolve;
import static org.wellnessconnection.room.CareCast.see;
import static org.wellnessconnection.room.CareCast.take;
import static org.wellnessconnection.room.CareCast.unsafe;
import static org.wellnessconnection.room.CareCast.withdraw;
import static org.wellnessconnection.room.CareCast.worried;
import static org.wellnessconnection.room.Cast.seat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Concern;
import org.wellnessconnection.protocol.FollowUp;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.protocol.SupportCase.Step;
import org.wellnessconnection.protocol.SupportCase.Why;
import org.wellnessconnection.protocol.SupportView;
import org.wellnessconnection.safety.Unseen;

/** Ada and Eli facilitate; Ana, Ben and Dan are in; Cleo waits. */
class CaringTest {
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
  void aRequestIsSeenThenTakenThenResolved() {
    room.when("ana", check());
    room.when("ada", see(room));
    assertThat(newest(room).status()).isEqualTo(Status.SEEN);
    assertThat(toldToAna().by()).contains(seat("ada"));

    room.when("eli", take(room));
    assertThat(newest(room).status()).isEqualTo(Status.WITH);
    assertThat(toldToAna().by()).contains(seat("eli"));

    room.when("eli", resolve(room, FollowUp.NONE));
    assertThat(newest(room).status()).isEqualTo(Status.CLOSED);
    assertThat(toldToAna().followUp()).contains(FollowUp.NONE);
  }

  @Test
  void whoWishesToBeContactedIsRemembered() {
    room.when("ana", check());
    room.when("ada", take(room));
    room.when("ada", resolve(room, FollowUp.CONTACT));
    assertThat(newest(room).status()).isEqualTo(Status.FOLLOW_UP);

    room.when("eli", close(room));
    assertThat(newest(room).status()).isEqualTo(Status.CLOSED);
    room.when("eli", close(room)).isRefused(Refusal.CASE_NOT_TAKEN);
  }

  @Test
  void theSecondFacilitatorIsToldWhoWasFirst() {
    room.when("ana", check());
    room.when("ada", see(room));
    room.when("eli", see(room)).wasDoneBy("ada");
    room.when("ada", take(room));
    room.when("eli", take(room)).wasDoneBy("ada");
    room.when("ada", take(room)).wasDoneBy("ada");
    room.when("ada", handOver(room));
    room.when("eli", handOver(room)).wasDoneBy("ada");
    room.when("ada", emergency(room));
    room.when("eli", emergency(room)).wasDoneBy("ada");
    room.when("ada", resolve(room, FollowUp.NONE));
    room.when("eli", resolve(room, FollowUp.CONTACT)).wasDoneBy("ada");
  }

  @Test
  void aColleagueWhoWasAskedTakesOver() {
    room.when("ana", check());
    room.when("ada", take(room));
    room.when("ada", askColleague(room));
    room.when("eli", askColleague(room)).wasDoneBy("ada");

    room.when("eli", take(room));
    assertThat(newest(room).taken().map(Step::by)).contains(seat("eli"));
    assertThat(newest(room).asked()).isEmpty();
  }

  @Test
  void whoIsGoneDoesNotKeepTheirColleagueFromTakingOver() {
    room.when("ana", check());
    room.when("ada", take(room));
    room.when("nobody", outOfSight("ada"));

    assertThat(room.when("eli", take(room)).inShort()).isEqualTo("case support");
  }

  @Test
  void withoutAColleagueThereIsNobodyToAsk() {
    room.when("ana", check());
    room.when("nobody", outOfSight("eli"));

    room.when("ada", askColleague(room)).isRefused(Refusal.NO_COLLEAGUE);
  }

  @Test
  void nobodyResolvesWhatNobodyHasTaken() {
    room.when("ana", check());
    room.when("ada", resolve(room, FollowUp.NONE)).isRefused(Refusal.CASE_NOT_TAKEN);
    room.when("ada", see(room));
    room.when("ada", resolve(room, FollowUp.NONE)).isRefused(Refusal.CASE_NOT_TAKEN);
  }

  @Test
  void whatIsHandedOverWaitsForWhoeverTakesItNext() {
    room.when("ana", check());
    room.when("ada", take(room));
    room.when("ada", handOver(room));

    assertThat(newest(room).status()).isEqualTo(Status.HANDED_OVER);
    assertThat(newest(room).called().orElseThrow().why()).isEqualTo(Why.HANDED_OVER);
    assertThat(newest(room).taken()).isEmpty();
    room.when("eli", take(room));
    assertThat(newest(room).status()).isEqualTo(Status.WITH);
  }

  @Test
  void anEmergencyStaysOneUntilItIsResolved() {
    room.when("ana", check());
    room.when("ada", emergency(room));
    room.when("eli", take(room));
    room.when("eli", handOver(room));

    assertThat(newest(room).status()).isEqualTo(Status.EMERGENCY);
    room.when("eli", resolve(room, FollowUp.NONE));
    assertThat(newest(room).status()).isEqualTo(Status.CLOSED);
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
  void aWorryIsToldToFacilitatorsAndNotToWhomItIsAbout() {
    List<Long> before = room.heardBy("ben", Cast.line("ben"));
    int group = room.count(Channel.GROUP);

    assertThat(room.when("ana", worried("ben", "He left in tears.")).inShort())
        .isEqualTo("support case case_noted");
    room.when("ada", take(room));
    room.when("ada", resolve(room, FollowUp.NONE));

    assertThat(room.heardBy("ben", Cast.line("ben"))).isEqualTo(before);
    assertThat(room.count(Channel.GROUP)).isEqualTo(group);
    assertThat(room.state().care().raisedBy(seat("ben"))).isEmpty();
  }

  @Test
  void whoeverWorriesLearnsThatItWasSeenAndNothingMore() {
    room.when("ana", worried("ben"));
    assertThat(toldToAna().status()).isEqualTo(Status.RAISED);
    assertThat(room.when("ada", take(room)).inShort()).isEqualTo("case support");
    assertThat(toldToAna().status()).isEqualTo(Status.SEEN);
    assertThat(room.when("ada", resolve(room, FollowUp.NONE)).inShort()).isEqualTo("case");
  }

  @Test
  void nobodyWishesForContactInTheNameOfAnother() {
    room.when("ana", worried("ben"));
    room.when("ada", take(room));

    room.when("ada", resolve(room, FollowUp.CONTACT)).isRefused(Refusal.NOT_ASKED);
    room.when("ada", CareCast.openSide(room)).isRefused(Refusal.NOT_ASKED);
  }

  @Test
  void aWorryIsAboutSomebodyElseWhoIsThereAndTakesPart() {
    room.when("ana", worried("ana")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("ana", worried("zoe")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("ana", worried("cleo")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("cleo", worried("ana")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("ana", worried("ada")).isRefused(Refusal.NOT_ABOUT_FACILITATORS);
    assertThat(room.when("ada", worried("cleo")).inShort()).isEqualTo("support case");
  }

  @Test
  void theSameWorryTwiceIsOneAndMoreWordsAreAdded() {
    room.when("ana", worried("ben"));

    room.when("ana", worried("ben")).wasDoneBy("ana");
    assertThat(room.when("ana", worried("ben", "Again.")).inShort())
        .isEqualTo("support case case_noted");
    assertThat(room.state().care().cases()).hasSize(1);
  }

  @Test
  void aFacilitatorInNeedIsAnsweredByAnotherOne() {
    room.when("ada", check());

    room.when("ada", take(room)).isRefused(Refusal.FORBIDDEN);
    assertThat(newest(room).called()).isEmpty();
    assertThat(room.when("eli", take(room)).inShort()).isEqualTo("case support");
  }

  @Test
  void notesStandBesideTheRequestAndChangeNothing() {
    room.when("ana", check());
    RoomState before = room.state();

    assertThat(room.when("ada", caseNote(room, "Calmer now.")).inShort()).isEqualTo("case_noted");
    assertThat(room.state()).isEqualTo(before);
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

  private SupportView toldToAna() {
    return SupportView.of(room.state().care().raisedBy(seat("ana")).get(0));
  }
}
