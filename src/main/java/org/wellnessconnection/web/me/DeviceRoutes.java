package org.wellnessconnection.web.me;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInId;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.DevicesPage;
import org.wellnessconnection.web.page.DevicesPage.OnDevice;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;

/** Where somebody is signed in, shown to them alone, and each of it theirs to end. */
public final class DeviceRoutes {
  private static final String HERE = "/me/devices";

  private final Site site;
  private final SignIns signIns;

  public DeviceRoutes(Site site, SignIns signIns) {
    this.site = site;
    this.signIns = signIns;
  }

  public void mount(Router router) {
    router.get("/me/devices").handler(ctx -> site.asSignedIn(ctx, who -> show(ctx, who)));
    router.post("/me/devices/end").handler(ctx -> site.asSignedIn(ctx, who -> endOne(ctx, who)));
    router
        .post("/me/devices/end-others")
        .handler(ctx -> site.asSignedIn(ctx, who -> done(ctx, HERE, endOthers(who))));
    router
        .post("/me/devices/end-all")
        .handler(ctx -> site.asSignedIn(ctx, who -> endAll(ctx, who)));
  }

  private void show(RoutingContext ctx, SignedIn who) {
    site.showLater(ctx, it -> signIns.of(who.account().id()).map(all -> page(it, who, all)));
  }

  private Shown page(Page it, SignedIn who, List<SignIn> all) {
    Instant now = site.clock().instant();
    return new DevicesPage(it, all.stream().map(one -> onDevice(one, who, now)).toList());
  }

  private static OnDevice onDevice(SignIn one, SignedIn who, Instant now) {
    boolean here = one.id().equals(who.at().id());
    return new OnDevice(
        one.id().value(),
        one.device(),
        one.by().way(),
        DevicesPage.Ago.between(one.begun(), now),
        DevicesPage.Ago.between(here ? now : one.seen(), now),
        here);
  }

  /** Somebody else’s is not found among one’s own, and nothing happens. */
  private void endOne(RoutingContext ctx, SignedIn who) {
    SignInId id = new SignInId(Site.form(ctx, "id"));
    Future<Void> ended = signIns.end(who.account().id(), id);
    if (id.equals(who.at().id())) {
      leave(ctx, ended);
    } else {
      done(ctx, HERE, ended);
    }
  }

  private Future<Void> endOthers(SignedIn who) {
    return signIns.endAllBut(who.account().id(), who.at().id());
  }

  private void endAll(RoutingContext ctx, SignedIn who) {
    leave(ctx, signIns.endAll(who.account().id()));
  }

  /** Nothing of this person stays in the browser, as with any sign-out. */
  private void leave(RoutingContext ctx, Future<Void> ended) {
    ctx.response().putHeader("Clear-Site-Data", Site.WHAT_SIGNING_OUT_CLEARS);
    done(ctx, "/", ended.compose(out -> site.visitors().signOut(ctx.request())));
  }

  private static void done(RoutingContext ctx, String next, Future<Void> ending) {
    ending.onSuccess(ended -> Reply.goTo(ctx, next)).onFailure(ctx::fail);
  }
}
