package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wellnessconnection.booking.GuestList;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.naming.NameChoice;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meeting;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.Shows;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.web.page.EarlyPage;
import org.wellnessconnection.web.page.LeftPage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.page.RoomPage;
import org.wellnessconnection.web.page.Texts;

/** The pages that only show something. */
final class PageRoutes {
  private static final RoomPage.Limits LIMITS = new RoomPage.Limits(2_000, 32);

  private final LiveRooms rooms;
  private final Supplier<Catalogue> catalogue;
  private final GuestList guests;
  private final SpokenTime time;
  private final Clock clock;
  private final Visitors visitors;
  private final Pages pages;
  private final PageFactory page;
  private final Problem problem;

  PageRoutes(Services services, Site site) {
    this.rooms = services.rooms();
    this.catalogue = services.catalogue();
    this.guests = services.season().desk().guests();
    this.time = services.season().desk().time();
    this.clock = site.clock();
    this.visitors = site.visitors();
    this.pages = site.pages();
    this.page = site.page();
    this.problem = site.problem();
  }

  void mount(Router router) {
    router.get("/left").handler(ctx -> show(ctx, it -> pages.html(new LeftPage(it))));
    router.get("/rooms/:id").handler(this::room);
    router.get("/favicon.ico").handler(ctx -> ctx.response().setStatusCode(204).end());
  }

  private void show(RoutingContext ctx, Function<Page, String> content) {
    page.of(ctx).map(content).onSuccess(html -> Reply.html(ctx, html)).onFailure(ctx::fail);
  }

  private void room(RoutingContext ctx) {
    String id = ctx.pathParam("id");
    Optional<Meeting> session =
        Id.isOne(id) ? catalogue.get().session(new RoomId(id)) : Optional.empty();
    if (session.isEmpty()) {
      problem.reply(ctx, 404, "not_found");
      return;
    }
    Future<Optional<Account>> visitor = visitors.account(ctx.request());
    visitor
        .onFailure(ctx::fail)
        .onSuccess(
            account ->
                account.ifPresentOrElse(
                    known -> room(ctx, new RoomId(id), session.get(), known), () -> askIn(ctx)));
  }

  private void askIn(RoutingContext ctx) {
    visitors.wayIn(ctx.request()).onSuccess(path -> Reply.goTo(ctx, path)).onFailure(ctx::fail);
  }

  private void room(RoutingContext ctx, RoomId id, Meeting session, Account account) {
    Future<Optional<String>> wished = guests.roomName(account, id);
    wished
        .compose(name -> rooms.find(id))
        .compose(room -> known(room, account))
        .map(known -> known.wishing(wished.result()))
        .onSuccess(known -> show(ctx, it -> shown(id, session, new Coming(account, known), it)))
        .onFailure(ctx::fail);
  }

  /**
   * What is known of who comes: their seat, the name they wished for, the names in the room, and
   * from when on they come if they lead it.
   */
  private record Known(
      Optional<Seat> seat, Optional<String> wished, List<String> names, Optional<Instant> from) {
    static final Known NOTHING =
        new Known(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    Known wishing(Optional<String> name) {
      return new Known(seat, name, names, from);
    }
  }

  /** Somebody at the door. */
  private record Coming(Account account, Known known) {}

  /** Who leads the session sees when to come, as long as it is too early. */
  private String shown(RoomId id, Meeting session, Coming who, Page it) {
    return who.known()
        .from()
        .filter(from -> who.known().seat().isEmpty() && clock.instant().isBefore(from))
        .map(from -> pages.html(early(session, from, who.account(), it)))
        .orElseGet(() -> room(id, session, you(who.account(), who.known(), it.texts()), it));
  }

  private EarlyPage early(Meeting session, Instant from, Account account, Page it) {
    String language = it.texts().language();
    return new EarlyPage(
        it,
        session.title().getOrDefault(language, session.key()),
        time.at(from, account.profile().zone(), language));
  }

  private static Future<Known> known(Optional<OpenRoom> room, Account account) {
    return room.map(
            open ->
                open.seatOf(account.id())
                    .map(
                        seat ->
                            new Known(
                                seat,
                                Optional.empty(),
                                names(open.state()),
                                open.facilitatesFrom(account.id()))))
        .orElseGet(() -> Future.succeededFuture(Known.NOTHING));
  }

  private static List<String> names(RoomState state) {
    return state.seats().values().stream().map(Seat::name).toList();
  }

  private static RoomPage.You you(Account account, Known known, Texts texts) {
    List<String> names =
        NameChoice.of(account.name(), known.names(), texts.language(), ThreadLocalRandom.current());
    List<String> all = Stream.concat(known.wished().stream(), names.stream()).distinct().toList();
    Shows shows = account.profile().shows(EnumSet.allOf(Shows.Tick.class));
    return new RoomPage.You(all, known.seat().map(seat -> seat.id().value()), shows);
  }

  private String room(RoomId id, Meeting session, RoomPage.You you, Page it) {
    String language = it.texts().language();
    RoomPage.Room room =
        new RoomPage.Room(
            id.value(),
            session.title().getOrDefault(language, session.key()),
            session.format(),
            session.agreement().getOrDefault(language, List.of()));
    return pages.html(new RoomPage(it, room, you, LIMITS));
  }
}
