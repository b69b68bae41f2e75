package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.GroupCast.enter;
import static org.wellnessconnection.room.GroupCast.leave;
import static org.wellnessconnection.room.GroupCast.move;
import static org.wellnessconnection.room.GroupCast.small;
import static org.wellnessconnection.room.GroupCast.splitByHand;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;

/** Ana and Ben talk in one group, Cleo and Dan in another; Ada and Eli facilitate. */
class GroupHearingTest {
  private final Story room = Story.ofCircle().knockedBy("eli").with("ana", "ben", "cleo", "dan");

  @BeforeEach
  void twoPairsTalk() {
    room.when("ada", splitByHand(List.of("ana", "ben"), List.of("cleo", "dan")));
    room.when("ana", GroupCast.say("one"));
    room.when("cleo", GroupCast.say("other"));
  }

  @Test
  void nobodyHearsAnotherGroupNotEvenFacilitators() {
    assertThat(room.heardBy("ben", small(1))).containsExactly(1L, 2L);
    assertThat(room.heardBy("ben", small(2))).isEmpty();
    assertThat(room.heardBy("dan", small(1))).isEmpty();
    assertThat(room.heardBy("ada", small(1))).isEmpty();
    assertThat(room.heardBy("eli", small(2))).isEmpty();
  }

  @Test
  void everybodyGoesOnHearingTheRoom() {
    room.when("ada", GroupCast.broadcast("five minutes"));
    List<Long> all = room.heardBy("ada", Channel.GROUP);
    long last = all.get(all.size() - 1);

    assertThat(List.of("ana", "dan", "eli"))
        .allSatisfy(name -> assertThat(room.heardBy(name, Channel.GROUP)).endsWith(last));
  }

  @Test
  void whoIsMovedHasNothingFromBeforeAndHearsTheOldGroupNoMore() {
    room.when("ada", move("ben", 2));
    room.when("ana", GroupCast.say("alone"));
    room.when("dan", GroupCast.say("welcome"));

    assertThat(room.heardBy("ben", small(1))).containsExactly(1L, 2L);
    assertThat(room.heardBy("ben", small(2))).containsExactly(3L, 4L);
    assertThat(room.entry(small(2), 3).orElseThrow().text())
        .contains("group_changed", Cast.seat("ben").value());
  }

  @Test
  void whoComesBackToAGroupHasNothingOfTheTimeAway() {
    room.when("ada", move("ben", 2));
    room.when("ana", GroupCast.say("between us"));
    room.when("ada", move("ben", 1));

    assertThat(room.heardBy("ben", small(1))).containsExactly(5L);
  }

  @Test
  void aFacilitatorHearsAGroupFromEnteringToLeaving() {
    room.when("ada", enter(1));
    room.when("ana", GroupCast.say("a question"));
    room.when("ada", leave());
    room.when("ana", GroupCast.say("she is gone"));

    assertThat(room.heardBy("ada", small(1))).containsExactly(3L, 4L);
    assertThat(room.heardBy("eli", small(1))).isEmpty();
  }

  @Test
  void whoWasLetInLaterHearsNoGroup() {
    room.knockedBy("fay").when("ada", Cast.admit("fay"));
    room.when("ana", GroupCast.say("again"));

    assertThat(room.heardBy("fay", small(1))).isEmpty();
  }

  @Test
  void whoIsRemovedHasNothingMoreOfTheirGroup() {
    room.when("ada", Cast.remove("ben"));

    assertThat(room.heardBy("ben", small(1))).isEmpty();
  }

  @Test
  void whenAllAreBackEachKeepsWhatWasHeardAndHearsNoMore() {
    room.when("ada", GroupCast.gatherNow());
    room.when("ana", GroupCast.say("still here?"));

    assertThat(room.heardBy("ben", small(1))).containsExactly(1L, 2L);
    assertThat(room.count(small(1))).isEqualTo(2);
    assertThat(room.state().hears(Cast.seat("ben"), small(1), 3)).isFalse();
  }

  @Test
  void callsAreForFacilitatorsAndTheGroupItself() {
    room.when("ana", GroupCast.call());
    long called = room.count(Channel.STAFF);

    assertThat(room.heardBy("eli", Channel.STAFF)).endsWith(called);
    assertThat(room.heardBy("ben", Channel.STAFF)).isEmpty();
    assertThat(room.heardBy("ben", small(1))).endsWith(3L);
    assertThat(room.heardBy("cleo", small(1))).isEmpty();
  }
}
