package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.FeedbackSummary;
import org.wellnessconnection.web.page.DebriefsPage;
import org.wellnessconnection.web.page.DebriefsPage.Session;
import org.wellnessconnection.web.page.Page;

/**
 * What facilitators wrote after a session, and what the participants said of it: for those who led
 * it, a day long, and for coordinators. For everybody else it is not there.
 */
final class DebriefPages {
  private final Site site;
  private final AfterVisits visits;
  private final Casework work;
  private final Supplier<Catalogue> catalogue;

  DebriefPages(Site site, AfterVisits visits, Casework work, Supplier<Catalogue> catalogue) {
    this.site = site;
    this.visits = visits;
    this.work = work;
    this.catalogue = catalogue;
  }

  void mount(Router router) {
    router.get("/debriefs").handler(this::show);
  }

  private void show(RoutingContext ctx) {
    site.found(
        ctx,
        site.visitors()
            .account(ctx.request())
            .compose(account -> account.map(this::rooms).orElseGet(DebriefPages::none)),
        rooms -> show(ctx, rooms));
  }

  private static <T> Future<Optional<T>> none() {
    return Future.succeededFuture(Optional.empty());
  }

  /** Empty for whoever may see none at all. */
  private Future<Optional<List<RoomId>>> rooms(Account reader) {
    boolean all = work.isReviewer().test(reader);
    return work.afterthoughts()
        .rooms()
        .compose(rooms -> all ? Future.succeededFuture(rooms) : led(rooms, reader))
        .map(open -> all || !open.isEmpty() ? Optional.of(open) : Optional.empty());
  }

  private Future<List<RoomId>> led(List<RoomId> rooms, Account reader) {
    return Future.all(rooms.stream().map(room -> led(room, reader)).toList())
        .map(all -> all.<Optional<RoomId>>list().stream().flatMap(Optional::stream).toList());
  }

  private Future<Optional<RoomId>> led(RoomId room, Account reader) {
    return work.afterthoughts()
        .presence(room, visits.mark(room, reader.id()))
        .map(there -> there.filter(it -> it.role() == Role.FACILITATOR).map(it -> room));
  }

  private void show(RoutingContext ctx, List<RoomId> rooms) {
    site.showLater(ctx, it -> sessions(it, rooms).map(sessions -> new DebriefsPage(it, sessions)));
  }

  private Future<List<Session>> sessions(Page it, List<RoomId> rooms) {
    return Future.all(rooms.stream().map(room -> session(it, room)).toList())
        .map(all -> all.<Session>list().stream().filter(one -> !one.debriefs().isEmpty()).toList());
  }

  private Future<Session> session(Page it, RoomId room) {
    return work.afterthoughts()
        .debriefs(room)
        .compose(
            debriefs ->
                work.afterthoughts()
                    .feedback(room)
                    .map(FeedbackSummary::of)
                    .map(feedback -> new Session(title(it, room), debriefs, feedback)));
  }

  private String title(Page it, RoomId room) {
    return catalogue
        .get()
        .session(room)
        .map(known -> known.titleIn(it.texts().language()))
        .orElseGet(() -> it.say("debriefs.session"));
  }
}
