package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.CareCast.back;
import static org.wellnessconnection.room.CareCast.check;
import static org.wellnessconnection.room.CareCast.handOver;
import static org.wellnessconnection.room.CareCast.id;
import static org.wellnessconnection.room.CareCast.joinSide;
import static org.wellnessconnection.room.CareCast.newest;
import static org.wellnessconnection.room.CareCast.openSide;
import static org.wellnessconnection.room.CareCast.outOfSight;
import static org.wellnessconnection.room.CareCast.resolve;
import static org.wellnessconnection.room.CareCast.sideSay;
import static org.wellnessconnection.room.CareCast.take;
import static org.wellnessconnection.room.CareCast.unsafe;
import static org.wellnessconnection.room.Cast.seat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.FollowUp;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SupportCase.Status;

/** Side rooms, and the safety lead Sol. Ada and Eli facilitate; Ana has asked for a check. */
class AsidesTest {
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli", "cleo");

  AsidesTest() {
    room.when("ana", check());
  }

  @Test
  void thePersonAndOneFacilitatorAreAsideAndNobodyElseHears() {
    assertThat(room.when("ada", openSide(room)).inShort()).isEqualTo("case support");
    assertThat(room.when("ana", sideSay(room, "thank you")).inShort()).isEqualTo("side_said");

    assertThat(newest(room).status()).isEqualTo(Status.SIDE_ROOM);
    assertThat(newest(room).taken().orElseThrow().by()).isEqualTo(seat("ada"));
    assertThat(room.heardBy("ana", side())).containsExactly(1L);
    assertThat(room.heardBy("ada", side())).containsExactly(1L);
    assertThat(room.heardBy("eli", side())).isEmpty();
    assertThat(room.heardBy("ben", side())).isEmpty();
  }

  @Test
  void onlyThoseInsideSpeakThere() {
    room.when("ada", openSide(room));

    room.when("eli", sideSay(room, "hello")).isRefused(Refusal.NO_SIDE_ROOM);
    room.when("ben", sideSay(room, "hello")).isRefused(Refusal.NO_SIDE_ROOM);
  }

  @Test
  void aSecondFacilitatorWhoJoinsHearsItFromItsStart() {
    room.when("ada", openSide(room));
    room.when("ana", sideSay(room, "one"));
    room.when("eli", joinSide(room));

    assertThat(room.heardBy("eli", side())).containsExactly(1L);
    room.when("eli", joinSide(room)).wasDoneBy("ada");
  }

  @Test
  void theGroupIsPutOnHoldWhenNoFacilitatorIsLeftForIt() {
    room.when("ada", openSide(room));
    assertThat(room.state().held()).isEmpty();

    assertThat(room.when("eli", joinSide(room)).inShort()).isEqualTo("case support held");
    assertThat(room.state().held()).isPresent();
  }

  @Test
  void aFacilitatorWithoutAConnectionIsNobodyForTheGroup() {
    room.when("nobody", outOfSight("eli"));

    assertThat(room.when("ada", openSide(room)).inShort()).isEqualTo("case support held");
  }

  @Test
  void aRoomThatIsOnHoldAlreadyIsNotHeldTwice() {
    room.when("nobody", outOfSight("eli"));
    room.when("ada", Cast.hold());

    assertThat(room.when("ada", openSide(room)).inShort()).isEqualTo("case support");
  }

  @Test
  void whenThePersonGoesBackItClosesForBoth() {
    room.when("ada", openSide(room));
    assertThat(room.when("ana", back()).inShort()).isEqualTo("case support");

    assertThat(newest(room).aside()).isEmpty();
    assertThat(newest(room).status()).isEqualTo(Status.WITH);
    assertThat(room.heardBy("ada", side())).isEmpty();
    assertThat(room.when("ada", back()).inShort()).isEqualTo("already");
  }

  @Test
  void thePersonIsNeverLeftAloneThere() {
    room.when("ada", openSide(room));
    room.when("eli", joinSide(room));
    room.when("ada", back());
    assertThat(newest(room).isInside(seat("ana"))).isTrue();

    room.when("eli", back());
    assertThat(newest(room).aside()).isEmpty();
  }

  @Test
  void theTalkingPiecePassesByWhoeverIsAsideAndTheirPlaceIsKept() {
    room.when("ada", openSide(room));
    assertThat(Rounds.there(room.state())).rejects(seat("ana"), seat("ada")).accepts(seat("ben"));

    room.when("ana", back());
    assertThat(Rounds.there(room.state())).accepts(seat("ana"), seat("ada"));
  }

  @Test
  void nobodyIsInTwoSideRooms() {
    room.when("ada", openSide(room));
    room.when("ben", check());

    room.when("ada", openSide(room)).isRefused(Refusal.ALREADY_ASIDE);
    room.when("eli", joinSide(room)).isRefused(Refusal.NO_SIDE_ROOM);
  }

  @Test
  void theSecondWhoOpensItIsToldWhoWasFirst() {
    room.when("ada", openSide(room));

    room.when("eli", openSide(room)).wasDoneBy("ada");
  }

  @Test
  void whoStillWaitsCanBeTakenAsideToo() {
    room.when("cleo", unsafe());
    room.when("ada", openSide(room));

    assertThat(room.when("cleo", sideSay(room, "hello")).inShort()).isEqualTo("side_said");
    assertThat(room.heardBy("cleo", Channel.GROUP)).isEmpty();
  }

  @Test
  void aSideRoomOutlastsTheSession() {
    room.when("ada", openSide(room));
    room.when("ada", new Command.End(Optional.empty(), true));

    assertThat(room.when("ana", sideSay(room, "still here")).inShort()).isEqualTo("side_said");
    room.when("ana", Cast.say("hello?")).isRefused(Refusal.ENDED);
    room.when("ben", check()).isRefused(Refusal.ENDED);
    assertThat(room.when("ada", resolve(room, FollowUp.CONTACT)).inShort())
        .isEqualTo("case support called");
    assertThat(room.state().care().isOpen()).isFalse();
    room.when("ana", sideSay(room, "one more")).isRefused(Refusal.ENDED);
  }

  @Test
  void theSafetyLeadComesWhenCalledAndNotOtherwise() {
    room.when("sol", Cast.knock("sol")).isRefused(Refusal.FORBIDDEN);
    room.when("ada", handOver(room));

    assertThat(room.when("sol", Cast.knock("sol")).inShort()).isEqualTo("knocked admitted entered");
    assertThat(room.of("sol").role()).isEqualTo(Role.SAFETY_LEAD);
    assertThat(room.heardBy("sol", Channel.STAFF)).hasSize(room.count(Channel.STAFF));
    assertThat(room.heardBy("sol", Cast.line("ana"))).isEmpty();
  }

  @Test
  void theSafetyLeadTakesPartInASideRoomAndTakesNobodysPlace() {
    room.when("ada", openSide(room));
    room.when("eli", joinSide(room));
    room.when("ada", handOver(room));
    room.when("sol", Cast.knock("sol"));

    assertThat(room.heardBy("sol", side())).isEmpty();
    assertThat(room.when("sol", joinSide(room)).inShort()).isEqualTo("case support");
    assertThat(room.when("sol", take(room)).inShort()).startsWith("case");
    assertThat(newest(room).aside().orElseThrow().inside()).contains(seat("sol"));
  }

  @Test
  void theSafetyLeadModeratesNobodyAndAnswersOnlyWhatCalledThem() {
    room.when("ada", handOver(room));
    room.when("sol", Cast.knock("sol"));

    room.when("sol", Cast.chatOff("ben")).isRefused(Refusal.FORBIDDEN);
    room.when("sol", Cast.remove("ben")).isRefused(Refusal.FORBIDDEN);
    room.when("sol", Cast.end()).isRefused(Refusal.FORBIDDEN);
    room.when("ada", Cast.remove("sol")).isRefused(Refusal.CANNOT_REMOVE);
    room.when("ben", check());
    room.when("sol", take(room)).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void aFullRoomHasAPlaceForTheSafetyLead() {
    room.knockedBy("dan", "fay", "gus");
    room.when("zoe", Cast.knock("zoe")).isRefused(Refusal.ROOM_FULL);
    room.when("ada", handOver(room));

    assertThat(room.when("sol", Cast.knock("sol")).inShort()).isEqualTo("knocked admitted entered");
  }

  private Channel side() {
    return Channel.side(id(room));
  }
}
