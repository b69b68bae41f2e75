package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Gathering;
import org.wellnessconnection.facilitation.SmallGroups;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.GroupEvent;
import org.wellnessconnection.protocol.Hearings;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SmallGroup;

/** A change of the small groups: told to everybody, and in each group that it changes. */
record Regrouped(
    RoomState state,
    GroupEvent.Cause cause,
    Optional<SeatId> seat,
    Optional<SeatId> by,
    Optional<Instant> ends) {
  Regrouped(RoomState state, GroupEvent.Cause cause) {
    this(
        state,
        cause,
        Optional.empty(),
        Optional.empty(),
        state.groups().gathering().map(Gathering::ends));
  }

  Regrouped by(SeatId facilitator) {
    return new Regrouped(state, cause, seat, Optional.of(facilitator), ends);
  }

  Regrouped of(SeatId whoever) {
    return new Regrouped(state, cause, Optional.of(whoever), by, ends);
  }

  Regrouped at(Instant back) {
    return new Regrouped(state, cause, seat, by, Optional.of(back));
  }

  Decision to(List<SmallGroup> now) {
    return new Decision.Happens(events(now), Optional.empty());
  }

  /** Nobody is told in a group that is no more: there is nobody in it. */
  List<Event> events(List<SmallGroup> now) {
    Optional<Instant> still = now.isEmpty() ? Optional.empty() : ends;
    List<Event> events = new ArrayList<>();
    events.add(new GroupEvent.Groups(cause, seat, by, now, still));
    now.forEach(group -> changed(group).ifPresent(events::add));
    return List.copyOf(events);
  }

  private Optional<Event> changed(SmallGroup now) {
    Set<SeatId> before = state.groups().numbered(now.group()).map(Regrouped::all).orElse(Set.of());
    Set<SeatId> after = all(now);
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(
            new GroupEvent.GroupChanged(
                now.channel(), List.copyOf(after), less(after, before), less(before, after)));
  }

  private static Set<SeatId> all(SmallGroup group) {
    Set<SeatId> all = new LinkedHashSet<>(group.seats());
    group.facilitator().ifPresent(all::add);
    return all;
  }

  private static List<SeatId> less(Set<SeatId> some, Set<SeatId> others) {
    return some.stream().filter(seat -> !others.contains(seat)).toList();
  }

  /** Whoever comes to a group hears it from here on; whoever goes hears it no more. */
  static RoomState after(RoomState state, GroupEvent.Groups told, Instant at) {
    SmallGroups before = state.groups();
    SmallGroups now = before.become(told, at);
    RoomState next = state.withGroups(now);
    List<SeatId> concerned =
        Stream.concat(before.groups().stream(), now.groups().stream())
            .flatMap(group -> all(group).stream())
            .distinct()
            .toList();
    for (SeatId seat : concerned) {
      next = hearing(next, seat, channel(before, seat), channel(now, seat));
    }
    return next;
  }

  private static Optional<Channel> channel(SmallGroups groups, SeatId seat) {
    return groups.of(seat).map(SmallGroup::channel);
  }

  private static RoomState hearing(
      RoomState state, SeatId seat, Optional<Channel> from, Optional<Channel> to) {
    return from.equals(to)
        ? state
        : state.change(seat, who -> who.withAlsoHears(moved(who.alsoHears(), from, to)));
  }

  private static Hearings moved(Hearings hears, Optional<Channel> from, Optional<Channel> to) {
    Hearings ended = from.map(hears::end).orElse(hears);
    return to.map(ended::begin).orElse(ended);
  }
}
