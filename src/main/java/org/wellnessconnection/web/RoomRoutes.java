package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
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
  private final LiveRooms rooms;
  private final Visitors visitors;
  private final Tickets tickets;
  private final Threshold threshold;
  private final Namesakes namesakes;
  private final Problem problem;

  RoomRoutes(Services services, Visitors visitors, Threshold threshold, Problem problem) {
    this.rooms = services.rooms();
    this.visitors = visitors;
    this.tickets = services.tickets();
    this.threshold = threshold;
    this.namesakes = new Namesakes(services.members());
    this.problem = problem;
  }

  void mount(Router router) {
    router.post("/rooms/:id/seat").handler(ctx -> atDoor(ctx, this::takeSeat));
    router.post("/rooms/:id/ticket").handler(ctx -> atDoor(ctx, this::ticket));
  }

  /** Somebody signed in, before a room that exists. */
  private record Door(OpenRoom room, RoomId id, Account account) {}

  private void atDoor(RoutingContext ctx, BiConsumer<RoutingContext, Door> next) {
    String id = ctx.pathParam("id");
    if (!Id.isOne(id)) {
      problem.reply(ctx, 404, "not_found");
      return;
    }
    visitors
        .clientAccount(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(
            account ->
                account.ifPresentOrElse(
                    known -> find(ctx, new RoomId(id), known, next), () -> problem.stranger(ctx)));
  }

  private void find(
      RoutingContext ctx, RoomId id, Account account, BiConsumer<RoutingContext, Door> next) {
    rooms
        .find(id)
        .onFailure(ctx::fail)
        .onSuccess(
            room ->
                room.ifPresentOrElse(
                    open -> cross(ctx, new Door(open, id, account), next),
                    () -> problem.reply(ctx, 404, "not_found")));
  }

  /** Whoever is kept from the series gets no further than whoever was removed from the room. */
  private void cross(RoutingContext ctx, Door door, BiConsumer<RoutingContext, Door> next) {
    threshold
        .keepsOut(door.account().id(), door.id())
        .onFailure(ctx::fail)
        .onSuccess(
            out -> {
              if (out) {
                problem.reply(ctx, Refusal.REMOVED, Optional.empty());
              } else {
                careful(ctx, () -> next.accept(ctx, door));
              }
            });
  }

  /** Broken input found later than the router can see it is still the client's. */
  private static void careful(RoutingContext ctx, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException broken) {
      ctx.fail(broken);
    }
  }

  private void takeSeat(RoutingContext ctx, Door door) {
    CodecFields body = fields(ctx);
    String name = body.text("name");
    boolean agreed = body.flag("agreed");
    Shows shows = door.account().profile().shows(body.words("shows", Shows.Tick.class));
    body.nothingElse();
    if (!agreed) {
      problem.reply(ctx, Refusal.NOT_AGREED, Optional.of("agreed"));
      return;
    }
    threshold
        .isFor(door.account(), door.id())
        .onFailure(ctx::fail)
        .onSuccess(
            fits -> {
              if (fits) {
                unlessNamesake(ctx, door, name, shows);
              } else {
                problem.reply(ctx, 403, "other_audience");
              }
            });
  }

  private void unlessNamesake(RoutingContext ctx, Door door, String name, Shows shows) {
    namesakes
        .couldBeAFacilitator(name, door.room().state().plan().roster(), door.account().id())
        .onFailure(ctx::fail)
        .onSuccess(
            taken -> {
              if (taken) {
                problem.reply(ctx, Refusal.NAME_TAKEN, Optional.of("name"));
              } else {
                takeSeat(ctx, door, name, shows);
              }
            });
  }

  private void takeSeat(RoutingContext ctx, Door door, String name, Shows shows) {
    SeatId seat = SeatId.random();
    Command wanted = new Command.TakeSeat(door.account().id(), seat, name, shows.unlessNothing());
    door.room()
        .perform(seat, new AttemptId(Id.random()), wanted)
        .onSuccess(answer -> seated(ctx, door, answer));
  }

  /** Whoever sends none, or a form, sends no JSON. */
  private static CodecFields fields(RoutingContext ctx) {
    return Codec.fields(Optional.ofNullable(ctx.body().asString()).orElse(""));
  }

  private void seated(RoutingContext ctx, Door door, Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      boolean aboutName = refused.refusal().isAboutTheName();
      problem.reply(ctx, refused.refusal(), aboutName ? Optional.of("name") : Optional.empty());
    } else if (answer instanceof Answer.Uncertain) {
      problem.reply(ctx, 503, "unavailable");
    } else {
      door.room()
          .seatOf(door.account().id())
          .map(seat -> Codec.write(view(seat.orElseThrow())))
          .onSuccess(seat -> Reply.json(ctx, seat))
          .onFailure(ctx::fail);
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
    fields(ctx).nothingElse();
    door.room()
        .seatOf(door.account().id())
        .onSuccess(seat -> ticket(ctx, door, seat))
        .onFailure(ctx::fail);
  }

  private void ticket(RoutingContext ctx, Door door, Optional<Seat> seat) {
    if (isOver(door.room().state(), seat)) {
      problem.reply(ctx, Refusal.ENDED, Optional.empty());
    } else if (seat.isEmpty()) {
      problem.reply(ctx, 404, "not_found");
    } else if (seat.get().removed().isPresent()) {
      problem.reply(ctx, Refusal.REMOVED, Optional.empty());
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
                problem.reply(ctx, refused.refusal(), Optional.empty());
              } else if (answer instanceof Answer.Uncertain) {
                problem.reply(ctx, 503, "unavailable");
              } else {
                issue(ctx, door, seat);
              }
            });
  }

  private void issue(RoutingContext ctx, Door door, Seat seat) {
    Future<String> ticket = tickets.issue(door.id(), seat.id());
    ticket
        .onSuccess(word -> Reply.json(ctx, Codec.write(Map.of("ticket", word))))
        .onFailure(ctx::fail);
  }

  /** Whoever is in a side room stays in it beyond the end. */
  private static boolean isOver(RoomState state, Optional<Seat> seat) {
    boolean aside = seat.flatMap(who -> state.care().asideWith(who.id())).isPresent();
    return state.ended().isPresent() && !aside;
  }
}
