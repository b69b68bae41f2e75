package org.wellnessconnection.web.commons;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.catalogue.Copy;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;

/**
 * Shows what is written in files: to visitors the same copy for all, which may lie in a cache for a
 * minute; to whoever is signed in a page of their own, which may not. It is there when Redis is
 * not.
 */
final class OpenPages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final int MOST = 400;

  private final Site site;
  private final Map<String, Copy> made = new LinkedHashMap<>();

  OpenPages(Site site) {
    this.site = site;
  }

  /** The same for everybody who reads the same language. */
  void show(RoutingContext ctx, String path, Function<Page, Shown> content) {
    show(ctx, path, (page, who) -> Future.succeededFuture(content.apply(page)));
  }

  /** What whoever is signed in sees may depend on who they are. */
  interface Own {
    Future<Shown> of(Page page, Optional<SignedIn> who);
  }

  /**
   * @param path the page’s own address, with what was chosen on it and nothing else
   */
  void show(RoutingContext ctx, String path, Own content) {
    site.visitors()
        .who(ctx.request())
        .otherwise(Optional.empty())
        .onSuccess(
            who -> {
              if (who.isPresent()) {
                site.showLater(ctx, page -> content.of(page.at(path), who));
              } else {
                showAll(ctx, path, content);
              }
            });
  }

  private void showAll(RoutingContext ctx, String path, Own content) {
    Page page = site.page().bare(ctx.request()).at(path);
    content
        .of(page, Optional.empty())
        .map(shown -> copy(page, () -> Copy.of(HTML, site.pages().html(shown))))
        .onSuccess(copy -> copy.answer(ctx, "Cookie", "Accept-Language"))
        .onFailure(ctx::fail);
  }

  /** Of one day: what is due for review is another thing tomorrow. */
  private Copy copy(Page page, Supplier<Copy> make) {
    String place = page.help().place().code();
    String day = page.help().today().toString();
    String key = String.join(" ", page.texts().language(), place, day, page.path());
    if (made.size() >= MOST) {
      made.clear();
    }
    return made.computeIfAbsent(key, missing -> make.get());
  }
}
