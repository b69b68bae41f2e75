package org.wellnessconnection.web.lounge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.programme.OpenTime;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.programme.Shifts;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.DutiesPage;
import org.wellnessconnection.zones.Zones;

/** Where coordinators say who is on duty in a lounge, and facilitators read when they are. */
public final class DutyRoutes {
  private static final String PATH = "/week/lounges";
  private static final Set<Duty> READERS = Set.of(Duty.COORDINATOR, Duty.FACILITATOR);

  private final Site site;
  private final Supplier<Catalogue> catalogue;
  private final Duties duties;
  private final Shifts shifts;
  private final Audit audit;
  private final Zones zones;

  public DutyRoutes(Site site, Services services) {
    this.site = site;
    this.catalogue = services.catalogue();
    this.duties = new Duties(services);
    this.shifts = services.season().shifts();
    this.audit = services.audit();
    this.zones = services.season().time().zones();
  }

  public void mount(Router router) {
    router.get("/week/lounges").handler(ctx -> site.asStaff(ctx, READERS, who -> show(ctx, who)));
    router
        .post("/week/lounges")
        .handler(ctx -> site.asStaff(ctx, Set.of(Duty.COORDINATOR), who -> plan(ctx, who)));
  }

  private void show(RoutingContext ctx, Account who) {
    Instant now = site.clock().instant();
    boolean plans = who.has(Duty.COORDINATOR, now);
    site.showLater(
        ctx,
        page ->
            duties
                .of(page.at(PATH), who, now)
                .map(all -> new DutiesPage(page.at(PATH), plans, all)));
  }

  /** An opening that is over, or is none any more, cannot be planned: there is nothing here. */
  private void plan(RoutingContext ctx, Account who) {
    Optional<Shift> shift = shift(Site.form(ctx, "lounge"), Site.form(ctx, "opening"));
    Optional<Lounge> lounge = shift.flatMap(it -> catalogue.get().lounge(it.lounge()));
    Optional<Set<AccountId>> chosen = chosen(ctx.request().formAttributes().getAll("who"));
    if (lounge.isEmpty()) {
      site.nothing(ctx);
    } else if (chosen.filter(lounge.get().facilitators()::containsAll).isEmpty()) {
      site.problem().reply(ctx, 422, "not_of_this_lounge", Optional.of("who"));
    } else {
      shifts
          .change(shift.get(), it -> it.withOnDuty(chosen.get()))
          .compose(kept -> audit.record(planned(who)))
          .onSuccess(kept -> Reply.goTo(ctx, PATH))
          .onFailure(ctx::fail);
    }
  }

  private AuditEntry planned(Account who) {
    return AuditEntry.of(site.clock().instant(), who.id(), AuditEntry.Act.LOUNGE_PLANNED);
  }

  /** Empty unless all of them are ids. */
  private static Optional<Set<AccountId>> chosen(List<String> written) {
    return written.stream().allMatch(Id::isOne)
        ? Optional.of(written.stream().map(AccountId::new).collect(Collectors.toSet()))
        : Optional.empty();
  }

  private Optional<Shift> shift(String key, String wall) {
    Instant now = site.clock().instant();
    return catalogue
        .get()
        .lounge(key)
        .flatMap(
            lounge ->
                lounge.hours().between(now, now.plus(Duties.AHEAD), zones).stream()
                    .filter(time -> isAt(time, wall))
                    .map(time -> Shift.of(lounge, time))
                    .findFirst());
  }

  private static boolean isAt(OpenTime time, String wall) {
    return time.wall().toString().equals(wall);
  }
}
