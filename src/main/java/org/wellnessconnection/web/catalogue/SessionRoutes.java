package org.wellnessconnection.web.catalogue;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.SessionDay;
import org.wellnessconnection.web.page.SessionPage;
import org.wellnessconnection.web.page.SessionsPage;
import org.wellnessconnection.web.page.Shown;

/** The programme by weeks, and a page for each session. */
final class SessionRoutes {
  private final Site site;
  private final PublicPages pages;

  SessionRoutes(Site site, PublicPages pages) {
    this.site = site;
    this.pages = pages;
  }

  void mount(Router router) {
    router.get("/sessions").handler(this::list);
    router.get("/sessions/:id").handler(this::one);
  }

  private void list(RoutingContext ctx) {
    Asked asked = Asked.of(ctx).said();
    Wanted wanted = Wanted.kindly(asked.words());
    try {
      int week = asked.week();
      String key = week + " " + wanted + " " + asked.zone();
      pages.show(ctx, key, reading -> Optional.of(list(reading, wanted, week)));
    } catch (Refused refused) {
      site.problem().reply(ctx, 400, refused.code(), Optional.of(refused.field()));
    }
  }

  private static Shown list(Reading reading, Wanted wanted, int week) {
    Map<String, String> asked = new HashMap<>();
    wanted.format().ifPresent(it -> asked.put("format", it));
    wanted.language().ifPresent(it -> asked.put("language", it));
    wanted.audience().ifPresent(it -> asked.put("audience", it));
    wanted.places().ifPresent(it -> asked.put("places", it));
    reading.chosen().ifPresent(it -> asked.put("zone", it.getId()));
    List<SessionDay> days = reading.week(wanted, week);
    SessionsPage page =
        new SessionsPage(reading.page(), days, asked, reading.zone().getId(), week, Days.WEEKS);
    return page.at(page.path());
  }

  private void one(RoutingContext ctx) {
    String id = ctx.pathParam("id");
    if (Id.isOne(id)) {
      String key = Asked.of(ctx).zone().toString();
      pages.show(ctx, key, reading -> one(reading, new SessionId(id)));
    } else {
      site.nothing(ctx);
    }
  }

  private static Optional<Shown> one(Reading reading, SessionId id) {
    return reading.board().find(id, reading.now()).map(posting -> one(reading, posting));
  }

  private static Shown one(Reading reading, Posting posting) {
    return new SessionPage(
        reading.page(),
        posting.session().id().value(),
        reading.card(posting),
        reading.day(posting),
        told(reading, posting.session().outline()),
        posting.late(),
        others(reading, posting),
        reading.zone().getId());
  }

  private static SessionPage.Told told(Reading reading, Outline outline) {
    String language = reading.page().texts().language();
    return new SessionPage.Told(
        reading.said(outline.about()),
        outline.topics().getOrDefault(language, List.of()),
        reading.said(outline.agreement()));
  }

  private static List<SessionDay> others(Reading reading, Posting posting) {
    return reading.board().otherDates(posting, reading.now()).stream()
        .map(it -> new SessionDay(reading.day(it), List.of(reading.card(it))))
        .toList();
  }
}
