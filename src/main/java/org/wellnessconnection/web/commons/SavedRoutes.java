package org.wellnessconnection.web.commons;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.content.Pair;
import org.wellnessconnection.content.Resource;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Slug;
import org.wellnessconnection.web.Bookshelf;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.SavedPage;

/** What a member keeps to read later; it does not matter where they came upon it. */
public final class SavedRoutes {
  private static final String LIST = "/me/saved";

  private final Site site;
  private final Bookshelf shelf;

  public SavedRoutes(Site site, Bookshelf shelf) {
    this.site = site;
    this.shelf = shelf;
  }

  public void mount(Router router) {
    router.get("/me/saved").handler(ctx -> site.asMember(ctx, account -> show(ctx, account)));
    router
        .post("/me/saved")
        .handler(ctx -> site.asMember(ctx, account -> change(ctx, account, Wish.of(ctx))));
  }

  /** What is wanted, and where the page is that it was wanted on. */
  private record Wish(String resource, String does, String back) {
    static Wish of(RoutingContext ctx) {
      return new Wish(Site.form(ctx, "resource"), Site.form(ctx, "do"), Site.form(ctx, "back"));
    }
  }

  private void show(RoutingContext ctx, Account account) {
    site.showLater(
        ctx,
        page ->
            shelf
                .bookmarks()
                .of(account.id())
                .map(saved -> new SavedPage(page, texts(saved, page.texts().language()))));
  }

  /** In the order of the library, for when they were saved is not known. */
  private List<Resource> texts(Set<Slug> saved, String language) {
    return shelf.library().resources().stream()
        .filter(pair -> saved.contains(pair.slug()))
        .map(pair -> pair.best(language))
        .toList();
  }

  private void change(RoutingContext ctx, Account account, Wish wish) {
    Optional<Pair<Resource>> found = shelf.library().resource(wish.resource());
    if (found.isEmpty()) {
      site.problem().reply(ctx, Refusal.NO_SUCH_RESOURCE, Optional.of("resource"));
      return;
    }
    Slug slug = found.get().slug();
    Future<Void> done =
        wish.does().equals("drop")
            ? shelf.bookmarks().drop(account.id(), slug)
            : shelf.bookmarks().keep(account.id(), slug);
    done.onSuccess(kept -> answer(ctx, wish, slug)).onFailure(ctx::fail);
  }

  private static void answer(RoutingContext ctx, Wish wish, Slug slug) {
    if (Site.readsPages(ctx)) {
      Reply.goTo(ctx, wish.back().equals("list") ? LIST : "/resources/" + slug);
    } else {
      Reply.json(ctx, Codec.write(Map.of("resource", slug.value())));
    }
  }
}
