package org.wellnessconnection.web.me;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.room.HeldMutes.Muted;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.MePage;
import org.wellnessconnection.web.page.MePage.Fields;
import org.wellnessconnection.web.page.MePage.Held;
import org.wellnessconnection.web.page.MePage.Holds;
import org.wellnessconnection.web.page.MePage.Mute;
import org.wellnessconnection.web.page.MePage.Wrong;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PrivacyPage;

/** What we know of somebody: to see, to correct, and to take back what they agreed to. */
public final class MeRoutes {
  private static final int UNPROCESSABLE = 422;

  private final Site site;
  private final Privacy privacy;
  private final Supplier<Catalogue> catalogue;

  public MeRoutes(Site site, Privacy privacy, Supplier<Catalogue> catalogue) {
    this.site = site;
    this.privacy = privacy;
    this.catalogue = catalogue;
  }

  public void mount(Router router) {
    router.get("/privacy").handler(ctx -> site.show(ctx, PrivacyPage::new));
    router.get("/me").handler(ctx -> site.asSomebody(ctx, account -> me(ctx, account)));
    router.post("/me").handler(ctx -> site.asSomebody(ctx, account -> change(ctx, account)));
    router
        .post("/me/consents/withdraw")
        .handler(ctx -> site.asSomebody(ctx, account -> withdraw(ctx, account)));
  }

  private void me(RoutingContext ctx, Account account) {
    show(ctx, account, ProfileForm.of(account.profile()), Optional.empty());
  }

  private void show(RoutingContext ctx, Account account, Fields fields, Optional<Wrong> wrong) {
    boolean saved = ctx.request().getParam("saved") != null;
    Optional<String> mail = account.mail().map(Object::toString);
    site.showLater(
        ctx,
        it -> holds(account, it).map(held -> new MePage(it, fields, mail, wrong, saved, held)));
  }

  private Future<Holds> holds(Account account, Page it) {
    Future<Map<Retention, List<Record>>> held = privacy.holdings().of(account.id());
    Future<List<Consent>> consents = privacy.consents().of(account.id());
    Future<List<Muted>> mutes = privacy.heldMutes().mutedBy(account.id());
    Future<Optional<Instant>> identified = privacy.identifications().word(account.id());
    return Future.all(held, consents, mutes, identified)
        .map(
            all ->
                new Holds(
                    counts(held.result()),
                    consents.result(),
                    mutes(mutes.result(), it),
                    identified.result()));
  }

  private static List<Held> counts(Map<Retention, List<Record>> held) {
    return held.entrySet().stream()
        .map(found -> new Held(found.getKey(), found.getValue().size()))
        .toList();
  }

  private List<Mute> mutes(List<Muted> muted, Page it) {
    return muted.stream()
        .map(one -> new Mute(one.room().value(), one.seat().value(), one.name(), title(one, it)))
        .toList();
  }

  private String title(Muted muted, Page it) {
    return catalogue
        .get()
        .session(muted.room())
        .map(session -> session.titleIn(it.texts().language()))
        .orElse("");
  }

  private void change(RoutingContext ctx, Account account) {
    Fields fields = ProfileForm.of(ctx);
    Optional<Wrong> wrong = ProfileForm.wrong(fields);
    if (wrong.isPresent()) {
      ctx.response().setStatusCode(UNPROCESSABLE);
      show(ctx, account, fields, wrong);
      return;
    }
    privacy
        .members()
        .change(account.id(), now -> now.withProfile(ProfileForm.applied(fields, now.profile())))
        .onSuccess(
            changed -> {
              site.visitors().speak(ctx.request(), fields.language());
              Reply.goTo(ctx, "/me?saved=yes");
            })
        .onFailure(ctx::fail);
  }

  private void withdraw(RoutingContext ctx, Account account) {
    privacy
        .consents()
        .withdraw(account.id(), site.clock().instant())
        .onSuccess(done -> Reply.goTo(ctx, "/me#consents"))
        .onFailure(ctx::fail);
  }
}
