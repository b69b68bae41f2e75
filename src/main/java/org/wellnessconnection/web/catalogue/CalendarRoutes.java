package org.wellnessconnection.web.catalogue;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wellnessconnection.calendar.PublicCalendar;
import org.wellnessconnection.calendar.PublicCalendar.Entry;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Texts;

/**
 * The public programme for calendars, and one session for one's own: that one is discreet, for
 * others may see into a calendar.
 */
final class CalendarRoutes {
  private static final String TYPE = "text/calendar; charset=utf-8";

  private final Site site;
  private final Noticeboard board;
  private final PublicCalendar calendar;
  private final Copies copies = new Copies();

  CalendarRoutes(Site site, Noticeboard board, URI publicUrl) {
    this.site = site;
    this.board = board;
    this.calendar = new PublicCalendar(publicUrl);
  }

  void mount(Router router) {
    router.get("/programme.ics").handler(ctx -> answer(ctx, "", this::programme));
    router.get("/sessions/:id.ics").handler(this::one);
  }

  private void one(RoutingContext ctx) {
    String id = ctx.pathParam("id");
    if (Id.isOne(id)) {
      answer(ctx, id, (now, texts) -> one(now, new SessionId(id), texts));
    } else {
      site.nothing(ctx);
    }
  }

  private void answer(
      RoutingContext ctx, String key, BiFunction<Board, Texts, Optional<String>> write) {
    Texts texts = texts(ctx);
    board
        .look()
        .map(
            now ->
                copies.of(
                    now,
                    texts.language() + " " + key,
                    () -> write.apply(now, texts).map(it -> Copy.of(TYPE, it))))
        .onSuccess(
            copy ->
                copy.ifPresentOrElse(
                    it -> it.answer(ctx, "Cookie", "Accept-Language"), () -> site.nothing(ctx)))
        .onFailure(ctx::fail);
  }

  /** A program that fetches a calendar has neither cookie nor wishes, but an address. */
  private Texts texts(RoutingContext ctx) {
    return Asked.of(ctx)
        .word("lang")
        .filter(it -> it.equals("en") || it.equals("fr"))
        .map(Texts::of)
        .orElseGet(() -> site.visitors().texts(ctx.request()));
  }

  private Optional<String> programme(Board now, Texts texts) {
    Instant at = site.clock().instant();
    List<Entry> entries = now.ahead(at).stream().map(it -> entry(it, title(it, texts))).toList();
    return Optional.of(calendar.programme(entries, at));
  }

  private static String title(Posting posting, Texts texts) {
    return posting.session().outline().title().getOrDefault(texts.language(), "");
  }

  private Optional<String> one(Board now, SessionId id, Texts texts) {
    Instant at = site.clock().instant();
    return now.find(id, at)
        .map(it -> calendar.one(entry(it, texts.say("catalogue.calendar.discreet")), at));
  }

  private static Entry entry(Posting posting, String title) {
    return new Entry(
        posting.session().id(),
        posting.session().sequence(),
        posting.starts(),
        posting.session().when().lasts(),
        title,
        posting.session().isCancelled() ? Entry.Standing.CANCELLED : Entry.Standing.ON);
  }
}
