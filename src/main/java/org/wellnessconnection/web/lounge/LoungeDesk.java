package org.wellnessconnection.web.lounge;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.programme.OpenTime;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.programme.Shifts;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.zones.Zones;

/** Looks up how it stands with lounges. */
final class LoungeDesk {
  private final LiveRooms rooms;
  private final Members members;
  private final Shifts shifts;
  private final Zones zones;

  LoungeDesk(Services services) {
    this.rooms = services.rooms();
    this.members = services.members();
    this.shifts = services.season().shifts();
    this.zones = services.season().time().zones();
  }

  Future<List<LoungeNow>> all(Catalogue catalogue, Instant now) {
    List<Future<LoungeNow>> all =
        catalogue.lounges().stream().map(lounge -> one(lounge, now)).toList();
    return all.isEmpty() ? Future.succeededFuture(List.of()) : Future.all(all).map(it -> it.list());
  }

  private Future<LoungeNow> one(Lounge lounge, Instant now) {
    Optional<OpenTime> time = lounge.hours().now(now, zones);
    Optional<OpenTime> next = lounge.hours().next(now, zones);
    Future<Optional<Shift>> shift = shift(lounge, time.or(() -> next));
    Future<Optional<RoomId>> room = shift.map(it -> it.flatMap(Shift::room));
    Future<List<Account>> onDuty =
        shift.compose(it -> people(it.map(Shift::onDuty).orElse(Set.of())));
    return Future.all(onDuty, room.compose(this::state))
        .map(
            all ->
                new LoungeNow(
                    lounge, time, next, room.result(), all.resultAt(1), names(onDuty.result())));
  }

  private static List<String> names(List<Account> people) {
    return people.stream().map(Account::name).toList();
  }

  /** Where it takes place now; empty while it is shut. */
  Future<Optional<RoomId>> room(Lounge lounge, Instant now) {
    return shift(lounge, lounge.hours().now(now, zones)).map(it -> it.flatMap(Shift::room));
  }

  private Future<Optional<RoomState>> state(Optional<RoomId> room) {
    return room.map(rooms::find)
        .orElseGet(() -> Future.succeededFuture(Optional.empty()))
        .map(found -> found.map(OpenRoom::state));
  }

  private Future<Optional<Shift>> shift(Lounge lounge, Optional<OpenTime> time) {
    return time.map(it -> shifts.find(Shift.id(lounge.key(), it)))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  /** In the order of their names; whoever has no account any more is not among them. */
  Future<List<Account>> people(Collection<AccountId> ids) {
    List<Future<Optional<Account>>> asked = ids.stream().map(members::find).toList();
    return asked.isEmpty()
        ? Future.succeededFuture(List.of())
        : Future.all(asked).map(found -> byName(found.list()));
  }

  private static List<Account> byName(List<Optional<Account>> found) {
    return found.stream()
        .flatMap(Optional::stream)
        .sorted(java.util.Comparator.comparing(Account::name))
        .toList();
  }
}
