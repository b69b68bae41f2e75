package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.booking.StandIns;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Editing;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.StandInCall;
import org.wellnessconnection.programme.Word;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.StandInPage;
import org.wellnessconnection.web.week.Acting.Act;
import org.wellnessconnection.web.week.Acting.Asked;

/** Somebody is sought to lead a session, and whoever is asked says yes. */
final class StandInRoutes {
  private final Site site;
  private final Acting acting;
  private final StandIns standIns;
  private final Editing editing;
  private final Planner planner;
  private final SpokenTime time;

  StandInRoutes(Site site, Acting acting, Services services) {
    this.site = site;
    this.acting = acting;
    this.standIns = services.season().desk().standIns();
    this.planner = services.season().planner();
    this.editing = planner.editing();
    this.time = services.season().desk().time();
  }

  void mount(Router router) {
    router
        .post("/week/:id/seek")
        .handler(
            ctx -> acting.led(ctx, Act.of("seek", AuditEntry.Act.STAND_IN_SOUGHT, this::seek)));
    router.get("/stand-ins/:id").handler(ctx -> asked(ctx, it -> show(it, Optional.empty())));
    router.post("/stand-ins/:id/take").handler(ctx -> asked(ctx, this::take));
  }

  /** Whoever leads it and does not plan seeks somebody for themselves alone. */
  private Future<Optional<Session>> seek(Asked asked) {
    Optional<AccountId> out = SessionActs.out(asked);
    boolean plans = asked.about().who().has(Duty.COORDINATOR, asked.now());
    Refused.unless(plans || out.equals(Optional.of(asked.by())), "out", "forbidden");
    return standIns
        .seek(asked.session(), new Word(asked.by(), asked.now()), out)
        .compose((UnaryOperator<Session> it) -> editing.change(asked.shown(), it))
        .compose(this::write);
  }

  /** What cannot be sent now is sent with the next look. */
  private Future<Optional<Session>> write(Optional<Session> now) {
    return now.map(standIns::look).orElseGet(Future::succeededFuture).otherwiseEmpty().map(now);
  }

  /** Somebody who was asked about a session. */
  private record Called(RoutingContext ctx, Account who, Session session) {}

  /** For whoever was not asked there is nothing here. */
  private void asked(RoutingContext ctx, Consumer<Called> step) {
    site.asStaff(ctx, Set.of(Duty.FACILITATOR), who -> asked(ctx, who, step));
  }

  private void asked(RoutingContext ctx, Account who, Consumer<Called> step) {
    Future<Optional<Session>> found =
        Site.named(ctx, id -> planner.sessions().find(new SessionId(id)));
    site.found(
        ctx,
        found.map(it -> it.filter(one -> isAsked(one, who)).map(one -> new Called(ctx, who, one))),
        step);
  }

  private static boolean isAsked(Session session, Account who) {
    return session.call().map(StandInCall::asked).filter(it -> it.contains(who.id())).isPresent();
  }

  private void show(Called called, Optional<Refused> why) {
    site.show(called.ctx(), page -> page(page, called, why.map(Refused::code)));
  }

  private StandInPage page(Page page, Called called, Optional<String> why) {
    Session session = called.session();
    String language = page.texts().language();
    ZoneId home = called.who().profile().zone();
    StandInPage.Where where =
        session.outline().leaders().include(called.who().id())
            ? StandInPage.Where.YOURS
            : session.isSeeking() && !session.isCancelled()
                ? StandInPage.Where.OPEN
                : StandInPage.Where.GONE;
    return new StandInPage(page, session, time.of(session, home, language), where, why);
  }

  private void take(Called called) {
    standIns
        .take(called.session().id(), called.who().id())
        .onSuccess(done -> Reply.goTo(called.ctx(), "/stand-ins/" + called.session().id()))
        .onFailure(why -> refuse(called, why));
  }

  private void refuse(Called called, Throwable why) {
    if (!(why instanceof Refused refused)) {
      called.ctx().fail(why);
      return;
    }
    if (Site.readsPages(called.ctx())) {
      called.ctx().response().setStatusCode(409);
      asked(called.ctx(), now -> show(now, Optional.of(refused)));
    } else {
      site.problem().reply(called.ctx(), 409, refused.code());
    }
  }
}
