package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Editing;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Leaders;
import org.wellnessconnection.programme.Reach;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.week.WeekRoutes.Case;

/** What may be done about one session; each act says as what the session was seen. */
public final class SessionActs {
  private final Site site;
  private final WeekRoutes week;
  private final Editing editing;
  private final Members members;
  private final Timekeeping time;

  public SessionActs(Site site, Services services, WeekRoutes week) {
    this.site = site;
    this.week = week;
    this.editing = services.season().planner().editing();
    this.members = services.members();
    this.time = services.season().time();
  }

  public void mount(Router router) {
    router.post("/week/:id/confirm").handler(ctx -> led(ctx, "confirm", this::confirm));
    router.post("/week/:id/unconfirm").handler(ctx -> led(ctx, "unconfirm", this::unconfirm));
    router.post("/week/:id/publish").handler(ctx -> planned(ctx, "publish", this::publish));
    router.post("/week/:id/cancel").handler(ctx -> planned(ctx, "cancel", this::cancel));
    router.post("/week/:id/move").handler(ctx -> planned(ctx, "move", this::move));
    router.post("/week/:id/skip").handler(ctx -> planned(ctx, "skip", this::skip));
    router.post("/week/:id/change").handler(ctx -> planned(ctx, "change", this::change));
    router.post("/week/:id/stand-in").handler(ctx -> planned(ctx, "stand-in", this::standIn));
  }

  /** A form about a session, and whose it is. */
  private record Asked(Case about, SessionForm form, Editing.Shown shown, Instant now) {
    AccountId by() {
      return about.who().id();
    }
  }

  private void led(
      RoutingContext ctx, String act, Function<Asked, Future<Optional<Session>>> work) {
    week.about(ctx, it -> answer(it, act, work));
  }

  /** For whoever leads a session and does not plan, there is nothing here. */
  private void planned(
      RoutingContext ctx, String act, Function<Asked, Future<Optional<Session>>> work) {
    week.about(
        ctx,
        it -> {
          if (it.who().has(Duty.COORDINATOR, site.clock().instant())) {
            answer(it, act, work);
          } else {
            site.problem().reply(ctx, 404, "not_found");
          }
        });
  }

  private void answer(Case it, String act, Function<Asked, Future<Optional<Session>>> work) {
    SessionForm form = SessionForm.of(it.ctx());
    Editing.Shown shown = new Editing.Shown(it.session().id(), form.word("seen"));
    Asked asked = new Asked(it, form, shown, site.clock().instant());
    Future.succeededFuture(asked)
        .compose(work)
        .onSuccess(done -> Reply.goTo(it.ctx(), "/week/" + it.session().id()))
        .onFailure(why -> refuse(it, act, why));
  }

  private void refuse(Case it, String act, Throwable why) {
    if (!(why instanceof Refused refused)) {
      it.ctx().fail(why);
      return;
    }
    int status = refused.code().equals("changed_meanwhile") ? 412 : 422;
    if (Site.readsPages(it.ctx())) {
      it.ctx().response().setStatusCode(status);
      week.about(it.ctx(), now -> week.show(now, SessionForm.of(it.ctx()).typed(act, refused)));
    } else {
      site.problem().reply(it.ctx(), status, refused.code(), Optional.of(refused.field()));
    }
  }

  private Future<Optional<Session>> confirm(Asked asked) {
    return editing.change(asked.shown(), it -> it.confirmedBy(asked.by(), asked.now()));
  }

  private Future<Optional<Session>> unconfirm(Asked asked) {
    return editing.change(asked.shown(), it -> it.unconfirmed(asked.now()));
  }

  private Future<Optional<Session>> publish(Asked asked) {
    return editing.change(
        asked.shown(), it -> it.published(asked.form().word(asked.by(), asked.now()), time));
  }

  private Future<Optional<Session>> cancel(Asked asked) {
    Cancellation why =
        new Cancellation(Optional.of(asked.by()), asked.now(), asked.form().reason());
    return editing.change(asked.shown(), it -> it.cancelled(why));
  }

  private Future<Optional<Session>> move(Asked asked) {
    SessionForm form = asked.form();
    return editing.move(asked.shown(), form.start(time.zones()), form.lasts());
  }

  private Future<Optional<Session>> skip(Asked asked) {
    return editing.skip(asked.shown());
  }

  private Future<Optional<Session>> change(Asked asked) {
    return editing.become(asked.shown(), asked.form().outline(), asked.form().reach());
  }

  /** Somebody qualified leads it in place of one of its facilitators, or beside them. */
  private Future<Optional<Session>> standIn(Asked asked) {
    String who = asked.form().word("who");
    Refused.unless(Id.isOne(who), "who", "bad_choice");
    return members
        .find(new AccountId(who))
        .compose(found -> standIn(asked, found.orElseThrow(SessionActs::nobody)));
  }

  private static Refused nobody() {
    return new Refused("who", "bad_choice");
  }

  private Future<Optional<Session>> standIn(Asked asked, Account one) {
    boolean fits = Lack.isQualified(one, asked.about().session());
    Refused.unless(fits, "who", "not_qualified");
    String out = asked.form().word("out");
    return editing.become(
        asked.shown(), it -> it.withLeaders(withStandIn(it.leaders(), out, one.id())), Reach.THIS);
  }

  /** In the place of whom they stand in for; the last one beside where it is nobody's. */
  private static Leaders withStandIn(Leaders leaders, String out, AccountId one) {
    List<AccountId> all = new ArrayList<>(leaders.all());
    if (out.isEmpty()) {
      all.add(one);
    } else {
      Refused.unless(all.stream().anyMatch(it -> it.value().equals(out)), "out", "bad_choice");
      all.replaceAll(it -> it.value().equals(out) ? one : it);
    }
    return new Leaders(all.get(0), all.subList(1, all.size()));
  }
}
