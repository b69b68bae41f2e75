package org.wellnessconnection.web.gratitude;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.gratitude.Change;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.PostRefusal;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.GratitudeSpace;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;

/** The way into the gratitude space: for members who agreed to what is kept. */
final class Door {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final Site site;
  private final GratitudeSpace space;
  private final Registrations registrations;

  Door(Site site, Services services) {
    this.site = site;
    this.space = services.gratitude();
    this.registrations = services.joining().registrations();
  }

  Site site() {
    return site;
  }

  GratitudeSpace space() {
    return space;
  }

  void come(RoutingContext ctx, Consumer<Account> work) {
    site.asMember(
        ctx,
        account ->
            Site.whether(
                ctx,
                registrations.hasAgreed(account),
                () -> work.accept(account),
                () -> askToAgree(ctx)));
  }

  private void askToAgree(RoutingContext ctx) {
    if (Site.readsPages(ctx)) {
      Reply.goTo(ctx, "/consent?return_to=/gratitude");
    } else {
      site.problem().reply(ctx, FORBIDDEN, "no_consent");
    }
  }

  /** A post that peers may read; for every other one there is nothing here. */
  void published(RoutingContext ctx, Consumer<Post> work) {
    Site.then(
        ctx,
        find(ctx.pathParam("id")).map(found -> found.filter(it -> it.stage() == Stage.PUBLISHED)),
        found -> found.ifPresentOrElse(work, () -> refuse(ctx, PostRefusal.POST_GONE)));
  }

  Future<Optional<Post>> find(String id) {
    return Id.isOne(id)
        ? space.gratitude().posts().find(new PostId(id))
        : Future.succeededFuture(Optional.empty());
  }

  /** Goes on where something was done, and says why where it was not. */
  void answer(RoutingContext ctx, Change change, String path) {
    if (change instanceof Change.Refused refused) {
      refuse(ctx, refused.why());
    } else {
      Reply.goTo(ctx, path);
    }
  }

  void refuse(RoutingContext ctx, PostRefusal why) {
    site.problem().reply(ctx, status(why), why.code());
  }

  private static int status(PostRefusal why) {
    return switch (why) {
      case POST_GONE -> NOT_FOUND;
      case ALREADY_DECIDED -> CONFLICT;
      case OWN_POST -> FORBIDDEN;
      case BAD_NOTE -> UNPROCESSABLE;
    };
  }
}
