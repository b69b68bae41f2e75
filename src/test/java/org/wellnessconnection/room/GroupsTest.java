package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.GroupCast.enter;
import static org.wellnessconnection.room.GroupCast.gather;
import static org.wellnessconnection.room.GroupCast.gatherNow;
import static org.wellnessconnection.room.GroupCast.leave;
import static org.wellnessconnection.room.GroupCast.move;
import static org.wellnessconnection.room.GroupCast.small;
import static org.wellnessconnection.room.GroupCast.split;
import static org.wellnessconnection.room.GroupCast.splitByHand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.GroupEvent.Cause;
import org.wellnessconnection.protocol.GroupEvent.FacilitatorCalled;
import org.wellnessconnection.protocol.GroupEvent.GroupCalls;
import org.wellnessconnection.protocol.GroupEvent.GroupChanged;
import org.wellnessconnection.protocol.GroupEvent.Groups;
import org.wellnessconnection.protocol.GroupTalk;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SmallGroup;

/** Ada and Eli facilitate; Ana, Ben, Cleo and Dan are in. */
class GroupsTest {
  private static final Command TWO_PAIRS =
      splitByHand(List.of("ana", "ben"), List.of("cleo", "dan"));

  private final Story room = Story.ofCircle().knockedBy("eli").with("ana", "ben", "cleo", "dan");

  @Test
  void aRoomIsSplitByHandAndEveryGroupIsToldWhoIsInIt() {
    room.when("ada", TWO_PAIRS)
        .happens(
            told(Cause.SPLIT, "ada", group(1, "ana", "ben"), group(2, "cleo", "dan")),
            new GroupChanged(small(1), seats("ana", "ben"), seats("ana", "ben"), List.of()),
            new GroupChanged(small(2), seats("cleo", "dan"), seats("cleo", "dan"), List.of()));
  }

  @Test
  void theSameSeedMakesTheSameGroupsAndNobodyIsLeftOut() {
    Story again = Story.ofCircle().knockedBy("eli").with("dan", "cleo", "ben", "ana");
    room.when("ada", split(2, 7));
    again.when("ada", split(2, 7));

    assertThat(room.state().groups().groups()).isEqualTo(again.state().groups().groups());
    assertThat(room.state().groups().groups().stream().flatMap(group -> group.seats().stream()))
        .containsExactlyInAnyOrderElementsOf(seats("ana", "ben", "cleo", "dan"));
  }

  @Test
  void whoIsNamedTwiceOrIsNoParticipantMakesBadGroups() {
    List.of(
            splitByHand(List.of("ana", "ana")),
            splitByHand(List.of("ana"), List.of("ben", "ana")),
            splitByHand(List.of("ana", "ada")),
            splitByHand(List.of("ana", "zoe")),
            splitByHand(List.of("ana"), List.of()),
            splitByHand())
        .forEach(bad -> room.when("ada", bad).isRefused(Refusal.BAD_GROUPS));
  }

  @Test
  void twoPeopleAreTooFewForSomeGroupsAndOneForAny() {
    Story.ofCircle().with("ana").when("ada", split(2, 1)).isRefused(Refusal.BAD_GROUPS);
    Story pair = Story.ofCircle().with("ana", "ben");
    pair.when("ada", split(6, 1));

    assertThat(pair.state().groups().groups()).hasSize(1);
  }

  @Test
  void whoSplitsSecondIsToldWhoDidItBefore() {
    room.when("ada", TWO_PAIRS);
    room.when("eli", split(2, 1)).wasDoneBy("ada");
    room.when("ada", TWO_PAIRS).wasDoneBy("ada");
  }

  @Test
  void aNumberIsNeverGivenTwice() {
    room.when("ada", TWO_PAIRS);
    room.when("ada", gatherNow());
    room.when("ada", splitByHand(List.of("ana", "cleo")));

    assertThat(room.state().groups().groups()).containsExactly(group(3, "ana", "cleo"));
  }

  @Test
  void somebodyIsMovedAndBothGroupsAreTold() {
    room.when("ada", TWO_PAIRS);
    room.when("eli", move("ben", 2))
        .happens(
            told(Cause.MOVED, "ben", "eli", group(1, "ana"), group(2, "cleo", "dan", "ben")),
            new GroupChanged(small(1), seats("ana"), List.of(), seats("ben")),
            new GroupChanged(small(2), seats("cleo", "dan", "ben"), seats("ben"), List.of()));
    assertThat(room.when("ada", move("ben", 2)).inShort()).isEqualTo("already");
  }

  @Test
  void aGroupOfOneIsMergedByMovingThatOne() {
    room.when("ada", TWO_PAIRS);
    room.when("ada", move("ben", 2));
    room.when("ada", move("ana", 2));

    assertThat(room.state().groups().groups())
        .containsExactly(group(2, "cleo", "dan", "ben", "ana"));
    room.when("ada", move("ana", 1)).isRefused(Refusal.NO_SUCH_GROUP);
  }

  @Test
  void whatIsSaidInAGroupIsSaidThere() {
    room.when("ada", TWO_PAIRS);
    room.when("ana", GroupCast.say("us two"))
        .happens(new GroupTalk.GroupSaid(small(1), seat("ana"), "us two", Cast.ATTEMPT));
  }

  @Test
  void aBroadcastIsOneEntryForEverybody() {
    room.when("ada", TWO_PAIRS);
    room.when("ada", GroupCast.broadcast("five more minutes"))
        .happens(new GroupTalk.Broadcast(seat("ada"), "five more minutes", Cast.ATTEMPT));
    assertThat(room.when("ada", Cast.say("and this")).inShort()).isEqualTo("said");
  }

  @Test
  void aCallIsAnsweredByWhoeverComesFirst() {
    room.when("ada", TWO_PAIRS);
    room.when("ana", GroupCast.call())
        .happens(new GroupCalls(1, seat("ana")), new FacilitatorCalled(small(1), seat("ana")));
    room.when("ben", GroupCast.call()).wasDoneBy("ana");
    room.when("eli", enter(1));
    room.when("ada", enter(1)).wasDoneBy("eli");

    assertThat(room.state().groups().call(1)).isEmpty();
    room.when("ben", GroupCast.call()).wasDoneBy("eli");
    room.when("eli", leave());
    assertThat(room.when("ben", GroupCast.call()).inShort())
        .isEqualTo("group_calls facilitator_called");
  }

  @Test
  void aFacilitatorGoesFromGroupToGroupForAllToSee() {
    room.when("ada", TWO_PAIRS);
    room.when("ada", enter(1))
        .happens(
            told(
                Cause.ENTERED,
                "ada",
                "ada",
                visited(1, "ada", "ana", "ben"),
                group(2, "cleo", "dan")),
            new GroupChanged(small(1), seats("ana", "ben", "ada"), seats("ada"), List.of()));
    room.when("ada", enter(2))
        .happens(
            told(
                Cause.ENTERED,
                "ada",
                "ada",
                group(1, "ana", "ben"),
                visited(2, "ada", "cleo", "dan")),
            new GroupChanged(small(1), seats("ana", "ben"), List.of(), seats("ada")),
            new GroupChanged(small(2), seats("cleo", "dan", "ada"), seats("ada"), List.of()));
    room.when("ada", leave());
    assertThat(room.when("ada", leave()).inShort()).isEqualTo("already");
  }

  @Test
  void whoIsRemovedLeavesTheirGroupInTheSameBreath() {
    room.when("ada", TWO_PAIRS);
    room.when("ada", Cast.remove("ben"))
        .happens(
            new Event.Removed(seat("ben"), seat("ada")),
            new Event.Left(seat("ben")),
            new Groups(
                Cause.LEFT,
                Optional.of(seat("ben")),
                Optional.empty(),
                List.of(group(1, "ana"), group(2, "cleo", "dan")),
                Optional.empty()),
            new GroupChanged(small(1), seats("ana"), List.of(), seats("ben")));
  }

  @Test
  void everybodyIsBackAtOnceAndOnlyOnce() {
    room.when("ada", TWO_PAIRS);
    room.when("eli", gatherNow()).happens(told(Cause.BACK, "eli"));
    assertThat(room.when("ada", gatherNow()).inShort()).isEqualTo("already");
    assertThat(room.when("ada", gather(1)).inShort()).isEqualTo("already");
    assertThat(room.when("ana", Cast.say("here I am")).inShort()).isEqualTo("said");
  }

  @Test
  void theNumbersOfGroupsAreLimited() {
    room.when("ada", TWO_PAIRS);
    int before = room.count(Channel.GROUP);
    room.when("ada", enter(3)).isRefused(Refusal.NO_SUCH_GROUP);
    room.when("ada", enter(Integer.MAX_VALUE)).isRefused(Refusal.NO_SUCH_GROUP);
    room.when("ada", move("eli", 1)).isRefused(Refusal.NO_SUCH_SEAT);

    assertThat(room.count(Channel.GROUP)).isEqualTo(before);
  }

  private static Groups told(Cause cause, String by, SmallGroup... groups) {
    return new Groups(
        cause, Optional.empty(), Optional.of(seat(by)), List.of(groups), Optional.empty());
  }

  private static Groups told(Cause cause, String who, String by, SmallGroup... groups) {
    return new Groups(
        cause, Optional.of(seat(who)), Optional.of(seat(by)), List.of(groups), Optional.empty());
  }

  private static SmallGroup group(int number, String... names) {
    return new SmallGroup(number, seats(names), Optional.empty());
  }

  private static SmallGroup visited(int number, String facilitator, String... names) {
    return new SmallGroup(number, seats(names), Optional.of(seat(facilitator)));
  }

  private static List<SeatId> seats(String... names) {
    return Stream.of(names).map(Cast::seat).toList();
  }
}
