package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Folded;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.places.Unseen;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;

/**
 * Asks whoever comes to the door of a session, before anybody sees them, when who is there may not
 * suit what they wished for on registering.
 */
public record DoorQuestion(GuestList guests, Bookings bookings, Members members) {

  /** Somebody before a door, and the room behind it as it is now. */
  public record Before(Account account, RoomId room, RoomState state) {
    /** Those who lead count from the beginning. */
    private Set<AccountId> others() {
      Set<AccountId> all = new HashSet<>(state.plan().roster().facilitators());
      state.seats().values().stream()
          .filter(seat -> seat.isPresent() || seat.waits())
          .map(Seat::account)
          .forEach(all::add);
      all.remove(account.id());
      return all;
    }
  }

  /** Nobody is asked who comes for their duty, or to a room without places. */
  public Future<Boolean> isFor(Before before) {
    return guests
        .line(before.account(), before.room())
        .compose(
            line ->
                line instanceof GuestList.Line.Expected expected
                    ? isFor(before, expected)
                    : Future.succeededFuture(false));
  }

  private Future<Boolean> isFor(Before before, GuestList.Line.Expected expected) {
    return names(before.others())
        .map(here -> new Unseen.Coming(before.account().id(), here))
        .compose(coming -> bookings.look(expected.session(), coming))
        .map(Told.MayNotSuit.class::isInstance);
  }

  private Future<Map<AccountId, Folded>> names(Set<AccountId> accounts) {
    List<Future<Optional<Account>>> found = accounts.stream().map(members::find).toList();
    return Future.all(found)
        .map(
            all ->
                all.<Optional<Account>>list().stream()
                    .flatMap(Optional::stream)
                    .collect(Collectors.toMap(Account::id, it -> Folded.of(it.name()))));
  }
}
