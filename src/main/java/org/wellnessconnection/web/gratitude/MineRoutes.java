package org.wellnessconnection.web.gratitude;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.gratitude.Flag;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.PostRefusal;
import org.wellnessconnection.gratitude.Ruling;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.web.GratitudeSpace;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.GratitudeMinePage;
import org.wellnessconnection.web.page.GratitudeMinePage.Mine;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PostView;
import org.wellnessconnection.web.page.Shown;

/** One's own posts: what became of them, and taking them back. */
final class MineRoutes {
  private static final Set<String> NOTICES = Set.of("sent", "asked", "help", "withdrawn");

  private final Door door;
  private final GratitudeSpace space;

  MineRoutes(Door door) {
    this.door = door;
    this.space = door.space();
  }

  void mount(Router router) {
    router.get("/gratitude/mine").handler(ctx -> door.come(ctx, who -> show(ctx, who)));
    router.post("/gratitude/mine").handler(ctx -> door.come(ctx, who -> withdraw(ctx, who)));
  }

  private void show(RoutingContext ctx, Account who) {
    Optional<String> notice =
        Optional.ofNullable(ctx.request().getParam("did")).filter(NOTICES::contains);
    door.site().showLater(ctx, page -> page(page, who, notice));
  }

  private Future<Shown> page(Page page, Account who, Optional<String> notice) {
    return space
        .gratitude()
        .posts()
        .of(who.id())
        .compose(
            posts ->
                space
                    .signs()
                    .answered(posts.stream().map(Post::id).toList())
                    .map(answered -> page(page, posts, answered, notice)));
  }

  private Shown page(Page page, List<Post> posts, Set<PostId> answered, Optional<String> notice) {
    boolean help =
        posts.stream()
            .anyMatch(it -> it.stage() == Stage.IN_REVIEW && it.flags().contains(Flag.SAFETY));
    List<Mine> mine =
        posts.stream().map(post -> mine(page, post, answered.contains(post.id()))).toList();
    return new GratitudeMinePage(page.at("/gratitude/mine"), mine, help, notice);
  }

  private Mine mine(Page page, Post post, boolean answered) {
    Duration left =
        Duration.between(
            door.site().clock().instant(), post.due(space.gratitude().secondThought()));
    return new Mine(
        PostView.of(post, page, true, Set.of()),
        post.stage().code(),
        Math.max(1, left.plusSeconds(59).toMinutes()),
        post.ruling().map(Ruling::note).filter(note -> !note.isEmpty()),
        answered);
  }

  private void withdraw(RoutingContext ctx, Account who) {
    Optional<PostId> id = WritingRoutes.id(Site.form(ctx, "post"));
    if (id.isEmpty()) {
      door.refuse(ctx, PostRefusal.POST_GONE);
      return;
    }
    space
        .gratitude()
        .withdraw(id.get(), who.id())
        .onFailure(ctx::fail)
        .onSuccess(done -> door.answer(ctx, done, "/gratitude/mine?did=withdrawn"));
  }
}
