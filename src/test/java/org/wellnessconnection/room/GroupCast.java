package org.wellnessconnection.room;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.GroupCommand;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SmallGroup;

/** What people may want of small groups. */
final class GroupCast {
  private GroupCast() {}

  static Command split(int size, long seed) {
    return new GroupCommand.Split(size, seed);
  }

  @SafeVarargs
  static Command splitByHand(List<String>... groups) {
    return new GroupCommand.SplitByHand(
        Stream.of(groups).map(names -> names.stream().map(Cast::seat).toList()).toList());
  }

  static Command move(String name, int group) {
    return new GroupCommand.Move(Cast.seat(name), group);
  }

  static Command enter(int group) {
    return new GroupCommand.EnterGroup(group);
  }

  static Command leave() {
    return new GroupCommand.LeaveGroup();
  }

  static Command broadcast(String text) {
    return new GroupCommand.Broadcast(text);
  }

  static Command gather(long minutes) {
    return new GroupCommand.Gather(minutes);
  }

  static Command gatherNow() {
    return new GroupCommand.GatherNow();
  }

  static Command say(String text) {
    return new GroupCommand.GroupSay(text);
  }

  static Command call() {
    return new GroupCommand.CallFacilitator();
  }

  static Channel small(int group) {
    return Channel.small(group);
  }

  static Set<SeatId> all(SmallGroup group) {
    Set<SeatId> all = new LinkedHashSet<>(group.seats());
    group.facilitator().ifPresent(all::add);
    return all;
  }
}
