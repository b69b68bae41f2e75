package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.handBack;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.start;

import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Turn;

/** Ada and Eli facilitate a first round with Ana, Ben and Cleo. */
abstract class CheckIn {
  final Story room =
      Story.ofPhases(Evenings.PEER_SUPPORT).with("ana", "ben", "cleo").knockedBy("eli");

  void ana() {
    room.when("ada", next());
    room.when("ada", start());
    room.when("ana", accept());
  }

  void shares(String name) {
    assertThat(turn().holder()).contains(seat(name));
    room.when(name, accept());
    room.when(name, handBack());
  }

  TalkingPiece piece() {
    return room.state().round().piece();
  }

  Turn turn() {
    return piece().turn();
  }

  List<SeatId> hands() {
    return new ArrayList<>(room.state().round().hands().seats());
  }
}
