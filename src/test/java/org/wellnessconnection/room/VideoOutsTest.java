package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.protocol.VideoReach.LOCKED_OUT;
import static org.wellnessconnection.protocol.VideoReach.NOT_REACHED;
import static org.wellnessconnection.protocol.VideoReach.REMOVED_ONLY;
import static org.wellnessconnection.room.Cast.admit;
import static org.wellnessconnection.room.Cast.remove;
import static org.wellnessconnection.room.Cast.say;
import static org.wellnessconnection.room.Cast.seat;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.DoorCommand;
import org.wellnessconnection.protocol.VideoEvent;
import org.wellnessconnection.protocol.VideoReach;

/** What facilitators are told of the video when somebody is out. Ada leads; Ana and Ben are in. */
class VideoOutsTest {
  private final Story room = Story.ofCircle().with("ana", "ben");

  private static Command told(String name, VideoReach reached) {
    return new Command.VideoTold(seat(name), reached);
  }

  private Seat ana() {
    return room.state().seat(seat("ana")).orElseThrow();
  }

  @Test
  void facilitatorsAreToldAndNobodyElse() {
    room.when("ada", remove("ana"));
    int before = room.count(Channel.GROUP);
    room.when("server", told("ana", LOCKED_OUT))
        .happens(new VideoEvent.VideoOut(seat("ana"), LOCKED_OUT));

    assertThat(room.heardBy("ada", Channel.STAFF)).contains((long) room.count(Channel.STAFF));
    assertThat(room.heardBy("ben", Channel.STAFF)).isEmpty();
    assertThat(room.count(Channel.GROUP)).isEqualTo(before);
  }

  @Test
  void nobodyIsToldTwice() {
    room.when("ada", remove("ana"));
    room.when("server", told("ana", LOCKED_OUT));
    int before = room.count(Channel.STAFF);
    room.when("server-b", told("ana", LOCKED_OUT));
    room.when("server-c", told("ana", NOT_REACHED));

    assertThat(room.count(Channel.STAFF)).isEqualTo(before);
    assertThat(room.state().videoOuts()).containsEntry(seat("ana"), LOCKED_OUT);
  }

  @Test
  void aBetterWordFollows() {
    room.when("ada", remove("ana"));
    room.when("server", told("ana", NOT_REACHED));
    assertThat(VideoOuts.isOwed(room.state(), ana())).isTrue();

    room.when("server", told("ana", LOCKED_OUT))
        .happens(new VideoEvent.VideoOut(seat("ana"), LOCKED_OUT));
    assertThat(VideoOuts.isOwed(room.state(), ana())).isFalse();
  }

  @Test
  void howOftenSomebodyWasPutOutOfTheGroupNeverBecomesLess() {
    room.knockedBy("cleo").when("ada", remove("cleo"));
    room.when("ben", new DoorCommand.Leave());
    assertThat(VideoOuts.count(room.state())).isZero();

    room.when("ada", Cast.takeBack("ana"));
    assertThat(VideoOuts.count(room.state())).isEqualTo(1);
    room.when("ada", Cast.admit("ana"));
    assertThat(VideoOuts.count(room.state())).isEqualTo(1);
    room.when("ada", remove("ana"));
    assertThat(VideoOuts.count(room.state())).isEqualTo(2);
    room.when("ada", Cast.readmit("ana"));
    assertThat(VideoOuts.count(room.state())).isEqualTo(2);
  }

  @Test
  void whoeverWasPutOutIsOwedAWordAndWhoeverWentIsNot() {
    room.when("ada", remove("ana"));
    room.when("ben", new DoorCommand.Leave());

    assertThat(VideoOuts.isOwed(room.state(), ana())).isTrue();
    assertThat(VideoOuts.isOwed(room.state(), room.state().seat(seat("ben")).orElseThrow()))
        .isFalse();
  }

  @Test
  void whoeverComesInAgainMayBePutOutAgain() {
    room.when("ada", new DoorCommand.Return(seat("ana")));
    room.when("server", told("ana", REMOVED_ONLY));
    room.when("ada", admit("ana"));

    assertThat(room.state().videoOuts()).isEmpty();
    room.when("ana", say("here again"));
    room.when("ada", new DoorCommand.Return(seat("ana")));
    assertThat(VideoOuts.isOwed(room.state(), ana())).isTrue();
  }

  @Test
  void ofAStrangerThereIsNothingToTell() {
    int before = room.count(Channel.STAFF);
    room.when("server", told("nobody", NOT_REACHED));

    assertThat(room.count(Channel.STAFF)).isEqualTo(before);
  }
}
