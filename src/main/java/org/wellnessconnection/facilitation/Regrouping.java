package org.wellnessconnection.facilitation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SmallGroup;

/** How small groups are made, and how people come and go between them. */
public final class Regrouping {
  private static final int MOST_GROUPS = 25;
  private static final int MOST_MEMBERS = 12;

  private Regrouping() {}

  /** Empty when there are too few for groups. */
  public static Optional<List<SmallGroup>> evenly(
      SmallGroups before, Collection<SeatId> people, int size, long seed) {
    return numbered(before, EvenSplit.of(people, size, seed));
  }

  /** Empty when somebody is in it twice or is not among these people, or sizes are not right. */
  public static Optional<List<SmallGroup>> byHand(
      SmallGroups before, Collection<SeatId> people, List<List<SeatId>> sets) {
    List<SeatId> named = sets.stream().flatMap(List::stream).toList();
    Set<SeatId> once = new HashSet<>(named);
    boolean sound =
        once.size() == named.size()
            && people.containsAll(once)
            && sets.size() <= MOST_GROUPS
            && sets.stream().allMatch(set -> !set.isEmpty() && set.size() <= MOST_MEMBERS);
    return sound ? numbered(before, sets) : Optional.empty();
  }

  private static Optional<List<SmallGroup>> numbered(SmallGroups before, List<List<SeatId>> sets) {
    boolean fits = !sets.isEmpty() && before.used() + sets.size() <= Channel.MOST_SMALL;
    return fits
        ? Optional.of(
            IntStream.range(0, sets.size())
                .mapToObj(
                    place ->
                        new SmallGroup(
                            before.used() + 1 + place, sets.get(place), Optional.empty()))
                .toList())
        : Optional.empty();
  }

  public static boolean isFull(SmallGroup group) {
    return group.seats().size() >= MOST_MEMBERS;
  }

  public static List<SmallGroup> moved(List<SmallGroup> groups, SeatId seat, int to) {
    return without(groups, seat).stream()
        .map(group -> group.group() == to ? joined(group, seat) : group)
        .toList();
  }

  private static SmallGroup joined(SmallGroup group, SeatId seat) {
    List<SeatId> seats = Stream.concat(group.seats().stream(), Stream.of(seat)).toList();
    return new SmallGroup(group.group(), seats, group.facilitator());
  }

  /** A group that its last member leaves is no more. */
  public static List<SmallGroup> without(List<SmallGroup> groups, SeatId seat) {
    return groups.stream()
        .map(group -> left(group, seat))
        .filter(group -> !group.seats().isEmpty())
        .toList();
  }

  private static SmallGroup left(SmallGroup group, SeatId seat) {
    List<SeatId> seats = group.seats().stream().filter(member -> !member.equals(seat)).toList();
    return new SmallGroup(
        group.group(), seats, group.facilitator().filter(visitor -> !visitor.equals(seat)));
  }

  /** A facilitator is in one group at a time. */
  public static List<SmallGroup> entered(List<SmallGroup> groups, SeatId facilitator, int to) {
    return without(groups, facilitator).stream()
        .map(
            group ->
                group.group() == to
                    ? new SmallGroup(to, group.seats(), Optional.of(facilitator))
                    : group)
        .toList();
  }
}
