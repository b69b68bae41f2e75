package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.DoorCommand;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.room.Seatings.Seating;

/**
 * Seats in rooms that still know who was in them. Whoever is to be forgotten leaves; the name they
 * used there goes with the room, and the account that it stood for is nobody's then.
 */
public final class HeldSeats implements Holding {
  private final Seatings seatings;
  private final LiveRooms rooms;

  public HeldSeats(Seatings seatings, LiveRooms rooms) {
    this.seatings = seatings;
    this.rooms = rooms;
  }

  record Given(String room, String format, String name, String role) {
    static Given of(Seating seating) {
      return new Given(
          seating.room().value(),
          seating.state().plan().format().name(),
          seating.seat().name(),
          seating.seat().role().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Override
  public Retention what() {
    return Retention.SEAT;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return seatings.of(account).map(all -> all.stream().<Record>map(Given::of).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return seatings
        .of(account)
        .compose(all -> Future.all(all.stream().filter(HeldSeats::isIn).map(this::leave).toList()))
        .mapEmpty();
  }

  private static boolean isIn(Seating seating) {
    return seating.state().ended().isEmpty()
        && (seating.seat().isPresent() || seating.seat().waits());
  }

  private Future<Void> leave(Seating seating) {
    return rooms
        .find(seating.room())
        .compose(
            room ->
                room.map(open -> leave(open, seating)).orElseGet(() -> Future.succeededFuture()));
  }

  /** Whatever the room says to it: somebody who is out already has left. */
  private static Future<Void> leave(OpenRoom room, Seating seating) {
    AttemptId attempt = new AttemptId(Id.random());
    return room.perform(seating.seat().id(), attempt, new DoorCommand.Leave()).mapEmpty();
  }
}
