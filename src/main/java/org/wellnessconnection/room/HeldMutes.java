package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Seatings.Seating;

/** Whom somebody hides from themselves, in the rooms that still know who was in them. */
public final class HeldMutes implements Holding {
  private final Seatings seatings;
  private final Mutes mutes;

  public HeldMutes(Seatings seatings, Mutes mutes) {
    this.seatings = seatings;
    this.mutes = mutes;
  }

  /** Somebody who is hidden, by the name they use in the room. */
  public record Muted(RoomId room, SeatId seat, String name) {}

  @Override
  public Retention what() {
    return Retention.MUTES;
  }

  public Future<List<Muted>> mutedBy(AccountId account) {
    return seatings
        .of(account)
        .compose(all -> Future.all(all.stream().map(this::muted).toList()))
        .map(each -> each.<List<Muted>>list().stream().flatMap(List::stream).toList());
  }

  private Future<List<Muted>> muted(Seating seating) {
    return mutes.of(seating.room(), seating.seat().id()).map(whom -> muted(seating, whom).toList());
  }

  private static Stream<Muted> muted(Seating seating, Set<SeatId> whom) {
    return whom.stream()
        .flatMap(seat -> seating.state().seat(seat).stream())
        .map(other -> new Muted(seating.room(), other.id(), other.name()));
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return mutedBy(account).map(List::copyOf);
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return seatings
        .of(account)
        .compose(
            all ->
                Future.all(all.stream().map(it -> mutes.erase(it.room(), it.seat().id())).toList()))
        .mapEmpty();
  }
}
