package org.wellnessconnection.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/** The room as one seat may see it. */
@RecordBuilder
public record Welcome(
    RoomView room,
    Person you,
    List<Person> people,
    List<Head> channels,
    boolean resumed,
    Optional<RulingView> locked,
    Optional<RoundView> round) {

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
      SeatId seat,
      String name,
      Role role,
      String status,
      Optional<RulingView> chatOff,
      Optional<DoorView> door,
      Optional<Long> steppedAway) {}

  /** How the door stands for somebody who waits. */
  public record DoorView(DoorState state, Optional<NotNowReason> reason) {}

  /** The last entry of a channel that this seat may hear; entries up to it follow. */
  public record Head(String name, long seq, String epoch) {}
}
