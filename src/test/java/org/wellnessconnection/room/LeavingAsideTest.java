package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.CareCast.check;
import static org.wellnessconnection.room.CareCast.id;
import static org.wellnessconnection.room.CareCast.joinSide;
import static org.wellnessconnection.room.CareCast.newest;
import static org.wellnessconnection.room.CareCast.openSide;
import static org.wellnessconnection.room.CareCast.outOfSight;
import static org.wellnessconnection.room.CareCast.sideSay;
import static org.wellnessconnection.room.CareCast.unsafe;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.Refusal;

/** Who goes, is removed or is lost while somebody is aside. Ada and Eli facilitate. */
class LeavingAsideTest {
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli", "cleo");

  LeavingAsideTest() {
    room.when("ana", check());
  }

  @Test
  void whoLeavesTheSessionLeavesTheSideRoomTooAndItCloses() {
    room.when("ada", openSide(room));

    assertThat(room.when("ana", Cast.leave()).inShort()).isEqualTo("left case support");
    assertThat(room.state().care().isOpen()).isFalse();
    room.when("ana", Cast.knock("ana"));
    assertThat(room.heardBy("ana", side())).isEmpty();
    room.when("ana", sideSay(room, "hello?")).isRefused(Refusal.NO_SIDE_ROOM);
  }

  @Test
  void thePersonIsNotLeftAloneThereByAFacilitatorWhoLeaves() {
    room.when("ada", openSide(room));
    room.when("ada", Cast.leave());

    assertThat(newest(room).aside()).isEmpty();
    assertThat(room.state().care().asideWith(seat("ana"))).isEmpty();
  }

  @Test
  void ofTwoFacilitatorsOneMayLeaveAndTheOtherStaysWithThePerson() {
    room.when("ada", openSide(room));
    room.when("eli", joinSide(room));
    room.when("ada", Cast.leave());

    assertThat(newest(room).aside().orElseThrow().inside())
        .containsExactly(seat("ana"), seat("eli"));
  }

  @Test
  void whoIsRemovedOrPutBackIsInNoSideRoom() {
    room.when("ada", openSide(room));
    assertThat(room.when("eli", Cast.remove("ana")).inShort())
        .isEqualTo("removed left case support");
    assertThat(newest(room).aside()).isEmpty();

    room.when("ben", check());
    room.when("ada", openSide(room));
    room.when("eli", Cast.takeBack("ben"));
    assertThat(room.state().care().isOpen()).isFalse();
  }

  @Test
  void whoWaitedAsideAndGoesLeavesNobodyThere() {
    room.when("cleo", unsafe());
    room.when("ada", openSide(room));

    assertThat(room.when("cleo", Cast.leave()).inShort()).isEqualTo("stopped_waiting case support");
    room.when("cleo", Cast.knock("cleo"));
    room.when("cleo", unsafe());
    room.when("eli", openSide(room));
    room.when("eli", Cast.remove("cleo"));
    assertThat(room.state().care().isOpen()).isFalse();
  }

  @Test
  void aSideRoomThatSomebodyLeftKeepsNothingLonger() {
    room.when("ada", openSide(room));
    room.when("ana", Cast.leave());
    room.when("ada", new Command.End(Optional.empty(), true));

    room.after(Duration.ofMinutes(10));
    assertThat(room.stage()).isEqualTo(Stage.SEALED);
  }

  @Test
  void theGroupWaitsAlsoWhenTheLastOneWhoWasWithItGoesOrIsLost() {
    room.when("ada", openSide(room));
    assertThat(room.when("nobody", outOfSight("eli")).inShort()).isEqualTo("lost held");
    assertThat(room.state().held().orElseThrow().reason()).isEqualTo(HoldReason.SAFETY);
    assertThat(room.state().held().orElseThrow().by()).isEmpty();

    room.when("ada", Cast.resume());
    room.when("nobody", CareCast.inSight("eli"));
    assertThat(room.when("eli", Cast.leave()).inShort()).isEqualTo("left held");
  }

  @Test
  void aGroupThatKeepsAFacilitatorGoesOn() {
    room.when("ada", openSide(room));

    assertThat(room.when("nobody", outOfSight("ben")).inShort()).isEqualTo("lost");
    assertThat(room.when("ben", Cast.leave()).inShort()).isEqualTo("left");
    assertThat(room.state().held()).isEmpty();
  }

  private Channel side() {
    return Channel.side(id(room));
  }
}
