package org.wellnessconnection.protocol;

import java.util.List;

/** What is wanted of small groups, or in one. */
public sealed interface GroupCommand extends Command {
  /** Into groups of about this size, as the seed has it. Nobody but the server makes a seed. */
  record Split(int size, long seed) implements GroupCommand {}

  record SplitByHand(List<List<SeatId>> groups) implements GroupCommand {}

  record Move(SeatId seat, int group) implements GroupCommand {}

  record EnterGroup(int group) implements GroupCommand {}

  record LeaveGroup() implements GroupCommand {}

  /** A facilitator says something to everybody, wherever they are. */
  record Broadcast(String text) implements GroupCommand, Spoken {}

  /** Everybody back, with some notice. */
  record Gather(long minutes) implements GroupCommand {}

  record GatherNow() implements GroupCommand {}

  record GroupSay(String text) implements GroupCommand, Spoken {}

  record CallFacilitator() implements GroupCommand {}
}
