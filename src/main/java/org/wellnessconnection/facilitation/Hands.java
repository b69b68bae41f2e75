package org.wellnessconnection.facilitation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.RoundEvent;
import org.wellnessconnection.protocol.SeatId;

/** Whose hand is up, in the order in which they were raised: the same for everybody. */
public record Hands(List<SeatId> seats) {
  public static final Hands NONE = new Hands(List.of());

  public Hands {
    seats = List.copyOf(seats);
  }

  public boolean isUp(SeatId seat) {
    return seats.contains(seat);
  }

  public Optional<SeatId> first(Predicate<SeatId> there) {
    return seats.stream().filter(there).findFirst();
  }

  public Hands raisedBy(SeatId seat) {
    return new Hands(Stream.concat(seats.stream(), Stream.of(seat)).toList());
  }

  public Hands loweredBy(SeatId seat) {
    return without(seat::equals);
  }

  public Hands without(Predicate<SeatId> gone) {
    return new Hands(seats.stream().filter(gone.negate()).toList());
  }

  public RoundEvent.Hands told() {
    return new RoundEvent.Hands(seats);
  }
}
