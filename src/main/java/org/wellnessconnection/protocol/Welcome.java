package org.wellnessconnection.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The room as one seat may see it. */
@RecordBuilder
public record Welcome(
    RoomView room,
    Person you,
    List<Person> people,
    List<Head> channels,
    boolean resumed,
    Optional<RoundView> round,
    Optional<GroupsView> groups) {

  /** The phases, which of them it is, where the talking piece is, and whose hands are up. */
  public record RoundView(
      List<Phase> agenda, Optional<PhaseNow> phase, Turn piece, List<SeatId> hands) {}

  /** {@code status}: open, held or ended. */
  public record RoomView(
      RoomId id, String status, Optional<RulingView> held, Optional<RulingView> ended) {}

  /** Who ruled so, and when (milliseconds since 1970). */
  public record RulingView(Optional<SeatId> by, long at) {}

  /** {@code status}: waiting, admitted or left. */
  @RecordBuilder
  public record Person(
      SeatId seat, String name, Role role, String status, Optional<RulingView> chatOff) {}

  /**
   * The small groups: split by whom and when, and when everybody comes back. {@code calls}, by the
   * number of the group: facilitators see them all, a participant that of their own.
   */
  @RecordBuilder
  public record GroupsView(
      Optional<SeatId> by,
      long at,
      List<SmallGroup> groups,
      Optional<Long> ends,
      Map<Integer, RulingView> calls) {}

  /** The last entry of a channel that this seat may hear; entries up to it follow. */
  public record Head(String name, long seq, String epoch) {}
}
