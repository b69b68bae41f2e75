package org.wellnessconnection.web.me;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
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
    router.get(HERE).handler(ctx -> site.asSignedIn(ctx, who -> show(ctx, who)));
    router.post(HERE + "/end").handler(ctx -> end(ctx, who -> endOne(ctx, who)));
    router.post(HERE + "/end-others").handler(ctx -> end(ctx, this::endOthers));
    router.post(HERE + "/end-all").handler(ctx -> end(ctx, this::endAll));
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

  private void end(RoutingContext ctx, Function<SignedIn, Future<Void>> ending) {
    site.asSignedIn(
        ctx,
        who -> ending.apply(who).onSuccess(ended -> Reply.goTo(ctx, HERE)).onFailure(ctx::fail));
  }

  /** Somebody else’s is not found among one’s own, and nothing happens. */
  private Future<Void> endOne(RoutingContext ctx, SignedIn who) {
    return signIns.end(who.account().id(), new SignInId(Site.form(ctx, "id")));
  }

  private Future<Void> endOthers(SignedIn who) {
    return signIns.endAllBut(who.account().id(), who.at().id());
  }

  private Future<Void> endAll(SignedIn who) {
    return signIns.endAll(who.account().id());
  }
}
