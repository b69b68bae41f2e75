package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Editing;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.week.WeekRoutes.Case;

/** Somebody does something about a session: who may, what they are answered, what is on record. */
final class Acting {
  private final Site site;
  private final WeekRoutes week;
  private final Audit audit;

  Acting(Site site, WeekRoutes week, Audit audit) {
    this.site = site;
    this.week = week;
    this.audit = audit;
  }

  /** A form about a session, and whose it is. */
  record Asked(Case about, SessionForm form, Editing.Shown shown, Instant now) {
    AccountId by() {
      return about.who().id();
    }

    Session session() {
      return about.session();
    }
  }

  /**
   * What somebody does.
   *
   * @param name of its form
   * @param act under which it is on record; empty: it is not
   */
  record Act(
      String name, Optional<AuditEntry.Act> act, Function<Asked, Future<Optional<Session>>> work) {
    static Act quiet(String name, Function<Asked, Future<Optional<Session>>> work) {
      return new Act(name, Optional.empty(), work);
    }

    static Act of(
        String name, AuditEntry.Act act, Function<Asked, Future<Optional<Session>>> work) {
      return new Act(name, Optional.of(act), work);
    }
  }

  /** For whoever leads it, too. */
  void led(RoutingContext ctx, Act act) {
    week.about(ctx, it -> answer(it, act));
  }

  /** For whoever leads a session and does not plan, there is nothing here. */
  void planned(RoutingContext ctx, Act act) {
    week.about(
        ctx,
        it -> {
          if (it.who().has(Duty.COORDINATOR, site.clock().instant())) {
            answer(it, act);
          } else {
            site.nothing(ctx);
          }
        });
  }

  private void answer(Case it, Act act) {
    SessionForm form = SessionForm.of(it.ctx());
    Editing.Shown shown = new Editing.Shown(it.session().id(), form.word("seen"));
    Asked asked = new Asked(it, form, shown, site.clock().instant());
    Future.succeededFuture(asked)
        .compose(act.work())
        .compose(done -> onRecord(asked, act))
        .onSuccess(done -> Reply.goTo(it.ctx(), "/week/" + it.session().id()))
        .onFailure(why -> refuse(it, act, why));
  }

  private Future<Void> onRecord(Asked asked, Act act) {
    return act.act()
        .map(what -> audit.record(entry(asked, what)))
        .orElseGet(Future::succeededFuture);
  }

  /** The form has been found right: what it says of whom and why is known here. */
  private static AuditEntry entry(Asked asked, AuditEntry.Act what) {
    SessionForm form = asked.form();
    AuditEntry entry =
        AuditEntry.of(asked.now(), asked.by(), what)
            .withRoom(Optional.of(asked.session().room()))
            .withAbout(Optional.of(asked.session().outline().format()));
    return switch (what) {
      case SESSION_CANCELLED -> entry.withReason(Optional.of(form.code("reason")));
      case SESSION_DECIDED -> entry.withReason(Optional.of(form.code("choice")));
      case SESSION_ASSIGNED -> entry.withAccount(Optional.of(new AccountId(form.word("who"))));
      default -> entry;
    };
  }

  private void refuse(Case it, Act act, Throwable why) {
    if (!(why instanceof Refused refused)) {
      it.ctx().fail(why);
      return;
    }
    int status = refused.code().equals("changed_meanwhile") ? 412 : 422;
    if (Site.readsPages(it.ctx())) {
      it.ctx().response().setStatusCode(status);
      SessionForm form = SessionForm.of(it.ctx());
      week.about(it.ctx(), now -> week.show(now, form.typed(act.name(), refused)));
    } else {
      site.problem().reply(it.ctx(), status, refused.code(), Optional.of(refused.field()));
    }
  }
}
