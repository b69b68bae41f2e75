package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.CareCast.askColleague;
import static org.wellnessconnection.room.CareCast.caseNote;
import static org.wellnessconnection.room.CareCast.check;
import static org.wellnessconnection.room.CareCast.close;
import static org.wellnessconnection.room.CareCast.emergency;
import static org.wellnessconnection.room.CareCast.handOver;
import static org.wellnessconnection.room.CareCast.newest;
import static org.wellnessconnection.room.CareCast.outOfSight;
import static org.wellnessconnection.room.CareCast.resolve;
import static org.wellnessconnection.room.CareCast.see;
import static org.wellnessconnection.room.CareCast.take;
import static org.wellnessconnection.room.Cast.seat;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.FollowUp;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.protocol.SupportCase.Step;
import org.wellnessconnection.protocol.SupportCase.Why;
import org.wellnessconnection.protocol.SupportView;
import org.wellnessconnection.safety.Call;

/** How a request is answered. Ada and Eli facilitate; Ana, Ben and Dan are in; Cleo waits. */
class CaringTest {
  private final Story room = Story.ofCircle().with("ana", "ben", "dan").knockedBy("eli", "cleo");

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
    assertThat(room.when("ada", resolve(room, FollowUp.CONTACT)).inShort())
        .isEqualTo("case support called");
    assertThat(newest(room).status()).isEqualTo(Status.FOLLOW_UP);
    assertThat(room.state().calls()).extracting(Call::kind).containsExactly(CallKind.FOLLOW_UP);

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

  private SupportView toldToAna() {
    return SupportView.of(room.state().care().raisedBy(seat("ana")).get(0));
  }
}
