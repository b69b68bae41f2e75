package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Programme.Person;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomPlan;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.zones.Zones;

/**
 * Gives every lounge a room when its hours begin, and another one when that has ended before they
 * are over. Every server does it again and again; done by two at once, it is as if done once.
 */
public final class LoungesAhead {
  private final Shifts shifts;
  private final LiveRooms rooms;
  private final Zones zones;
  private final int mostSeats;
  private final Clock clock;

  /**
   * @param mostSeats how many fit in any room
   */
  public LoungesAhead(Shifts shifts, LiveRooms rooms, Zones zones, int mostSeats, Clock clock) {
    this.shifts = shifts;
    this.rooms = rooms;
    this.zones = zones;
    this.mostSeats = mostSeats;
    this.clock = clock;
  }

  /**
   * The catalogue with the lounges of the programme, and with the rooms they had, when it starts.
   */
  public Future<Catalogue> first(
      Catalogue before, Programme programme, Map<Person, Account> people) {
    Map<String, AccountId> ids = new HashMap<>();
    people.forEach((person, account) -> ids.put(person.key(), account.id()));
    List<Lounge> lounges =
        programme.rooms().stream()
            .map(written -> written.lounge(ids::get, programme.usualAgreement()))
            .toList();
    return shifts.all().compose(all -> look(before.withLounges(lounges).withShifts(all)));
  }

  /** Every few seconds. A lounge that is in the programme no more stays open until it closes. */
  public Future<Catalogue> look(Catalogue before) {
    Instant now = clock.instant();
    List<Future<Shift>> open =
        before.lounges().stream()
            .flatMap(lounge -> lounge.hours().now(now, zones).map(it -> look(lounge, it)).stream())
            .toList();
    return open.isEmpty()
        ? Future.succeededFuture(before)
        : Future.all(open).map(done -> before.withShifts(done.list()));
  }

  private Future<Shift> look(Lounge lounge, OpenTime time) {
    Shift fresh = Shift.of(lounge, time);
    RoomPlan plan = lounge.plan(time, mostSeats);
    return shifts
        .change(fresh, it -> it.like(fresh).movedFrom(Optional.empty()))
        .compose(shift -> ready(shift, plan))
        .compose(shift -> ended(shift).compose(it -> it ? move(shift, plan) : same(shift)));
  }

  /** The rooms of an opening follow one on the other: who was removed from one stays out. */
  private Future<Shift> ready(Shift shift, RoomPlan plan) {
    return shift
        .before()
        .map(before -> state(before).compose(was -> open(shift, following(was, plan))))
        .orElseGet(() -> open(shift, RoomState.planned(plan)));
  }

  private RoomState following(Optional<RoomState> was, RoomPlan plan) {
    return was.map(it -> it.following(plan, clock.instant()))
        .orElseGet(() -> RoomState.planned(plan));
  }

  private Future<Boolean> ended(Shift shift) {
    return state(shift.room().orElseThrow())
        .map(state -> state.filter(it -> it.ended().isPresent()).isPresent());
  }

  private Future<Optional<RoomState>> state(RoomId room) {
    return rooms.find(room).map(found -> found.map(OpenRoom::state));
  }

  private Future<Shift> move(Shift shift, RoomPlan plan) {
    return shifts
        .change(shift, it -> it.movedFrom(shift.room()))
        .compose(moved -> ready(moved, plan));
  }

  private static Future<Shift> same(Shift shift) {
    return Future.succeededFuture(shift);
  }

  /** Changes nothing where the room is there already. */
  private Future<Shift> open(Shift shift, RoomState state) {
    return rooms.make(shift.room().orElseThrow(), state).map(shift);
  }

  /** Every few minutes: what nobody asks for any more is gone. */
  public Future<Void> forget() {
    return shifts.all().compose(this::forget);
  }

  private Future<Void> forget(List<Shift> all) {
    Instant now = clock.instant();
    List<Future<Void>> gone =
        all.stream().filter(it -> it.isForgotten(now)).map(it -> shifts.drop(it.id())).toList();
    return gone.isEmpty() ? Future.succeededFuture() : Future.all(gone).mapEmpty();
  }
}
