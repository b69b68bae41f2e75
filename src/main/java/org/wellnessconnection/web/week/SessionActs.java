package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.privacy.AuditEntry;
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
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.week.Acting.Act;
import org.wellnessconnection.web.week.Acting.Asked;

/** What may be done about one session; each act says as what the session was seen. */
final class SessionActs {
  private final Acting acting;
  private final Editing editing;
  private final Members members;
  private final Timekeeping time;

  SessionActs(Acting acting, Services services) {
    this.acting = acting;
    this.editing = services.season().planner().editing();
    this.members = services.members();
    this.time = services.season().time();
  }

  void mount(Router router) {
    router
        .post("/week/:id/confirm")
        .handler(ctx -> acting.led(ctx, Act.quiet("confirm", this::confirm)));
    router
        .post("/week/:id/unconfirm")
        .handler(ctx -> acting.led(ctx, Act.quiet("unconfirm", this::unconfirm)));
    router
        .post("/week/:id/publish")
        .handler(
            ctx ->
                acting.planned(
                    ctx, Act.of("publish", AuditEntry.Act.SESSION_PUBLISHED, this::publish)));
    router
        .post("/week/:id/cancel")
        .handler(
            ctx ->
                acting.planned(
                    ctx, Act.of("cancel", AuditEntry.Act.SESSION_CANCELLED, this::cancel)));
    mountChanges(router);
  }

  private void mountChanges(Router router) {
    router
        .post("/week/:id/move")
        .handler(
            ctx -> acting.planned(ctx, Act.of("move", AuditEntry.Act.SESSION_MOVED, this::move)));
    router
        .post("/week/:id/skip")
        .handler(
            ctx -> acting.planned(ctx, Act.of("skip", AuditEntry.Act.SESSION_SKIPPED, this::skip)));
    router
        .post("/week/:id/change")
        .handler(
            ctx ->
                acting.planned(
                    ctx, Act.of("change", AuditEntry.Act.SESSION_CHANGED, this::change)));
    router
        .post("/week/:id/stand-in")
        .handler(
            ctx ->
                acting.planned(
                    ctx, Act.of("stand-in", AuditEntry.Act.SESSION_ASSIGNED, this::standIn)));
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
    return editing.change(asked.shown(), it -> it.calledOff(why));
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
    boolean fits = Lack.isQualified(one, asked.session());
    Refused.unless(fits, "who", "not_qualified");
    Optional<AccountId> out = out(asked);
    return editing.become(
        asked.shown(), it -> it.withLeaders(it.leaders().with(one.id(), out)), Reach.THIS);
  }

  /** In whose place somebody leads; empty: beside those who lead it. */
  static Optional<AccountId> out(Asked asked) {
    String out = asked.form().word("out");
    Leaders now = asked.session().outline().leaders();
    boolean one = now.all().stream().anyMatch(it -> it.value().equals(out));
    Refused.unless(out.isEmpty() || one, "out", "bad_choice");
    return Optional.of(out).filter(it -> one).map(it -> new AccountId(it));
  }
}
