package org.wellnessconnection.web.booking;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.naming.NameChoice;
import org.wellnessconnection.places.Absences;
import org.wellnessconnection.places.Arrival;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Namesakes;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.BookingPage;
import org.wellnessconnection.web.page.BookingPage.Fields;

/** Registering for a session. A full session and one that does not suit are answered alike. */
public final class BookingRoutes {
  private static final int FORBIDDEN = 403;

  private final Site site;
  private final RegistrationDesk desk;
  private final Registrations registrations;
  private final Exclusions exclusions;
  private final Namesakes namesakes;

  public BookingRoutes(Site site, RegistrationDesk desk, Services services) {
    this.site = site;
    this.desk = desk;
    this.registrations = services.joining().registrations();
    this.exclusions = services.conduct().exclusions();
    this.namesakes = new Namesakes(services.members());
  }

  public void mount(Router router) {
    router.get("/sessions/:id/register").handler(ctx -> atSession(ctx, this::show));
    router.post("/sessions/:id/register").handler(ctx -> atSession(ctx, this::register));
  }

  /** A member before a session that people may see. */
  private record Wisher(Account account, Session session) {}

  private void atSession(RoutingContext ctx, BiConsumer<RoutingContext, Wisher> next) {
    site.asMember(
        ctx,
        account ->
            site.found(
                ctx, session(ctx), session -> unlessKept(ctx, new Wisher(account, session), next)));
  }

  private Future<Optional<Session>> session(RoutingContext ctx) {
    Future<Optional<Session>> found =
        Site.named(ctx, id -> desk.sessions().find(new SessionId(id)));
    return found.map(session -> session.filter(Session::isPublic));
  }

  private void unlessKept(
      RoutingContext ctx, Wisher wisher, BiConsumer<RoutingContext, Wisher> next) {
    Session session = wisher.session();
    Site.then(
        ctx,
        exclusions.keepOut(wisher.account().id(), session.series().value()),
        out -> {
          if (out) {
            site.problem().reply(ctx, FORBIDDEN, "removed");
          } else if (!session.outline().audience().includes(wisher.account())) {
            site.problem().reply(ctx, FORBIDDEN, "other_audience");
          } else {
            next.accept(ctx, wisher);
          }
        });
  }

  private void show(RoutingContext ctx, Wisher wisher) {
    Future<Boolean> hasOne =
        desk.bookings()
            .places(wisher.session().id())
            .map(places -> places.flatMap(it -> it.of(wisher.account().id())))
            .map(mine -> mine.filter(it -> it.standing().isActive()).isPresent());
    Site.whether(
        ctx,
        hasOne,
        () -> Reply.goTo(ctx, "/my/" + wisher.session().id()),
        () -> form(ctx, wisher, BookingForm.empty(""), Map.of()));
  }

  private void form(RoutingContext ctx, Wisher wisher, Fields written, Map<String, String> faults) {
    String version = registrations.texts().version();
    Account account = wisher.account();
    site.show(
        ctx,
        it ->
            new BookingPage(
                it,
                new Shelf(desk.time()).meeting(wisher.session(), account, it),
                written,
                faults,
                NameChoice.of(
                    account.name(), List.of(), it.texts().language(), ThreadLocalRandom.current()),
                version,
                account.profile().discreet()));
  }

  private void register(RoutingContext ctx, Wisher wisher) {
    Fields written = BookingForm.of(ctx);
    Map<String, String> faults = BookingForm.faults(written, registrations.texts().version());
    Roster leading = Roster.of(wisher.session().outline().leaders().all());
    Future<Boolean> taken =
        namesakes.couldBeAFacilitator(written.name(), leading, wisher.account().id());
    Future<Boolean> agreed = registrations.hasAgreed(wisher.account());
    Site.then(
        ctx,
        Future.all(taken, agreed),
        asked -> {
          if (taken.result()) {
            faults.putIfAbsent("name", "name_taken");
          }
          if (!agreed.result()) {
            Reply.goTo(ctx, "/consent?return_to=" + ctx.request().path());
          } else if (faults.isEmpty()) {
            book(ctx, wisher, written);
          } else {
            site.refuse(ctx, faults, () -> form(ctx, wisher, written, faults));
          }
        });
  }

  private void book(RoutingContext ctx, Wisher wisher, Fields written) {
    Account account = wisher.account();
    desk.upkeep()
        .open(wisher.session())
        .compose(open -> desk.bookings().awayOf(account.id()))
        .map(away -> Absences.ask(away, site.clock().instant()))
        .map(
            confirm ->
                new Arrival(
                    account.id(),
                    BookingForm.attempt(written),
                    BookingForm.person(written, account),
                    BookingForm.wish(written),
                    confirm))
        .compose(arrival -> desk.bookings().register(wisher.session().id(), arrival))
        .onSuccess(told -> Holders.answer(site, ctx, wisher.session().id(), told))
        .onFailure(ctx::fail);
  }
}
