package org.wellnessconnection.web.staff;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import java.time.Instant;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.privacy.Receipts;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.ReceiptsPage;
import org.wellnessconnection.web.page.Shown;
import org.wellnessconnection.zones.ShownTime;

/** That what had to go is gone: for those who answer for the programme. */
public final class ReceiptRoutes {
  static final Set<Duty> READERS = Set.of(Duty.COORDINATOR, Duty.SAFETY_LEAD, Duty.ADMINISTRATOR);
  private static final int MOST = 200;

  private final Site site;
  private final Receipts receipts;
  private final Timekeeping time;

  public ReceiptRoutes(Site site, Receipts receipts, Timekeeping time) {
    this.site = site;
    this.receipts = receipts;
    this.time = time;
  }

  public void mount(Router router) {
    router
        .get("/receipts")
        .handler(
            ctx ->
                site.asStaff(
                    ctx, READERS, who -> site.showLater(ctx, page -> receipts(page, who))));
  }

  private Future<Shown> receipts(Page page, Account who) {
    return receipts
        .newest(MOST)
        .map(all -> new ReceiptsPage(page.at("/receipts"), all, at -> day(page, who, at)));
  }

  private String day(Page page, Account who, Instant at) {
    ShownTime shown = new ShownTime(time.zones(), page.texts().language());
    return shown.date(at, who.profile().zone())
        + ", "
        + shown.clock(time.zones().wall(at, who.profile().zone()).toLocalTime());
  }
}
