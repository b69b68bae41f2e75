package org.wellnessconnection.web.staff;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Registrations;
import org.wellnessconnection.member.Standing;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.ApprovalsPage;

/** Those who have registered and wait, for coordinators. */
public final class ApprovalRoutes {
  private static final Set<Duty> COORDINATORS = Set.of(Duty.COORDINATOR);

  private final Site site;
  private final Registrations registrations;

  public ApprovalRoutes(Site site, Registrations registrations) {
    this.site = site;
    this.registrations = registrations;
  }

  public void mount(Router router) {
    router.get("/approvals").handler(ctx -> site.asStaff(ctx, COORDINATORS, me -> show(ctx)));
    router
        .post("/approvals")
        .handler(ctx -> site.asStaff(ctx, COORDINATORS, me -> decide(ctx, me)));
  }

  private void show(RoutingContext ctx) {
    site.showLater(
        ctx, it -> registrations.awaiting().map(waiting -> new ApprovalsPage(it, waiting)));
  }

  private void decide(RoutingContext ctx, Account me) {
    String account = Site.form(ctx, "account");
    Optional<Standing.Kind> kind = kindOf(Site.form(ctx, "word"));
    if (!Id.isOne(account) || kind.isEmpty()) {
      site.problem().reply(ctx, 422, "bad_choice");
      return;
    }
    Standing decision = new Standing(kind.get(), site.clock().instant(), Optional.of(me.id()));
    registrations
        .decide(new AccountId(account), decision)
        .onSuccess(letter -> Reply.goTo(ctx, "/approvals"))
        .onFailure(ctx::fail);
  }

  private static Optional<Standing.Kind> kindOf(String word) {
    return switch (word) {
      case "approve" -> Optional.of(Standing.Kind.APPROVED);
      case "decline" -> Optional.of(Standing.Kind.DECLINED);
      default -> Optional.empty();
    };
  }
}
