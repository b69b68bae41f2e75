package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;

/** Where somebody has, or had, a seat: in every room that still knows who was in it. */
public final class Seatings {
  private final RoomLog log;
  private final DueList due;
  private final Supplier<Set<RoomId>> open;

  /**
   * @param open the rooms one can go to; to them come those that are over and still to be sealed
   */
  public Seatings(RoomLog log, DueList due, Supplier<Set<RoomId>> open) {
    this.log = log;
    this.due = due;
    this.open = open;
  }

  /** One seat, in a room as it is now. */
  public record Seating(RoomId room, Seat seat, RoomState state) {}

  public Future<List<Seating>> of(AccountId account) {
    return rooms()
        .compose(rooms -> Future.all(rooms.map(room -> in(room, account)).toList()))
        .map(each -> each.<List<Seating>>list().stream().flatMap(List::stream).toList());
  }

  private Future<Stream<RoomId>> rooms() {
    return due.all()
        .map(
            waiting -> {
              List<RoomId> all = new ArrayList<>(open.get());
              all.addAll(waiting);
              return all.stream().distinct();
            });
  }

  private Future<List<Seating>> in(RoomId room, AccountId account) {
    return log.snapshot(room).map(found -> seatings(room, found.map(Snapshot::state), account));
  }

  private static List<Seating> seatings(RoomId room, Optional<RoomState> state, AccountId account) {
    return state.stream()
        .flatMap(
            known ->
                known.seats().values().stream()
                    .filter(seat -> seat.account().equals(account))
                    .map(seat -> new Seating(room, seat, known)))
        .toList();
  }
}
