package org.wellnessconnection.room;

import java.util.Optional;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.GroupCommand;
import org.wellnessconnection.protocol.GroupEvent;
import org.wellnessconnection.protocol.GroupTalk;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.SmallGroup;

/** What is said in small groups and to all of them, and how a group calls for a facilitator. */
final class GroupTalking {
  private GroupTalking() {}

  static void lay(Rules rules) {
    rules.seated(GroupCommand.GroupSay.class, GroupTalking::say);
    rules.led(GroupCommand.Broadcast.class, GroupTalking::broadcast);
    rules.seated(GroupCommand.CallFacilitator.class, GroupTalking::call);
    rules.after(
        GroupEvent.GroupCalls.class,
        (state, e, at) -> state.withGroups(state.groups().called(e, at)));
  }

  private static Decision say(RoomState state, Act<GroupCommand.GroupSay> act) {
    Optional<Refusal> obstacle = Conversation.obstacle(state, state.known(act.by()), act.at());
    if (obstacle.isPresent()) {
      return Decision.refused(obstacle.get());
    }
    return state
        .groups()
        .of(act.by())
        .map(
            group ->
                Decision.happens(
                    new GroupTalk.GroupSaid(
                        group.channel(), act.by(), act.command().text(), act.attempt())))
        .orElse(Decision.refused(Refusal.NOT_IN_SMALL_GROUP));
  }

  private static Decision broadcast(RoomState state, Act<GroupCommand.Broadcast> act) {
    return state.groups().areOpen()
        ? Decision.happens(new GroupTalk.Broadcast(act.by(), act.command().text(), act.attempt()))
        : Decision.refused(Refusal.NOT_SPLIT);
  }

  /** Also while the room is on hold, and for whoever may not write. */
  private static Decision call(RoomState state, Act<GroupCommand.CallFacilitator> act) {
    Seat caller = state.known(act.by());
    if (caller.facilitates()) {
      return Decision.refused(Refusal.FORBIDDEN);
    }
    return state
        .groups()
        .of(act.by())
        .map(group -> call(state, caller, group))
        .orElse(Decision.refused(Refusal.NOT_IN_SMALL_GROUP));
  }

  private static Decision call(RoomState state, Seat caller, SmallGroup group) {
    int number = group.group();
    Optional<Ruling> done = state.groups().call(number).or(() -> state.groups().visit(number));
    return done.<Decision>map(was -> new Decision.Already(was.by(), was.at()))
        .orElseGet(
            () ->
                Decision.happens(
                    new GroupEvent.GroupCalls(number, caller.id()),
                    new GroupEvent.FacilitatorCalled(group.channel(), caller.id())));
  }
}
