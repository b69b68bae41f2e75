package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.LiveRooms;

/**
 * Leads whoever is signed in to what is still missing: to register, or to agree to what is kept.
 * Nobody is asked in the middle of a session.
 */
final class Reception {
  /** What everybody may read at any time, help before all, and what we hold of them. */
  private static final List<String> ALWAYS_OPEN =
      List.of(
          "/static",
          "/help",
          "/resources",
          "/faq",
          "/sign-in",
          "/register",
          "/consent",
          "/language",
          "/zone",
          "/left",
          "/outbox",
          "/me",
          "/privacy",
          "/goodbye",
          "/give-up",
          "/programme.ics",
          "/video",
          "/lounges",
          "/api");

  /** Not what lies below a session: who wishes for a place has to be a member. */
  private static final Pattern CATALOGUE = Pattern.compile("/sessions(/[^/]+)?");

  private static final String ROOM = "/rooms/";

  private final Site site;
  private final Registrations registrations;
  private final LiveRooms rooms;

  Reception(Site site, Registrations registrations, LiveRooms rooms) {
    this.site = site;
    this.registrations = registrations;
    this.rooms = rooms;
  }

  void mount(Router router) {
    router.get().handler(this::page);
    router.post("/rooms/:id/seat").handler(this::seat);
  }

  private void page(RoutingContext ctx) {
    String path = ctx.request().path();
    if (!Site.readsPages(ctx) || isAlwaysOpen(path)) {
      ctx.next();
      return;
    }
    whenSignedIn(
        ctx,
        account -> {
          if (account.standing().isEmpty()) {
            Reply.goTo(ctx, "/register?return_to=" + Paths.here(path));
          } else {
            unlessAgreed(
                ctx, account, () -> Reply.goTo(ctx, "/consent?return_to=" + Paths.here(path)));
          }
        });
  }

  private static boolean isAlwaysOpen(String path) {
    return CATALOGUE.matcher(path).matches()
        || ALWAYS_OPEN.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
  }

  private void seat(RoutingContext ctx) {
    whenSignedIn(
        ctx,
        account -> {
          if (account.isMember()) {
            unlessAgreed(ctx, account, () -> site.problem().reply(ctx, 403, "no_consent"));
          } else {
            site.problem().reply(ctx, 403, "not_registered");
          }
        });
  }

  private void whenSignedIn(RoutingContext ctx, Consumer<Account> then) {
    Site.then(
        ctx,
        site.visitors().client(ctx.request()),
        found -> found.map(SignedIn::account).ifPresentOrElse(then, ctx::next));
  }

  private void unlessAgreed(RoutingContext ctx, Account account, Runnable ask) {
    Future<Boolean> passes =
        account.isMember() ? hasAgreedOrIsIn(ctx, account) : Future.succeededFuture(true);
    Site.whether(ctx, passes, () -> ctx.next(), () -> ask.run());
  }

  private Future<Boolean> hasAgreedOrIsIn(RoutingContext ctx, Account account) {
    return registrations
        .hasAgreed(account)
        .compose(agreed -> agreed ? Future.succeededFuture(true) : isIn(ctx, account));
  }

  /** Whether somebody has a seat in the room that they ask for. */
  private Future<Boolean> isIn(RoutingContext ctx, Account account) {
    return room(ctx.request().path())
        .map(rooms::find)
        .orElse(Future.succeededFuture(Optional.empty()))
        .compose(
            room ->
                room.map(open -> open.seatOf(account.id()).map(Optional::isPresent))
                    .orElse(Future.succeededFuture(false)));
  }

  private static Optional<RoomId> room(String path) {
    return Optional.of(path)
        .filter(it -> it.startsWith(ROOM))
        .map(it -> it.substring(ROOM.length()).split("/", 2)[0])
        .filter(Id::isOne)
        .map(RoomId::new);
  }
}
