package org.wellnessconnection.web.commons;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.content.Choice;
import org.wellnessconnection.content.Found;
import org.wellnessconnection.content.Index;
import org.wellnessconnection.content.Kind;
import org.wellnessconnection.content.Pair;
import org.wellnessconnection.content.Resource;
import org.wellnessconnection.content.Wanted;
import org.wellnessconnection.content.Whom;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Jurisdiction;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.web.Bookshelf;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.ResourcePage;
import org.wellnessconnection.web.page.ResourcesPage;
import org.wellnessconnection.web.page.Shelfmark;
import org.wellnessconnection.web.page.Shown;

/** What there is to read: by doors, by choice, by words, and one by one. */
public final class ResourceRoutes {
  private static final int LONGEST_WORD = 20;

  private final Site site;
  private final Bookshelf shelf;
  private final OpenPages pages;
  private final Map<String, Index> indexes;

  public ResourceRoutes(Site site, Bookshelf shelf) {
    this.site = site;
    this.shelf = shelf;
    this.pages = new OpenPages(site);
    this.indexes =
        Stream.of("en", "fr")
            .collect(Collectors.toMap(it -> it, it -> Index.of(shelf.library(), it)));
  }

  public void mount(Router router) {
    router.get("/resources").handler(this::list);
    router.get("/resources/:slug").handler(this::one);
  }

  private void list(RoutingContext ctx) {
    Choice choice =
        new Choice(
            asked(ctx, "for").flatMap(Whom::of),
            asked(ctx, "kind").flatMap(Kind::of),
            asked(ctx, "in").map(Jurisdiction::of).filter(it -> it != Jurisdiction.ELSEWHERE));
    String typed = Optional.ofNullable(ctx.queryParams().get("q")).orElse("").strip();
    try {
      Optional<Wanted> wanted = Wanted.of(typed);
      Shelfmark mark = new Shelfmark(choice, typed);
      wanted.ifPresentOrElse(it -> search(ctx, mark, it), () -> list(ctx, mark));
    } catch (Refused refused) {
      refuse(ctx, new Shelfmark(choice, first(typed)), refused);
    }
  }

  /** What was typed stays in the field, as far as it fits. */
  private static String first(String typed) {
    return typed.substring(0, Math.min(typed.length(), Wanted.LONGEST));
  }

  private static Optional<String> asked(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.queryParams().get(name))
        .filter(it -> it.length() < LONGEST_WORD);
  }

  private void list(RoutingContext ctx, Shelfmark mark) {
    pages.show(ctx, mark.path(), page -> new ResourcesPage(page, mark, cards(page, mark.choice())));
  }

  private List<ResourcesPage.Card> cards(Page page, Choice choice) {
    return shelf.library().resources().stream()
        .filter(pair -> choice.fits(pair.best(page.texts().language())))
        .map(pair -> card(pair, page))
        .toList();
  }

  private static ResourcesPage.Card card(Pair<Resource> pair, Page page) {
    return ResourcesPage.Card.of(pair.best(page.texts().language()));
  }

  /** No copy is kept of what somebody looked for. */
  private void search(RoutingContext ctx, Shelfmark mark, Wanted wanted) {
    site.show(ctx, page -> found(page.at(mark.path()), mark, wanted));
  }

  private ResourcesPage found(Page page, Shelfmark mark, Wanted wanted) {
    List<Found> found =
        Optional.ofNullable(indexes.get(page.texts().language())).stream()
            .flatMap(index -> index.find(wanted).stream())
            .filter(it -> mark.choice().fits(it.item()))
            .toList();
    return new ResourcesPage(page, mark, List.of()).with(found);
  }

  private void refuse(RoutingContext ctx, Shelfmark mark, Refused refused) {
    site.refuse(
        ctx,
        refused.code(),
        Optional.of(refused.field()),
        () ->
            site.show(
                ctx,
                page ->
                    new ResourcesPage(page.at(mark.path()), mark, cards(page, mark.choice()))
                        .refused(refused.code())));
  }

  private void one(RoutingContext ctx) {
    shelf
        .library()
        .resource(ctx.pathParam("slug"))
        .ifPresentOrElse(
            pair -> pages.show(ctx, pair.best("en").path(), (page, who) -> one(pair, page, who)),
            () -> site.nothing(ctx));
  }

  private Future<Shown> one(Pair<Resource> pair, Page page, Optional<SignedIn> who) {
    Resource text = pair.best(page.texts().language());
    ResourcePage shown = new ResourcePage(page, text, ResourcePage.Saving.NOT_OFFERED);
    return who.map(SignedIn::account)
        .filter(Account::isMember)
        .map(member -> shelf.bookmarks().of(member.id()))
        .map(saved -> saved.<Shown>map(all -> shown.with(all.contains(pair.slug()))))
        .orElseGet(() -> Future.succeededFuture(shown));
  }
}
