package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.FullHouse;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.RoomPlan;
import org.wellnessconnection.web.socket.Switchboard.Entrance;

/**
 * Rooms, seats and ways in by the thousand, for a load generator. Only there when configured, in
 * local mode.
 */
public final class BenchRoutes {
  private static final int MOST = 20_000;
  private static final SignInBy LOCAL = new SignInBy(SignInBy.Way.LOCAL);

  private final LiveRooms rooms;
  private final Members members;
  private final Entrance entrance;
  private final Clock clock;

  public BenchRoutes(LiveRooms rooms, Members members, Entrance entrance, Clock clock) {
    this.rooms = rooms;
    this.members = members;
    this.entrance = entrance;
    this.clock = clock;
  }

  void mount(Router router) {
    router.post("/bench/seats").handler(this::seats);
  }

  /**
   * Line n of the answer belongs to room n modulo the number of rooms: room, session, ticket, seat,
   * role.
   */
  private void seats(RoutingContext ctx) {
    CodecFields body = Codec.fields(ctx.body().asString());
    int count = (int) Math.min(MOST, body.number("rooms"));
    int people = (int) Math.min(MOST, body.number("people"));
    body.nothingElse();
    List<List<String>> lines = new ArrayList<>();
    Future<Void> done = Future.succeededFuture();
    for (int i = 0; i < count; i++) {
      int share = people / count + (i < people % count ? 1 : 0);
      done = done.compose(before -> room(share)).onSuccess(lines::add).mapEmpty();
    }
    done.onSuccess(all -> ctx.response().end(inTurn(lines))).onFailure(ctx::fail);
  }

  private static String inTurn(List<List<String>> rooms) {
    StringBuilder out = new StringBuilder();
    for (int place = 0; place < rooms.get(0).size(); place++) {
      int here = place;
      rooms.stream()
          .filter(room -> here < room.size())
          .forEach(room -> out.append(room.get(here)).append('\n'));
    }
    return out.toString();
  }

  private Future<List<String>> room(int people) {
    RoomId room = RoomId.random();
    Map<SeatId, AccountId> seats = new LinkedHashMap<>();
    for (int i = 0; i < people; i++) {
      seats.put(SeatId.random(), AccountId.random());
    }
    Set<AccountId> lead = Set.copyOf(seats.values().stream().limit(1).toList());
    RoomPlan plan = RoomPlan.dropIn(Format.Admission.AUTOMATIC, lead, Math.max(1, people));
    return Future.all(seats.values().stream().map(account -> known(account, lead)).toList())
        .compose(kept -> members.dutiesMoved())
        .map(moved -> plan.withRoster(plan.roster().asOf(moved)))
        .compose(led -> rooms.make(room, FullHouse.of(led, seats, clock.instant())))
        .compose(made -> lines(room, seats, lead));
  }

  private Future<Void> known(AccountId account, Set<AccountId> lead) {
    return members.keep(new Account(account, "Bench").withGrants(grants(lead, account)));
  }

  private Future<List<String>> lines(
      RoomId room, Map<SeatId, AccountId> seats, Set<AccountId> lead) {
    List<Future<String>> lines =
        seats.entrySet().stream()
            .map(
                seat ->
                    wayIn(room, seat.getKey(), seat.getValue())
                        .map(line -> line + role(lead, seat.getValue())))
            .toList();
    return Future.all(lines).map(all -> all.list());
  }

  private static String role(Set<AccountId> lead, AccountId account) {
    return lead.contains(account) ? " facilitator" : " participant";
  }

  /** Whoever has no duty would not lead for long. */
  private static Set<Grant> grants(Set<AccountId> lead, AccountId account) {
    return lead.contains(account) ? Set.of(Grant.bySettings(Duty.FACILITATOR)) : Set.of();
  }

  private Future<String> wayIn(RoomId room, SeatId seat, AccountId account) {
    Future<String> session = entrance.signIns().begin(account, LOCAL);
    return session
        .compose(begun -> entrance.tickets().issue(room, seat))
        .map(ticket -> room + " " + session.result() + " " + ticket + " " + seat);
  }
}
