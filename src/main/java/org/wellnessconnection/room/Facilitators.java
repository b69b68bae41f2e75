package org.wellnessconnection.room;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/** Whether there is somebody to hold the room, and who leads. */
final class Facilitators {
  private Facilitators() {}

  /** Those who are connected, the longest present first. */
  static List<Seat> here(RoomState state) {
    return state.seats().values().stream()
        .filter(seat -> seat.facilitates() && seat.absentSince().isEmpty())
        .sorted(Comparator.comparing(seat -> seat.admitted().orElseThrow().at()))
        .toList();
  }

  /**
   * Since when the room has nobody to hold it. Empty while there is somebody, and in a room that
   * nobody was to hold yet.
   */
  static Optional<Instant> lostAt(RoomState state) {
    if (!here(state).isEmpty()) {
      return Optional.empty();
    }
    Stream<Instant> gone = state.seats().values().stream().flatMap(seat -> gone(seat).stream());
    if (state.course().isUnderWay()) {
      return gone.max(Comparator.naturalOrder());
    }
    return state.course().isAt(Stage.DOORS_OPEN)
        ? Stream.concat(gone, state.plan().schedule().starts().stream())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Of a lounge that everybody has left nobody on call need hear. */
  static boolean areMissed(RoomState state) {
    boolean isLounge = state.plan().format().admission() == Admission.ATTENDED;
    return !isLounge || state.seats().values().stream().anyMatch(Facilitators::isLeftAlone);
  }

  private static boolean isLeftAlone(Seat seat) {
    return seat.role() == Role.PARTICIPANT && seat.isPresent();
  }

  private static Optional<Instant> gone(Seat seat) {
    return seat.role() == Role.FACILITATOR ? seat.absentSince() : seat.relieved();
  }

  /** The lead, or any facilitator while the lead is away or there is none. */
  static boolean mayLead(RoomState state, SeatId seat) {
    Optional<Seat> lead = state.course().lead().flatMap(state::seat);
    return lead.map(one -> one.id().equals(seat) || one.absentSince().isPresent()).orElse(true);
  }
}
