package org.wellnessconnection.web.gratitude;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Posts.Leaf;
import org.wellnessconnection.gratitude.Posts.Mark;
import org.wellnessconnection.gratitude.Sign;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.web.GratitudeSpace;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.GratitudePage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PostView;
import org.wellnessconnection.web.page.Shown;

/** Reading what others wrote, and answering with a sign. */
final class ReadingRoutes {
  private static final int MOST_ON_A_PAGE = 20;
  private static final int UNPROCESSABLE = 422;
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final Set<String> NOTICES = Set.of("reported");

  private final Door door;
  private final GratitudeSpace space;

  ReadingRoutes(Door door) {
    this.door = door;
    this.space = door.space();
  }

  void mount(Router router) {
    router.get("/gratitude").handler(ctx -> door.come(ctx, who -> show(ctx, who)));
    router
        .post("/gratitude/:id/signs")
        .handler(ctx -> door.come(ctx, who -> door.published(ctx, post -> sign(ctx, who, post))));
  }

  /** What is asked for; whatever cannot be is left out. */
  private record Asked(Optional<String> language, Optional<Mark> before) {
    static Asked of(String language, String before) {
      return new Asked(known(language), Mark.of(before));
    }

    String query() {
      return before.map(it -> "?before=" + it.value()).orElse("")
          + language.map(it -> (before.isEmpty() ? "?" : "&") + "language=" + it).orElse("");
    }
  }

  private static Optional<String> known(String language) {
    return Optional.of(language).filter(LANGUAGES::contains);
  }

  /** The one that is asked for; empty: all. */
  static Optional<String> language(RoutingContext ctx) {
    return known(param(ctx, "language"));
  }

  private void show(RoutingContext ctx, Account who) {
    Asked asked = Asked.of(param(ctx, "language"), param(ctx, "before"));
    Optional<String> notice = Optional.of(param(ctx, "did")).filter(NOTICES::contains);
    door.site().showLater(ctx, page -> page(page, who, asked, notice));
  }

  private static String param(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getParam(name)).orElse("");
  }

  private Future<Shown> page(Page page, Account who, Asked asked, Optional<String> notice) {
    Future<Mark> newest = space.gratitude().posts().newest(asked.language());
    return space
        .gratitude()
        .posts()
        .published(asked.language(), asked.before(), MOST_ON_A_PAGE)
        .compose(leaf -> views(leaf, page, who).map(views -> Map.entry(leaf, views)))
        .compose(
            found ->
                newest.map(
                    at ->
                        new GratitudePage(
                            page.at("/gratitude"),
                            space.prompt().in(page.texts().language()),
                            found.getValue(),
                            asked.language().orElse(""),
                            asked.before().map(it -> Long.toString(it.value())).orElse(""),
                            at.value(),
                            found.getKey().older().map(Mark::value),
                            notice)));
  }

  private Future<List<PostView>> views(Leaf leaf, Page page, Account who) {
    List<PostId> ids = leaf.posts().stream().map(Post::id).toList();
    return space
        .signs()
        .pressed(ids, who.id())
        .map(
            pressed ->
                leaf.posts().stream()
                    .map(
                        post ->
                            PostView.of(
                                post,
                                page,
                                post.isBy(who.id()),
                                pressed.getOrDefault(post.id(), Set.of())))
                    .toList());
  }

  /** Said twice it is the same sign. */
  private void sign(RoutingContext ctx, Account who, Post post) {
    Optional<Sign> pressed = Sign.of(Site.form(ctx, "press"));
    Optional<Sign> released = Sign.of(Site.form(ctx, "release"));
    if (post.isBy(who.id()) || pressed.isPresent() == released.isPresent()) {
      door.site().problem().reply(ctx, UNPROCESSABLE, "bad_choice");
      return;
    }
    Future<Boolean> done =
        pressed
            .map(sign -> space.signs().press(post.id(), who.id(), sign))
            .orElseGet(() -> space.signs().release(post.id(), who.id(), released.orElseThrow()));
    Asked back = Asked.of(Site.form(ctx, "language"), Site.form(ctx, "before"));
    done.onFailure(ctx::fail)
        .onSuccess(known -> Reply.goTo(ctx, "/gratitude" + back.query() + "#post-" + post.id()));
  }
}
