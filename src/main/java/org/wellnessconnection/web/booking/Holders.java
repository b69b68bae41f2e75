package org.wellnessconnection.web.booking;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.places.Registering.Asking;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;

/** Leads members to a place of their own in a session; of others' there is nothing here. */
record Holders(Site site, MyPlaces places) {
  private static final int CONFLICT = 409;

  /** Somebody at a place of their own. */
  record Holder(RoutingContext ctx, Account account, MyPlaces.Own own) {

    SessionId session() {
      return own.session().id();
    }

    Asking asking() {
      return new Asking(account.id(), new AttemptId(Id.random()));
    }
  }

  void come(RoutingContext ctx, Consumer<Holder> work) {
    site.asMember(ctx, account -> site.found(ctx, holder(ctx, account), work));
  }

  private Future<Optional<Holder>> holder(RoutingContext ctx, Account account) {
    Future<Optional<MyPlaces.Own>> own =
        Site.named(ctx, id -> places.one(account, new SessionId(id)));
    return own.map(found -> found.map(it -> new Holder(ctx, account, it)));
  }

  void answer(Holder holder, Told told) {
    answer(site, holder.ctx(), holder.session(), told);
  }

  /** Leads on to the place; says why not, where nothing came of it. */
  static void answer(Site site, RoutingContext ctx, SessionId session, Told told) {
    if (told instanceof Told.No no) {
      site.problem().reply(ctx, CONFLICT, no.why().code());
    } else {
      Reply.goTo(ctx, "/my/" + session);
    }
  }
}
