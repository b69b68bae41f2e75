package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Tickets;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Shows;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;

/** The way into a room up to the socket: taking a seat, and a ticket for it. */
final class RoomRoutes {
  private final Site site;
  private final LiveRooms rooms;
  private final Tickets tickets;
  private final Threshold threshold;
  private final Namesakes namesakes;

  RoomRoutes(Site site, Services services, Threshold threshold) {
    this.site = site;
    this.rooms = services.rooms();
    this.tickets = services.tickets();
    this.threshold = threshold;
    this.namesakes = new Namesakes(services.members());
  }

  void mount(Router router) {
    router.post("/rooms/:id/seat").handler(ctx -> atDoor(ctx, this::takeSeat));
    router.post("/rooms/:id/ticket").handler(ctx -> atDoor(ctx, this::ticket));
  }

  /** Somebody signed in, before a room that exists. */
  private record Door(OpenRoom room, RoomId id, Account account) {}

  /**
   * A seat as somebody asks for it.
   *
   * @param anyway they were told that it may not suit, and come in
   */
  private record Wanted(String name, Shows shows, boolean anyway) {}

  private void atDoor(RoutingContext ctx, BiConsumer<RoutingContext, Door> next) {
    site.asClient(
        ctx, account -> site.found(ctx, door(ctx, account), door -> cross(ctx, door, next)));
  }

  private Future<Optional<Door>> door(RoutingContext ctx, Account account) {
    return Site.named(
        ctx,
        id ->
            rooms
                .find(new RoomId(id))
                .map(room -> room.map(open -> new Door(open, new RoomId(id), account))));
  }

  /** Whoever is kept from the series gets no further than whoever was removed from the room. */
  private void cross(RoutingContext ctx, Door door, BiConsumer<RoutingContext, Door> next) {
    Site.whether(
        ctx,
        threshold.keepsOut(door.account().id(), door.id()),
        () -> refuse(ctx, Refusal.REMOVED),
        () -> next.accept(ctx, door));
  }

  private void takeSeat(RoutingContext ctx, Door door) {
    CodecFields body = Site.json(ctx);
    String name = body.text("name");
    boolean agreed = body.flag("agreed");
    Shows shows = door.account().profile().shows(body.words("shows", Shows.Tick.class));
    Wanted wanted = new Wanted(name, shows, body.optionalFlag("anyway").orElse(false));
    body.nothingElse();
    if (!agreed) {
      site.problem().reply(ctx, Refusal.NOT_AGREED, Optional.of("agreed"));
      return;
    }
    Site.whether(
        ctx,
        threshold.isFor(door.account(), door.id()),
        () -> unlessNamesake(ctx, door, wanted),
        () -> site.problem().reply(ctx, 403, "other_audience"));
  }

  private void unlessNamesake(RoutingContext ctx, Door door, Wanted wanted) {
    Roster roster = door.room().state().plan().roster();
    Site.whether(
        ctx,
        namesakes.couldBeAFacilitator(wanted.name(), roster, door.account().id()),
        () -> site.problem().reply(ctx, Refusal.NAME_TAKEN, Optional.of("name")),
        () -> unlessAsked(ctx, door, wanted));
  }

  /** Once more, right before they are seen: somebody may have come since they opened the page. */
  private void unlessAsked(RoutingContext ctx, Door door, Wanted wanted) {
    Site.whether(
        ctx,
        threshold
            .asks(door.account(), door.id(), door.room())
            .map(asks -> asks && !wanted.anyway()),
        () -> site.problem().reply(ctx, 409, "may_not_suit"),
        () -> takeSeat(ctx, door, wanted));
  }

  private void takeSeat(RoutingContext ctx, Door door, Wanted wanted) {
    SeatId seat = SeatId.random();
    Shows shows = wanted.shows();
    Command knock =
        new Command.TakeSeat(door.account().id(), seat, wanted.name(), shows.unlessNothing());
    door.room()
        .perform(seat, new AttemptId(Id.random()), knock)
        .onSuccess(answer -> seated(ctx, door, answer));
  }

  private void seated(RoutingContext ctx, Door door, Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      boolean aboutName = refused.refusal().isAboutTheName();
      site.problem()
          .reply(ctx, refused.refusal(), aboutName ? Optional.of("name") : Optional.empty());
    } else if (answer instanceof Answer.Uncertain) {
      site.problem().reply(ctx, 503, "unavailable");
    } else {
      Site.then(
          ctx,
          door.room().seatOf(door.account().id()),
          seat -> Reply.json(ctx, Codec.write(view(seat.orElseThrow()))));
    }
  }

  private static Map<String, Object> view(Seat seat) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("seat", seat.id());
    view.put("name", seat.name());
    view.put("role", seat.role());
    view.put("status", seat.waits() ? "waiting" : "admitted");
    return view;
  }

  private void ticket(RoutingContext ctx, Door door) {
    Site.json(ctx).nothingElse();
    Site.then(ctx, door.room().seatOf(door.account().id()), seat -> ticket(ctx, door, seat));
  }

  private void ticket(RoutingContext ctx, Door door, Optional<Seat> seat) {
    if (isOver(door.room().state(), seat)) {
      refuse(ctx, Refusal.ENDED);
    } else if (seat.isEmpty()) {
      site.nothing(ctx);
    } else if (seat.get().removed().isPresent()) {
      refuse(ctx, Refusal.REMOVED);
    } else if (seat.get().stay().left().isPresent()) {
      knockAgain(ctx, door, seat.get());
    } else {
      issue(ctx, door, seat.get());
    }
  }

  /** Whoever left and opens the room again knocks by doing so, under the name they had. */
  private void knockAgain(RoutingContext ctx, Door door, Seat seat) {
    Command wanted = new Command.TakeSeat(door.account().id(), seat.id(), seat.name());
    door.room()
        .perform(seat.id(), new AttemptId(Id.random()), wanted)
        .onSuccess(
            answer -> {
              if (answer instanceof Answer.Refused refused) {
                refuse(ctx, refused.refusal());
              } else if (answer instanceof Answer.Uncertain) {
                site.problem().reply(ctx, 503, "unavailable");
              } else {
                issue(ctx, door, seat);
              }
            });
  }

  private void issue(RoutingContext ctx, Door door, Seat seat) {
    Site.then(
        ctx,
        tickets.issue(door.id(), seat.id()),
        word -> Reply.json(ctx, Codec.write(Map.of("ticket", word))));
  }

  /** Whoever is in a side room stays in it beyond the end. */
  private static boolean isOver(RoomState state, Optional<Seat> seat) {
    boolean aside = seat.flatMap(who -> state.care().asideWith(who.id())).isPresent();
    return state.ended().isPresent() && !aside;
  }

  private void refuse(RoutingContext ctx, Refusal refusal) {
    site.problem().reply(ctx, refusal, Optional.empty());
  }
}
