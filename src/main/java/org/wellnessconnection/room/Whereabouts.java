package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.PresenceEvent;
import org.wellnessconnection.protocol.SeatId;

/**
 * Who lost the connection, and since when, as far as the session depends on it. In a crowd only
 * those are followed without whom it cannot go on, so that a crowd that comes back costs nothing.
 */
final class Whereabouts {
  /** Whoever comes back sooner was never away: a new page or another network takes a moment. */
  static final Duration MOMENT = Duration.ofSeconds(3);

  static final int CROWD = 50;

  private Whereabouts() {}

  static void lay(Rules rules) {
    rules.on(Command.Sighting.class, (state, act) -> sighted(state, act.command(), act.at()));
    rules.after(
        PresenceEvent.Lost.class,
        (state, e, at) -> each(state, e.seats(), seat -> seat.lostAt(at.minus(MOMENT))));
    rules.after(PresenceEvent.Found.class, (state, e, at) -> each(state, e.seats(), Seat::found));
  }

  private static Decision sighted(RoomState state, Command.Sighting sighting, Instant now) {
    List<Event> news = news(state, sighting);
    return news.isEmpty()
        ? new Decision.Already(Optional.empty(), now)
        : new Decision.Happens(news, Optional.empty());
  }

  /** Whether a server that sees this has anything to tell the room. */
  static boolean isNews(RoomState state, Command.Sighting sighting) {
    return !news(state, sighting).isEmpty();
  }

  private static List<Event> news(RoomState state, Command.Sighting sighting) {
    List<Event> news = new ArrayList<>();
    if (state.ended().isPresent()) {
      return news;
    }
    List<SeatId> lost = lost(state, sighting);
    List<SeatId> found = found(state, sighting);
    if (!lost.isEmpty()) {
      news.add(new PresenceEvent.Lost(lost));
    }
    if (!found.isEmpty()) {
      news.add(new PresenceEvent.Found(found));
    }
    return news;
  }

  private static List<SeatId> lost(RoomState state, Command.Sighting sighting) {
    boolean crowd = state.seats().values().stream().filter(Seat::isPresent).count() > CROWD;
    return state.seats().values().stream()
        .filter(seat -> seat.isPresent() && seat.away().isEmpty())
        .filter(seat -> seat.answersRequests() || !crowd || hasThePiece(state, seat))
        .map(Seat::id)
        .filter(sighting.missing()::contains)
        .toList();
  }

  private static boolean hasThePiece(RoomState state, Seat seat) {
    return state.round().piece().turn().holder().filter(seat.id()::equals).isPresent();
  }

  private static List<SeatId> found(RoomState state, Command.Sighting sighting) {
    return state.seats().values().stream()
        .filter(seat -> seat.isPresent() && seat.away().isPresent())
        .map(Seat::id)
        .filter(sighting.here()::contains)
        .toList();
  }

  private static RoomState each(RoomState state, List<SeatId> seats, UnaryOperator<Seat> change) {
    RoomState next = state;
    for (SeatId seat : seats) {
      next = next.change(seat, change);
    }
    return next;
  }
}
