package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.knock;
import static org.wellnessconnection.room.Cast.remove;
import static org.wellnessconnection.room.Cast.seat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.DoorCommand;
import org.wellnessconnection.protocol.GroupCommand;
import org.wellnessconnection.video.VideoPlace;

/** Who meets whom by video. Ada leads; Ana, Ben, Cleo and Dan are in. */
class VideoPlaceTest {
  private final Story room = Story.ofCircle().with("ana", "ben", "cleo", "dan");

  private String placeOf(String name) {
    return VideoPlace.of(room.state(), seat(name)).map(Object::toString).orElse("nowhere");
  }

  @Test
  void whoeverIsInMeetsTheGroup() {
    assertThat(List.of(placeOf("ada"), placeOf("ana"))).containsOnly("group");
  }

  @Test
  void whoeverWaitsMeetsNobody() {
    room.when("fay", knock("fay"));
    assertThat(placeOf("fay")).isEqualTo("nowhere");
    assertThat(placeOf("stranger")).isEqualTo("nowhere");
  }

  @Test
  void whoeverIsOutMeetsNobody() {
    room.when("ada", remove("ana"));
    room.when("ben", new DoorCommand.Leave());
    room.when("ada", new DoorCommand.Return(seat("cleo")));
    assertThat(List.of(placeOf("ana"), placeOf("ben"), placeOf("cleo"))).containsOnly("nowhere");
  }

  @Test
  void whoeverIsCalledAwayMeetsNobodyUntilTheyAreBack() {
    room.when("ana", new DoorCommand.StepAway());
    assertThat(placeOf("ana")).isEqualTo("nowhere");
    room.when("ana", new DoorCommand.ComeBack());
    assertThat(placeOf("ana")).isEqualTo("group");
  }

  @Test
  void smallGroupsMeetByThemselves() {
    room.when(
        "ada",
        new GroupCommand.SplitByHand(
            List.of(List.of(seat("ana"), seat("ben")), List.of(seat("cleo"), seat("dan")))));
    assertThat(placeOf("ana")).isEqualTo(placeOf("ben")).isEqualTo("small:1");
    assertThat(placeOf("dan")).isEqualTo("small:2");
    assertThat(placeOf("ada")).isEqualTo("group");

    room.when("ada", new GroupCommand.EnterGroup(2));
    assertThat(placeOf("ada")).isEqualTo("small:2");
    room.when("ada", new GroupCommand.GatherNow());
    assertThat(List.of(placeOf("ana"), placeOf("dan"), placeOf("ada"))).containsOnly("group");
  }

  @Test
  void aSideRoomGoesOnWhenTheSessionHasEnded() {
    Story care = Story.ofCircle().with("ana", "ben");
    care.when("ana", CareCast.check());
    care.when("ada", CareCast.openSide(care));
    Optional<?> aside = VideoPlace.of(care.state(), seat("ana"));
    assertThat(aside.map(Object::toString).orElse("")).startsWith("side:");

    care.when("ada", new Command.End(Optional.empty(), true));
    assertThat(VideoPlace.of(care.state(), seat("ana"))).isEqualTo(aside);
    assertThat(VideoPlace.of(care.state(), seat("ben"))).isEmpty();
  }
}
