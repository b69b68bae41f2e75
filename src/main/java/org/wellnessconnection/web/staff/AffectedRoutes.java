package org.wellnessconnection.web.staff;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.booking.Affected;
import org.wellnessconnection.booking.Affected.Evening;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.AffectedPage;
import org.wellnessconnection.web.page.Page;

/**
 * Who might be affected by what happened in an hour: sessions and counts. Who asks is on record.
 */
public final class AffectedRoutes {
  private static final int UNPROCESSABLE = 422;
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final DateTimeFormatter ON_RECORD =
      DateTimeFormatter.ofPattern("'hour_'uuuuMMdd'_'HH'_utc'").withZone(ZoneOffset.UTC);

  private final Site site;
  private final Affected affected;
  private final SpokenTime time;
  private final Audit audit;

  public AffectedRoutes(Site site, Affected affected, SpokenTime time, Audit audit) {
    this.site = site;
    this.affected = affected;
    this.time = time;
    this.audit = audit;
  }

  public void mount(Router router) {
    router
        .get("/affected")
        .handler(
            ctx ->
                site.asStaff(
                    ctx, ReceiptRoutes.READERS, who -> site.show(ctx, AffectedPage::asking)));
    router
        .post("/affected")
        .handler(ctx -> site.asStaff(ctx, ReceiptRoutes.READERS, who -> look(ctx, who)));
  }

  /** An hour on the reader's clock; where clocks go back it is two. */
  private record Hour(Instant from, Instant until) {}

  private void look(RoutingContext ctx, Account who) {
    String written = Site.form(ctx, "hour");
    hour(written, who)
        .ifPresentOrElse(
            hour -> look(ctx, who, hour),
            () -> {
              ctx.response().setStatusCode(UNPROCESSABLE);
              site.show(ctx, it -> AffectedPage.wrong(it, written));
            });
  }

  private Optional<Hour> hour(String written, Account who) {
    try {
      LocalDateTime wall = LocalDateTime.parse(written).truncatedTo(ChronoUnit.HOURS);
      List<Instant> all = time.zones().instants(wall, who.profile().zone());
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(new Hour(all.get(0), all.get(all.size() - 1).plus(AN_HOUR)));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  /** On record first: nobody looks unseen. */
  private void look(RoutingContext ctx, Account who, Hour hour) {
    AuditEntry entry =
        AuditEntry.of(site.clock().instant(), who.id(), AuditEntry.Act.AFFECTED_SOUGHT)
            .withAbout(Optional.of(ON_RECORD.format(hour.from())));
    Future<List<Evening>> found =
        audit.record(entry).compose(noted -> affected.between(hour.from(), hour.until()));
    site.showLater(
        ctx,
        page ->
            found.map(
                all ->
                    AffectedPage.found(
                        page,
                        Site.form(ctx, "hour"),
                        all.stream().map(it -> line(page, who, it)).toList())));
  }

  private AffectedPage.Line line(Page page, Account who, Evening evening) {
    String language = page.texts().language();
    return new AffectedPage.Line(
        evening.session().outline().title().getOrDefault(language, ""),
        time.of(evening.session(), who.profile().zone(), language),
        evening.places(),
        evening.came());
  }
}
