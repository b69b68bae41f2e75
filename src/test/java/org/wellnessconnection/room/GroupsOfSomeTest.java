package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.GroupCast.enter;
import static org.wellnessconnection.room.GroupCast.gather;
import static org.wellnessconnection.room.GroupCast.gatherNow;
import static org.wellnessconnection.room.GroupCast.move;
import static org.wellnessconnection.room.GroupCast.small;
import static org.wellnessconnection.room.GroupCast.split;
import static org.wellnessconnection.room.GroupCast.splitByHand;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Refusal;

/** Who comes late to small groups, who is alone in one, and what a hold does to them. */
class GroupsOfSomeTest {
  private static final Command TWO_PAIRS =
      splitByHand(List.of("ana", "ben"), List.of("cleo", "dan"));

  private final Story room = Story.ofCircle().knockedBy("eli").with("ana", "ben", "cleo", "dan");

  @Test
  void whoComesLateWaitsInTheRoomUntilTheyAreMoved() {
    room.when("ada", TWO_PAIRS);
    room.knockedBy("fay").when("ada", Cast.admit("fay"));
    room.when("fay", Cast.say("hello?")).isRefused(Refusal.IN_SMALL_GROUP);
    room.when("fay", GroupCast.say("hello?")).isRefused(Refusal.NOT_IN_SMALL_GROUP);
    room.when("ada", move("fay", 1));

    assertThat(room.when("fay", GroupCast.say("hello")).inShort()).isEqualTo("group_said");
  }

  @Test
  void aWordInAGroupIsTakenBackByItsAuthorOnly() {
    room.when("ada", TWO_PAIRS);
    room.when("ana", GroupCast.say("too much"));
    Command withdraw = new Command.Withdraw(small(1), room.count(small(1)));
    room.when("ben", withdraw).isRefused(Refusal.FORBIDDEN);
    room.when("cleo", withdraw).isRefused(Refusal.NO_SUCH_MESSAGE);
    room.when("ada", withdraw).isRefused(Refusal.NO_SUCH_MESSAGE);
    room.when("ana", withdraw);

    assertThat(room.everything().toString()).doesNotContain("too much");
  }

  @Test
  void whenTheLastOneIsGoneNothingIsSplitAnyMore() {
    room.when("ada", splitByHand(List.of("ana")));
    room.when("ada", enter(1));
    room.when("ada", Cast.remove("ana"));

    assertThat(room.state().groups().areOpen()).isFalse();
    assertThat(room.when("ben", Cast.say("here")).inShort()).isEqualTo("said");
    assertThat(room.state().hears(seat("ada"), small(1), room.count(small(1)) + 1)).isFalse();
  }

  @Test
  void onHoldNobodyIsSplitButEverybodyCanBeCalledBack() {
    Story held = Story.ofCircle().with("ana", "ben");
    held.when("ada", Cast.hold());
    held.when("ada", split(2, 1)).isRefused(Refusal.HELD);
    held.when("ada", Cast.resume());
    held.when("ada", split(2, 1));
    held.when("ada", Cast.hold());
    held.when("ada", gather(1)).isRefused(Refusal.HELD);
    held.when("ana", GroupCast.say("may I?")).isRefused(Refusal.HELD);

    assertThat(held.when("ana", GroupCast.call()).inShort())
        .isEqualTo("group_calls facilitator_called");
    assertThat(held.when("ada", gatherNow()).inShort()).isEqualTo("groups");
  }
}
