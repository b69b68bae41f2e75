package org.wellnessconnection.web.catalogue;

import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;
import org.wellnessconnection.zones.Zones;

/**
 * Shows what hangs on the board: to visitors the same copy for all, which may lie in a cache for a
 * minute; to whoever is signed in a page of their own, which may not.
 */
final class PublicPages {
  private static final String HTML = "text/html; charset=utf-8";

  private final Site site;
  private final Noticeboard board;
  private final Zones zones;
  private final Copies copies = new Copies();

  PublicPages(Site site, Noticeboard board, Zones zones) {
    this.site = site;
    this.board = board;
    this.zones = zones;
  }

  private record Asking(RoutingContext ctx, String key, Board now) {}

  /**
   * @param key what of the question makes a difference, beside who asks and in which language
   * @param content empty: there is nothing here
   */
  void show(RoutingContext ctx, String key, Function<Reading, Optional<Shown>> content) {
    site.visitors()
        .who(ctx.request())
        .compose(
            who -> board.look().onSuccess(now -> show(new Asking(ctx, key, now), who, content)))
        .onFailure(ctx::fail);
  }

  private void show(
      Asking asking, Optional<SignedIn> who, Function<Reading, Optional<Shown>> content) {
    who.ifPresentOrElse(known -> showTo(known, asking, content), () -> showAll(asking, content));
  }

  private void showTo(SignedIn who, Asking asking, Function<Reading, Optional<Shown>> content) {
    ZoneId home = who.account().profile().zone();
    RoutingContext ctx = asking.ctx();
    site.page()
        .of(ctx)
        .map(page -> content.apply(reading(asking, page, home)).map(site.pages()::html))
        .onSuccess(html -> html.ifPresentOrElse(it -> Reply.html(ctx, it), () -> site.nothing(ctx)))
        .onFailure(ctx::fail);
  }

  private void showAll(Asking asking, Function<Reading, Optional<Shown>> content) {
    RoutingContext ctx = asking.ctx();
    Page page = site.page().bare(ctx.request());
    String place = page.help().place().code();
    ZoneId home = site.visitors().zone(ctx.request()).orElse(Profile.USUAL_ZONE);
    ZoneId zone = Asked.of(ctx).zone().orElse(home);
    String here = page.texts().language() + " " + place + " " + home + " " + zone;
    String key = String.join(" ", here, page.path(), asking.key());
    Supplier<Optional<Copy>> make =
        () ->
            content
                .apply(reading(asking, page, home))
                .map(it -> Copy.of(HTML, site.pages().html(it)));
    copies
        .of(asking.now(), key, make)
        .ifPresentOrElse(
            copy -> copy.answer(ctx, "Cookie", "Accept-Language"), () -> site.nothing(ctx));
  }

  private Reading reading(Asking asking, Page page, ZoneId home) {
    Optional<ZoneId> chosen = Asked.of(asking.ctx()).zone();
    ZoneId zone = chosen.orElse(home);
    return new Reading(page, asking.now(), zone, chosen, zones, site.clock().instant());
  }
}
