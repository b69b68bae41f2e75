package org.wellnessconnection.room;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.SeatId;

/** What this node sees of who is here, and for how long it has not seen the others. */
final class Lookout {
  /** A node that has slept for longer begins to look anew. */
  private static final Duration BLINK = Duration.ofMillis(2_500);

  /** Looks are a second apart, but never to the millisecond. */
  private static final Duration SLACK = Duration.ofMillis(250);

  private final Map<SeatId, Instant> missingSince = new HashMap<>();
  private Instant looked = Instant.MIN;

  /** Once a second, with everybody who is connected anywhere. Empty when the room knows it all. */
  Optional<Command.Sighting> look(RoomState state, Set<SeatId> here, Instant now) {
    if (looked.isBefore(now.minus(BLINK))) {
      missingSince.clear();
    }
    looked = now;
    Set<SeatId> missing = missing(state, here);
    missingSince.keySet().retainAll(missing);
    missing.forEach(seat -> missingSince.putIfAbsent(seat, now));
    Command.Sighting sighting = new Command.Sighting(here, missingForLong(now));
    return Optional.of(sighting).filter(seen -> Whereabouts.isNews(state, seen));
  }

  private static Set<SeatId> missing(RoomState state, Set<SeatId> here) {
    return state.seats().values().stream()
        .filter(Seat::isPresent)
        .map(Seat::id)
        .filter(seat -> !here.contains(seat))
        .collect(Collectors.toSet());
  }

  private Set<SeatId> missingForLong(Instant now) {
    Instant then = now.minus(Whereabouts.MOMENT).plus(SLACK);
    return missingSince.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(then))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
