package org.wellnessconnection.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.GroupEvent;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SmallGroup;

/**
 * The small groups of a room, if it is split: by whom and when.
 *
 * @param calls which groups have called for a facilitator: who, and when
 * @param visits where a facilitator is: who, and since when
 * @param used the highest number a group ever had; none is given twice
 */
@RecordBuilder
public record SmallGroups(
    Optional<Ruling> split,
    List<SmallGroup> groups,
    Map<Integer, Ruling> calls,
    Map<Integer, Ruling> visits,
    Optional<Gathering> gathering,
    int used)
    implements SmallGroupsBuilder.With {
  public static final SmallGroups NONE =
      new SmallGroups(Optional.empty(), List.of(), Map.of(), Map.of(), Optional.empty(), 0);

  public boolean areOpen() {
    return split.isPresent();
  }

  public Optional<SmallGroup> numbered(int group) {
    return groups.stream().filter(each -> each.group() == group).findFirst();
  }

  /** Where somebody is, as a member or as a facilitator. */
  public Optional<SmallGroup> of(SeatId seat) {
    return groups.stream().filter(group -> group.has(seat)).findFirst();
  }

  public Optional<Ruling> call(int group) {
    return Optional.ofNullable(calls.get(group));
  }

  public Optional<Ruling> visit(int group) {
    return Optional.ofNullable(visits.get(group));
  }

  /** What the groups become with these; a split that nobody is left in is over. */
  public SmallGroups become(GroupEvent.Groups told, Instant at) {
    SmallGroups next = withGroups(told.groups()).withVisits(visits(told.groups(), at));
    return told.groups().isEmpty()
        ? NONE.withUsed(used)
        : next.withSplit(split.or(() -> Optional.of(new Ruling(told.by(), at))))
            .withCalls(stillCalling(told.groups()))
            .withGathering(told.ends().map(ends -> gathering(told, ends, at)))
            .withUsed(Math.max(used, highest(told.groups())));
  }

  private Map<Integer, Ruling> visits(List<SmallGroup> now, Instant at) {
    Map<Integer, Ruling> next = new LinkedHashMap<>();
    for (SmallGroup group : now) {
      Optional<Ruling> known =
          visit(group.group()).filter(was -> was.by().equals(group.facilitator()));
      group
          .facilitator()
          .ifPresent(who -> next.put(group.group(), known.orElse(Ruling.of(who, at))));
    }
    return next;
  }

  /** A call is answered by coming. */
  private Map<Integer, Ruling> stillCalling(List<SmallGroup> now) {
    Map<Integer, Ruling> next = new LinkedHashMap<>();
    now.stream()
        .filter(group -> group.facilitator().isEmpty())
        .forEach(group -> call(group.group()).ifPresent(call -> next.put(group.group(), call)));
    return next;
  }

  private Gathering gathering(GroupEvent.Groups told, Instant ends, Instant at) {
    return gathering
        .map(was -> new Gathering(was.announced(), ends))
        .orElseGet(() -> new Gathering(new Ruling(told.by(), at), ends));
  }

  private static int highest(List<SmallGroup> groups) {
    return groups.stream().mapToInt(SmallGroup::group).max().orElse(0);
  }

  public SmallGroups called(GroupEvent.GroupCalls call, Instant at) {
    Map<Integer, Ruling> next = new LinkedHashMap<>(calls);
    next.put(call.group(), Ruling.of(call.seat(), at));
    return withCalls(next);
  }

  /** While the room is on hold, the time of the notice stands still. */
  public SmallGroups movedBy(Duration pause) {
    return withGathering(gathering.map(notice -> notice.movedBy(pause)));
  }
}
