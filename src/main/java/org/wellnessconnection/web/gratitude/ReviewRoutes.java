package org.wellnessconnection.web.gratitude;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.gratitude.Change;
import org.wellnessconnection.gratitude.Flag;
import org.wellnessconnection.gratitude.PatientDetail;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.PostRefusal;
import org.wellnessconnection.gratitude.Verdict;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.web.GratitudeSpace;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.GratitudeReviewPage;
import org.wellnessconnection.web.page.GratitudeReviewPage.Item;
import org.wellnessconnection.web.page.GratitudeReviewPage.Wrong;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PostPart;
import org.wellnessconnection.web.page.PostView;
import org.wellnessconnection.web.page.Shown;

/** Posts that wait for a moderator: coordinators and safety leads, and never whoever wrote it. */
final class ReviewRoutes {
  private static final int UNPROCESSABLE = 422;

  private final Door door;
  private final Site site;
  private final GratitudeSpace space;

  ReviewRoutes(Door door) {
    this.door = door;
    this.site = door.site();
    this.space = door.space();
  }

  void mount(Router router) {
    router
        .get("/gratitude/review")
        .handler(ctx -> site.asStaff(ctx, Duty.ON_CALL, who -> show(ctx, who, Optional.empty())));
    router
        .post("/gratitude/review/:id")
        .handler(ctx -> site.asStaff(ctx, Duty.ON_CALL, who -> rule(ctx, who)));
  }

  private void show(RoutingContext ctx, Account who, Optional<Wrong> wrong) {
    site.showLater(ctx, page -> page(page, who, wrong));
  }

  private Future<Shown> page(Page page, Account who, Optional<Wrong> wrong) {
    Future<Optional<Duration>> median = space.gratitude().pace().median();
    Future<List<Post>> waiting = space.gratitude().posts().inReview();
    return Future.all(median, waiting)
        .map(
            both ->
                new GratitudeReviewPage(
                    page.at("/gratitude/review"),
                    waiting.result().stream()
                        .filter(post -> !post.isBy(who.id()))
                        .map(post -> item(page, post))
                        .toList(),
                    median.result(),
                    wrong));
  }

  private Item item(Page page, Post post) {
    Duration waits = Duration.between(post.since(), site.clock().instant());
    return new Item(
        PostView.of(post, page, false, Set.of()),
        PostPart.of(post.words().text(), PatientDetail.in(post.words().text())),
        post.flags().stream().sorted().map(Flag::code).toList(),
        Math.max(0, waits.toHours()));
  }

  private void rule(RoutingContext ctx, Account who) {
    Optional<PostId> id = WritingRoutes.id(ctx.pathParam("id"));
    Optional<Verdict> verdict = Verdict.of(Site.form(ctx, "verdict"));
    if (id.isEmpty()) {
      door.refuse(ctx, PostRefusal.POST_GONE);
    } else if (verdict.isEmpty()) {
      site.problem().reply(ctx, UNPROCESSABLE, "bad_choice");
    } else {
      String note = Site.form(ctx, "note");
      space
          .gratitude()
          .rule(id.get(), who.id(), verdict.get(), note)
          .onFailure(ctx::fail)
          .onSuccess(done -> answer(ctx, who, done, new Wrong(id.get().value(), note, "bad_note")));
    }
  }

  /** With a note that cannot be kept the page comes again, and the note is still in it. */
  private void answer(RoutingContext ctx, Account who, Change done, Wrong wrong) {
    boolean badNote =
        done instanceof Change.Refused refused && refused.why() == PostRefusal.BAD_NOTE;
    if (badNote && Site.readsPages(ctx)) {
      ctx.response().setStatusCode(UNPROCESSABLE);
      show(ctx, who, Optional.of(wrong));
    } else {
      door.answer(ctx, done, "/gratitude/review");
    }
  }
}
