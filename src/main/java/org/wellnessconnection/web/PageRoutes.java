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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wellnessconnection.booking.GuestList;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.content.Library;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.naming.NameChoice;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meeting;
import org.wellnessconnection.programme.Meetings;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.Shows;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.web.lounge.LoungeWords;
import org.wellnessconnection.web.page.EarlyPage;
import org.wellnessconnection.web.page.LeftPage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.RoomPage;
import org.wellnessconnection.web.page.Shown;
import org.wellnessconnection.web.page.Texts;
import org.wellnessconnection.zones.Zones;

/** The pages that only show something. */
final class PageRoutes {
  private static final RoomPage.Limits LIMITS = new RoomPage.Limits(2_000, 32);

  private final Site site;
  private final LiveRooms rooms;
  private final Supplier<Catalogue> catalogue;
  private final Meetings meetings;
  private final GuestList guests;
  private final SpokenTime time;
  private final Library library;
  private final String video;
  private final Safeguards safeguards;
  private final Threshold threshold;
  private final Zones zones;
  private final Clock clock;

  PageRoutes(Site site, Services services, Safeguards safeguards, Threshold threshold) {
    this.threshold = threshold;
    this.site = site;
    this.rooms = services.rooms();
    this.catalogue = services.catalogue();
    this.meetings = services.season().meetings();
    this.guests = services.season().desk().guests();
    this.time = services.season().desk().time();
    this.video = services.video().origin();
    this.safeguards = safeguards;
    this.library = services.bookshelf().library();
    this.zones = services.season().time().zones();
    this.clock = services.casework().clock();
  }

  void mount(Router router) {
    router.get("/left").handler(ctx -> site.show(ctx, LeftPage::new));
    router.get("/rooms/:id").handler(this::room);
    router.get("/favicon.ico").handler(ctx -> ctx.response().setStatusCode(204).end());
  }

  private void room(RoutingContext ctx) {
    site.found(
        ctx,
        Site.named(ctx, id -> meetings.in(new RoomId(id))),
        session -> room(ctx, new RoomId(ctx.pathParam("id")), session));
  }

  private void room(RoutingContext ctx, RoomId id, Meeting session) {
    Site.then(
        ctx,
        site.visitors().account(ctx.request()),
        account ->
            account.ifPresentOrElse(
                known -> room(ctx, new Visit(id, session, known)), () -> askIn(ctx)));
  }

  private void askIn(RoutingContext ctx) {
    Site.then(ctx, site.visitors().wayIn(ctx.request()), path -> Reply.goTo(ctx, path));
  }

  private void room(RoutingContext ctx, Visit visit) {
    safeguards.embedVideo(ctx.response());
    Future<Optional<String>> wished = guests.roomName(visit.account(), visit.id());
    Future<Known> known =
        wished
            .compose(name -> rooms.find(visit.id()))
            .compose(room -> known(room, visit))
            .map(found -> found.wishing(wished.result()));
    site.showLater(ctx, it -> known.map(found -> shown(visit, found, it)));
  }

  /**
   * What is known of who comes: their seat, the name they wished for, the names in the room, and
   * from when on they come if they lead it, and what they are told before they are seen.
   */
  private record Known(
      Optional<Seat> seat,
      Optional<String> wished,
      List<String> names,
      Optional<Instant> from,
      Optional<String> told) {
    static final Known NOTHING =
        new Known(
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    Known wishing(Optional<String> name) {
      return new Known(seat, name, names, from, told);
    }

    Known told(boolean asks) {
      return new Known(seat, wished, names, from, Optional.of("may_not_suit").filter(it -> asks));
    }
  }

  /** Who leads the session sees when to come, as long as it is too early. */
  private Shown shown(Visit visit, Known known, Page it) {
    return known
        .from()
        .filter(from -> known.seat().isEmpty() && clock.instant().isBefore(from))
        .<Shown>map(from -> early(visit, from, it))
        .orElseGet(() -> room(visit, known, it));
  }

  private EarlyPage early(Visit visit, Instant from, Page it) {
    String language = it.texts().language();
    Meeting session = visit.session();
    return new EarlyPage(
        it, session.titleIn(language), time.at(from, visit.account().profile().zone(), language));
  }

  private Future<Known> known(Optional<OpenRoom> room, Visit visit) {
    return room.map(open -> known(open, visit))
        .orElseGet(() -> Future.succeededFuture(Known.NOTHING));
  }

  private Future<Known> known(OpenRoom open, Visit visit) {
    AccountId account = visit.account().id();
    return open.seatOf(account)
        .map(
            seat ->
                new Known(
                    seat,
                    Optional.empty(),
                    names(open.state()),
                    open.facilitatesFrom(account),
                    Optional.empty()))
        .compose(known -> threshold.asks(visit.account(), visit.id(), open).map(known::told));
  }

  private static List<String> names(RoomState state) {
    return state.seats().values().stream().map(Seat::name).toList();
  }

  private static RoomPage.You you(Account account, Known known, Texts texts) {
    List<String> names =
        NameChoice.of(account.name(), known.names(), texts.language(), ThreadLocalRandom.current());
    List<String> all = Stream.concat(known.wished().stream(), names.stream()).distinct().toList();
    Shows shows = account.profile().shows(EnumSet.allOf(Shows.Tick.class));
    return new RoomPage.You(all, known.seat().map(seat -> seat.id().value()), shows, known.told());
  }

  /** Somebody comes to what takes place in a room. */
  private record Visit(RoomId id, Meeting session, Account account) {}

  private RoomPage room(Visit visit, Known known, Page it) {
    Meeting session = visit.session();
    String language = it.texts().language();
    RoomPage.Room room =
        new RoomPage.Room(
            visit.id().value(),
            session.titleIn(language),
            session.format(),
            session.agreement().getOrDefault(language, List.of()),
            video,
            lounge(visit, it));
    return new RoomPage(it, room, you(visit.account(), known, it.texts()), LIMITS, texts(language));
  }

  private List<RoomPage.Text> texts(String language) {
    return library.resources().stream()
        .map(it -> new RoomPage.Text(it.slug().value(), it.best(language).leaf().title()))
        .toList();
  }

  private Optional<RoomPage.Lounge> lounge(Visit visit, Page it) {
    LoungeWords words = new LoungeWords(zones, it, visit.account().profile().zone());
    return catalogue
        .get()
        .loungeOf(visit.session())
        .map(
            lounge ->
                new RoomPage.Lounge(
                    words.again(lounge, clock.instant()), words.kept(lounge.history())));
  }
}
