package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Gathering;
import org.wellnessconnection.facilitation.Regrouping;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.SmallGroups;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.GroupCommand;
import org.wellnessconnection.protocol.GroupEvent;
import org.wellnessconnection.protocol.GroupEvent.Cause;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SmallGroup;
import org.wellnessconnection.protocol.StaffEvent;

/** How facilitators split a room into small groups, go about them, and bring everybody back. */
final class Groups {
  private Groups() {}

  static void lay(Rules rules) {
    rules.led(GroupCommand.Split.class, Groups::splitEvenly);
    rules.led(GroupCommand.SplitByHand.class, Groups::splitByHand);
    rules.led(GroupCommand.Move.class, Groups::move);
    rules.led(GroupCommand.EnterGroup.class, Groups::enter);
    rules.led(GroupCommand.LeaveGroup.class, Groups::leave);
    rules.led(GroupCommand.Gather.class, Groups::gather);
    rules.led(GroupCommand.GatherNow.class, Groups::gatherNow);
    rules.after(GroupEvent.Groups.class, Regrouped::after);
    rules.follows(Event.Left.class, (state, e) -> left(state, e.seat()));
    rules.follows(StaffEvent.RoleChanged.class, (state, e) -> visitsNoMore(state, e));
    rules.follows(Event.Resumed.class, (state, e) -> resumed(state));
    rules.follows(CourseEvent.Closing.class, (state, e) -> back(state));
    rules.at(state -> state.groups().gathering().map(Gathering::ends), (state, now) -> back(state));
    rules.standStill((state, pause) -> state.withGroups(state.groups().movedBy(pause)));
  }

  private static Decision splitEvenly(RoomState state, Act<GroupCommand.Split> act) {
    GroupCommand.Split wanted = act.command();
    return split(
        state,
        act.by(),
        Regrouping.evenly(state.groups(), participants(state), wanted.size(), wanted.seed()));
  }

  private static Decision splitByHand(RoomState state, Act<GroupCommand.SplitByHand> act) {
    return split(
        state,
        act.by(),
        Regrouping.byHand(state.groups(), participants(state), act.command().groups()));
  }

  private static List<SeatId> participants(RoomState state) {
    return state.seats().values().stream().filter(Groups::mayBeInOne).map(Seat::id).toList();
  }

  private static boolean mayBeInOne(Seat seat) {
    return seat.isPresent() && seat.role() == Role.PARTICIPANT;
  }

  private static Decision split(RoomState state, SeatId by, Optional<List<SmallGroup>> wanted) {
    Optional<Ruling> before = state.groups().split();
    if (before.isPresent()) {
      return new Decision.Already(before.get().by(), before.get().at());
    }
    if (state.held().isPresent()) {
      return Decision.refused(Refusal.HELD);
    }
    return wanted
        .map(groups -> new Regrouped(state, Cause.SPLIT).by(by).to(groups))
        .orElse(Decision.refused(Refusal.BAD_GROUPS));
  }

  private static Decision move(RoomState state, Act<GroupCommand.Move> act) {
    SeatId seat = act.command().seat();
    if (state.seat(seat).filter(Groups::mayBeInOne).isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_SEAT);
    }
    Optional<Refusal> obstacle = obstacle(state, act.command().group());
    if (obstacle.isPresent()) {
      return Decision.refused(obstacle.get());
    }
    SmallGroup to = state.groups().numbered(act.command().group()).orElseThrow();
    if (to.has(seat)) {
      return new Decision.Already(Optional.empty(), act.at());
    }
    return Regrouping.isFull(to)
        ? Decision.refused(Refusal.BAD_GROUPS)
        : new Regrouped(state, Cause.MOVED)
            .by(act.by())
            .of(seat)
            .to(Regrouping.moved(state.groups().groups(), seat, to.group()));
  }

  private static Optional<Refusal> obstacle(RoomState state, int group) {
    if (!state.groups().areOpen()) {
      return Optional.of(Refusal.NOT_SPLIT);
    }
    return state.groups().numbered(group).isEmpty()
        ? Optional.of(Refusal.NO_SUCH_GROUP)
        : Optional.empty();
  }

  /** One facilitator at a time: whoever comes second to a call is told that it was answered. */
  private static Decision enter(RoomState state, Act<GroupCommand.EnterGroup> act) {
    int group = act.command().group();
    Optional<Refusal> obstacle = obstacle(state, group);
    if (obstacle.isPresent()) {
      return Decision.refused(obstacle.get());
    }
    return state
        .groups()
        .visit(group)
        .<Decision>map(visit -> new Decision.Already(visit.by(), visit.at()))
        .orElseGet(
            () ->
                new Regrouped(state, Cause.ENTERED)
                    .by(act.by())
                    .of(act.by())
                    .to(Regrouping.entered(state.groups().groups(), act.by(), group)));
  }

  private static Decision leave(RoomState state, Act<GroupCommand.LeaveGroup> act) {
    return state.groups().of(act.by()).isEmpty()
        ? new Decision.Already(Optional.empty(), act.at())
        : new Regrouped(state, Cause.LEFT)
            .by(act.by())
            .of(act.by())
            .to(Regrouping.without(state.groups().groups(), act.by()));
  }

  private static Decision gather(RoomState state, Act<GroupCommand.Gather> act) {
    Optional<Ruling> before = state.groups().gathering().map(Gathering::announced);
    if (!state.groups().areOpen() || before.isPresent()) {
      return new Decision.Already(
          before.flatMap(Ruling::by), before.map(Ruling::at).orElse(act.at()));
    }
    if (state.held().isPresent()) {
      return Decision.refused(Refusal.HELD);
    }
    Instant ends = act.at().plus(Duration.ofMinutes(act.command().minutes()));
    return new Regrouped(state, Cause.NOTICE).by(act.by()).at(ends).to(state.groups().groups());
  }

  private static Decision gatherNow(RoomState state, Act<GroupCommand.GatherNow> act) {
    return state.groups().areOpen()
        ? new Regrouped(state, Cause.BACK).by(act.by()).to(List.of())
        : new Decision.Already(Optional.empty(), act.at());
  }

  private static List<Event> left(RoomState state, SeatId seat) {
    SmallGroups now = state.groups();
    return now.of(seat).isEmpty()
        ? List.of()
        : new Regrouped(state, Cause.LEFT).of(seat).events(Regrouping.without(now.groups(), seat));
  }

  /** Whoever was with a small group as a facilitator is in none when they are one no more. */
  private static List<Event> visitsNoMore(RoomState state, StaffEvent.RoleChanged e) {
    boolean visits =
        state.groups().of(e.seat()).filter(it -> !it.seats().contains(e.seat())).isPresent();
    return visits && e.role() == Role.PARTICIPANT ? left(state, e.seat()) : List.of();
  }

  /** The notice stood still: everybody is told until when it runs now. */
  private static List<Event> resumed(RoomState state) {
    return state.groups().gathering().isEmpty()
        ? List.of()
        : new Regrouped(state, Cause.NOTICE).events(state.groups().groups());
  }

  private static List<Event> back(RoomState state) {
    return state.groups().areOpen()
        ? new Regrouped(state, Cause.BACK).events(List.of())
        : List.of();
  }
}
