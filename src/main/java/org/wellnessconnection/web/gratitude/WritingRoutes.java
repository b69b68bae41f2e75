package org.wellnessconnection.web.gratitude;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.wellnessconnection.gratitude.Draft;
import org.wellnessconnection.gratitude.Finding;
import org.wellnessconnection.gratitude.Flag;
import org.wellnessconnection.gratitude.Gratitude.Wish;
import org.wellnessconnection.gratitude.Post;
import org.wellnessconnection.gratitude.PostId;
import org.wellnessconnection.gratitude.Stage;
import org.wellnessconnection.gratitude.Written;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.naming.NameChoice;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.GratitudeSpace;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.GratitudeWritePage;
import org.wellnessconnection.web.page.GratitudeWritePage.Fields;
import org.wellnessconnection.web.page.GratitudeWritePage.Wrong;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PostPart;

/** Writing. What is not sent is kept nowhere, and what is found in it is shown before it is. */
final class WritingRoutes {
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final String UNNAMED = "unnamed";

  private final Door door;
  private final GratitudeSpace space;

  WritingRoutes(Door door) {
    this.door = door;
    this.space = door.space();
  }

  void mount(Router router) {
    router.get("/gratitude/write").handler(ctx -> door.come(ctx, who -> empty(ctx, who)));
    router.post("/gratitude/write").handler(ctx -> door.come(ctx, who -> send(ctx, who)));
  }

  /** Empty, or with what was given back to be written anew. */
  private void empty(RoutingContext ctx, Account who) {
    String again = Optional.ofNullable(ctx.request().getParam("again")).orElse("");
    door.find(again)
        .map(found -> found.filter(post -> isGivenBack(post, who)))
        .onFailure(ctx::fail)
        .onSuccess(
            found ->
                show(
                    ctx,
                    who,
                    found.map(WritingRoutes::of).orElseGet(WritingRoutes::nothing),
                    Optional.empty(),
                    List.of()));
  }

  private static boolean isGivenBack(Post post, Account who) {
    return post.isBy(who.id()) && post.stage() == Stage.RETURNED;
  }

  private static Fields nothing() {
    return new Fields(UNNAMED, "", "", "", "");
  }

  private static Fields of(Post post) {
    return new Fields(
        post.words().name().isPresent() ? "named" : UNNAMED,
        post.words().name().orElse(""),
        post.words().language(),
        post.words().text(),
        post.id().value());
  }

  private void show(
      RoutingContext ctx, Account who, Fields fields, Optional<Wrong> wrong, List<PostPart> parts) {
    door.site()
        .show(
            ctx,
            page ->
                new GratitudeWritePage(
                    page.at("/gratitude/write"),
                    space.prompt().in(page.texts().language()),
                    spoken(fields, page),
                    names(who, page),
                    wrong,
                    parts));
  }

  private static Fields spoken(Fields fields, Page page) {
    return fields.language().isEmpty()
        ? new Fields(
            fields.as(), fields.name(), page.texts().language(), fields.text(), fields.instead())
        : fields;
  }

  private static List<String> names(Account who, Page page) {
    return NameChoice.of(
        who.name(), List.of(), page.texts().language(), ThreadLocalRandom.current());
  }

  private void send(RoutingContext ctx, Account who) {
    Fields fields =
        new Fields(
            Site.form(ctx, "as").equals("named") ? "named" : UNNAMED,
            Site.form(ctx, "name"),
            Site.form(ctx, "language"),
            Site.form(ctx, "text"),
            Site.form(ctx, "instead"));
    if (fields.as().equals("named") && fields.name().isEmpty()) {
      refuse(ctx, who, fields, new Draft.Fault("name", "bad_name"));
      return;
    }
    Wish wish = Site.form(ctx, "do").equals("review") ? Wish.REVIEW : Wish.PUBLISH;
    String name = fields.as().equals(UNNAMED) ? "" : fields.name();
    space
        .gratitude()
        .write(who.id(), new Draft(name, fields.language(), fields.text()), wish)
        .onFailure(ctx::fail)
        .onSuccess(written -> answer(ctx, who, fields, written));
  }

  private void answer(RoutingContext ctx, Account who, Fields fields, Written written) {
    if (written instanceof Written.Faulty faulty) {
      refuse(ctx, who, fields, faulty.fault());
    } else if (written instanceof Written.Found found) {
      ask(ctx, who, fields, found.findings());
    } else if (written instanceof Written.Kept kept) {
      replaced(who, fields)
          .onFailure(ctx::fail)
          .onSuccess(done -> Reply.goTo(ctx, "/gratitude/mine?did=" + did(kept.post())));
    }
  }

  private static String did(Post post) {
    if (post.flags().contains(Flag.SAFETY)) {
      return "help";
    }
    return post.flags().isEmpty() ? "sent" : "asked";
  }

  /** What was given back makes way for what came of it. */
  private Future<Void> replaced(Account who, Fields fields) {
    return door.find(fields.instead())
        .map(found -> found.filter(post -> isGivenBack(post, who)))
        .compose(
            found ->
                found
                    .map(post -> space.gratitude().withdraw(post.id(), who.id()))
                    .map(Future::<Void>mapEmpty)
                    .orElseGet(Future::succeededFuture));
  }

  private void refuse(RoutingContext ctx, Account who, Fields fields, Draft.Fault fault) {
    int status = fault.code().equals("enough_posts") ? TOO_MANY : UNPROCESSABLE;
    if (Site.readsPages(ctx)) {
      ctx.response().setStatusCode(status);
      show(ctx, who, fields, Optional.of(new Wrong(fault.field(), fault.code())), List.of());
    } else {
      door.site().problem().reply(ctx, status, fault.code(), Optional.of(fault.field()));
    }
  }

  private void ask(RoutingContext ctx, Account who, Fields fields, List<Finding> findings) {
    if (Site.readsPages(ctx)) {
      ctx.response().setStatusCode(UNPROCESSABLE);
      String text = new Draft("", fields.language(), fields.text()).text();
      show(ctx, who, fields, Optional.empty(), PostPart.of(text, findings));
    } else {
      door.site().problem().reply(ctx, UNPROCESSABLE, "patient_detail", Optional.of("text"));
    }
  }

  static Optional<PostId> id(String written) {
    return Id.isOne(written) ? Optional.of(new PostId(written)) : Optional.empty();
  }
}
