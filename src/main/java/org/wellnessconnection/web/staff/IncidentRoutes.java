package org.wellnessconnection.web.staff;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.Incident;
import org.wellnessconnection.privacy.Incident.History;
import org.wellnessconnection.privacy.IncidentId;
import org.wellnessconnection.privacy.Incidents;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.IncidentsPage;
import org.wellnessconnection.web.page.Typed;
import org.wellnessconnection.zones.Zones;

/**
 * The register of incidents. Who writes in it is on record elsewhere: the register names nobody.
 */
public final class IncidentRoutes {
  private static final Set<Duty> WRITERS = Set.of(Duty.SAFETY_LEAD, Duty.ADMINISTRATOR);
  private static final int LONGEST_WORD = 16_000;

  private final Site site;
  private final Incidents incidents;
  private final Audit audit;
  private final Zones zones;

  public IncidentRoutes(Site site, Incidents incidents, Audit audit, Zones zones) {
    this.site = site;
    this.incidents = incidents;
    this.audit = audit;
    this.zones = zones;
  }

  public void mount(Router router) {
    router.get("/incidents").handler(ctx -> site.asStaff(ctx, WRITERS, who -> open(ctx, who)));
    router.post("/incidents").handler(ctx -> site.asStaff(ctx, WRITERS, who -> write(ctx, who)));
  }

  private void open(RoutingContext ctx, Account who) {
    String about = Optional.ofNullable(ctx.request().getParam("about")).orElse("");
    Site.then(
        ctx,
        histories(),
        all -> {
          Optional<Incident> known =
              all.stream()
                  .map(History::newest)
                  .filter(it -> it.id().value().equals(about))
                  .findAny();
          show(
              ctx,
              who,
              known.map(IncidentForm::of).map(IncidentRoutes::typed).orElse(Typed.NOTHING));
        });
  }

  private static Typed typed(IncidentForm form) {
    return new Typed("", form.words(), Optional.empty(), Optional.empty());
  }

  private void show(RoutingContext ctx, Account who, Typed typed) {
    site.showLater(
        ctx,
        page ->
            histories()
                .map(
                    all ->
                        new IncidentsPage(
                            page.at("/incidents"), all, typed, at -> day(who, at).toString())));
  }

  private Future<List<History>> histories() {
    return incidents.all().map(History::of);
  }

  private LocalDate day(Account who, Instant at) {
    return zones.wall(at, who.profile().zone()).toLocalDate();
  }

  private void write(RoutingContext ctx, Account who) {
    IncidentForm form = new IncidentForm(words(ctx));
    Site.then(
        ctx,
        histories(),
        all -> {
          Optional<IncidentId> known =
              form.about().filter(id -> all.stream().anyMatch(it -> it.newest().id().equals(id)));
          write(ctx, who, form, known);
        });
  }

  private void write(
      RoutingContext ctx, Account who, IncidentForm form, Optional<IncidentId> known) {
    try {
      Instant now = site.clock().instant();
      IncidentId id = known.orElseGet(IncidentId::random);
      keep(who, form.incident(id, now, day(who, now)), known.isPresent())
          .onSuccess(done -> Reply.goTo(ctx, "/incidents"))
          .onFailure(ctx::fail);
    } catch (Refused refused) {
      Optional<String> field = Optional.of(refused.field());
      Typed typed = new Typed("", form.words(), field, Optional.of(refused.code()));
      site.refuse(ctx, refused.code(), field, () -> show(ctx, who, typed));
    }
  }

  private Future<Void> keep(Account who, Incident version, boolean isKnown) {
    AuditEntry entry =
        AuditEntry.of(version.at(), who.id(), AuditEntry.Act.INCIDENT_WRITTEN)
            .withAbout(Optional.of(isKnown ? "known" : "new"));
    return audit.record(entry).compose(noted -> incidents.write(version));
  }

  private static Map<String, String> words(RoutingContext ctx) {
    Map<String, String> words = new HashMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            (name, said) ->
                words.put(name, said.substring(0, Math.min(said.length(), LONGEST_WORD))));
    return words;
  }
}
