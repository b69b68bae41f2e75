package org.wellnessconnection.web.me;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Availabilities;
import org.wellnessconnection.member.Availability;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.AvailabilityPage;
import org.wellnessconnection.web.page.Typed;
import org.wellnessconnection.zones.Zones;

/** When those who lead, or are on call, say that they can and when not. */
public final class AvailabilityRoutes {
  private static final Set<Duty> ASKED = Set.of(Duty.FACILITATOR, Duty.SAFETY_LEAD);
  private static final int LONGEST = 20;

  private final Site site;
  private final Availabilities kept;
  private final Zones zones;

  public AvailabilityRoutes(Site site, Availabilities kept, Zones zones) {
    this.site = site;
    this.kept = kept;
    this.zones = zones;
  }

  public void mount(Router router) {
    router.get("/availability").handler(ctx -> asked(ctx, who -> open(ctx, who)));
    router.post("/availability").handler(ctx -> asked(ctx, who -> keep(ctx, who)));
  }

  private void asked(RoutingContext ctx, Consumer<Account> work) {
    site.asStaff(ctx, ASKED, work);
  }

  private void open(RoutingContext ctx, Account who) {
    kept.of(who.id())
        .map(said -> AvailabilityForm.words(said.from(today(who))))
        .map(words -> new Typed("", words, Optional.empty(), Optional.empty()))
        .onSuccess(typed -> show(ctx, who, typed))
        .onFailure(ctx::fail);
  }

  private LocalDate today(Account who) {
    return zones.wall(site.clock().instant(), who.profile().zone()).toLocalDate();
  }

  private void show(RoutingContext ctx, Account who, Typed typed) {
    boolean saved = ctx.request().getParam("saved") != null;
    String zone = who.profile().zone().getId();
    site.show(ctx, page -> new AvailabilityPage(page.at("/availability"), typed, zone, saved));
  }

  private void keep(RoutingContext ctx, Account who) {
    Map<String, String> words = words(ctx);
    try {
      Availability said = AvailabilityForm.of(words).from(today(who));
      kept.keep(who.id(), said)
          .onSuccess(done -> Reply.goTo(ctx, "/availability?saved=yes"))
          .onFailure(ctx::fail);
    } catch (Refused refused) {
      refuse(ctx, who, words, refused);
    }
  }

  private void refuse(RoutingContext ctx, Account who, Map<String, String> words, Refused why) {
    Optional<String> field = Optional.of(why.field());
    Typed typed = new Typed("", words, field, Optional.of(why.code()));
    site.refuse(ctx, why.code(), field, () -> show(ctx, who, typed));
  }

  private static Map<String, String> words(RoutingContext ctx) {
    Map<String, String> words = new HashMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            (name, said) -> words.put(name, said.substring(0, Math.min(said.length(), LONGEST))));
    return words;
  }
}
