package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Chapter;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.programme.SeriesEditing;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.PlanPage.Person;
import org.wellnessconnection.web.page.SeriesPage;
import org.wellnessconnection.web.page.SeriesPage.Known;
import org.wellnessconnection.web.page.Typed;
import org.wellnessconnection.web.week.SeriesView.Wanted;

/** The editor of series: every date is shown in four cities before anything is kept. */
public final class SeriesRoutes {
  private static final int DATES = 8;
  private static final Map<String, String> USUAL =
      Map.of(
          "capacity", "10",
          "minimum", "3",
          "lasts", "90",
          "often", "weekly",
          "day", "tuesday",
          "at", "19:00",
          "zone", "America/Toronto",
          "spoken", "both",
          "admission", "by_facilitator");

  private static final Optional<String> IMPORTED = Optional.of("imported");
  private static final Optional<String> NOTHING = Optional.empty();

  private final Site site;
  private final Planner planner;
  private final Members members;
  private final Timekeeping time;
  private final SeriesEditing editing;
  private final SeriesView view;
  private final SeriesRecord record;

  public SeriesRoutes(Site site, Services services) {
    this.site = site;
    this.planner = services.season().planner();
    this.members = services.members();
    this.time = services.season().time();
    this.editing = new SeriesEditing(planner.series(), planner.dates(), time.zones(), site.clock());
    this.view =
        new SeriesView(
            editing, new HolidayWords(services.season().holidays()), time.zones(), site.clock());
    this.record = new SeriesRecord(services.audit(), site.clock());
  }

  public void mount(Router router) {
    router.get("/series").handler(ctx -> planning(ctx, who -> list(ctx)));
    router.get("/series/new").handler(ctx -> planning(ctx, who -> blank(ctx)));
    router.get("/series/:id").handler(ctx -> planning(ctx, who -> known(ctx, this::open)));
    router.post("/series").handler(ctx -> planning(ctx, who -> begin(ctx, who)));
    router
        .post("/series/:id")
        .handler(ctx -> planning(ctx, who -> known(ctx, it -> become(it, who))));
  }

  private void planning(RoutingContext ctx, Consumer<Account> work) {
    site.asStaff(ctx, Set.of(Duty.COORDINATOR), work);
  }

  private void list(RoutingContext ctx) {
    site.showLater(ctx, page -> planner.series().all().map(all -> view.list(page, all)));
  }

  /** A series that is edited, with the form that came, if one came. */
  private record Edited(RoutingContext ctx, Series series) {
    Chapter first() {
      return series.chapters().get(0);
    }

    Known known() {
      return new Known(series.id().value(), SeriesEditing.seen(series));
    }
  }

  private void known(RoutingContext ctx, Consumer<Edited> work) {
    Future<Optional<Series>> found =
        id(ctx).map(planner.series()::find).orElse(Future.succeededFuture(Optional.empty()));
    site.found(ctx, found, it -> work.accept(new Edited(ctx, it)));
  }

  private static Optional<SeriesId> id(RoutingContext ctx) {
    return Optional.of(ctx.pathParam("id"))
        .filter(it -> it.matches("[a-z0-9][a-z0-9_-]{0,59}"))
        .map(SeriesId::new);
  }

  private void blank(RoutingContext ctx) {
    show(ctx, Optional.empty(), typed(USUAL), List.of());
  }

  private void open(Edited it) {
    Typed typed = typed(SeriesForm.words(it.first()));
    show(it.ctx(), Optional.of(it.known()), typed, editing.next(it.series(), DATES));
  }

  private static Typed typed(Map<String, String> words) {
    return new Typed(SeriesPage.FORM, words, Optional.empty(), Optional.empty());
  }

  private void show(RoutingContext ctx, Optional<Known> known, Typed typed, List<Instant> dates) {
    site.showLater(
        ctx,
        page ->
            members.staff().map(staff -> view.page(page, known, staff, new Wanted(typed, dates))));
  }

  private void begin(RoutingContext ctx, Account who) {
    SessionForm words = SessionForm.of(ctx);
    SeriesForm form = new SeriesForm(words, Optional.empty(), time.zones());
    Future.succeededFuture(form)
        .compose(it -> led(it.series(it.key())))
        .compose(it -> isPreview(words) ? Future.succeededFuture(it) : begin(it, words, who))
        .onSuccess(it -> done(ctx, words, Optional.empty(), it))
        .onFailure(why -> refuse(ctx, words, Optional.empty(), why));
  }

  private Future<Series> begin(Series wish, SessionForm words, Account who) {
    boolean brought = !words.word("rule").isEmpty();
    return editing
        .begin(wish)
        .compose(
            begun ->
                record.of(begun, who, AuditEntry.Act.SERIES_BEGUN, brought ? IMPORTED : NOTHING));
  }

  private void become(Edited it, Account who) {
    SessionForm words = SessionForm.of(it.ctx());
    SeriesForm form = new SeriesForm(words, Optional.of(it.first()), time.zones());
    Optional<Known> known = Optional.of(new Known(it.series().id().value(), words.word("seen")));
    Future.succeededFuture(form)
        .compose(asked -> led(changed(it.series(), asked.chapter())))
        .compose(
            wish -> isPreview(words) ? Future.succeededFuture(wish) : keep(it, words, form, who))
        .onSuccess(now -> done(it.ctx(), words, known, now))
        .onFailure(why -> refuse(it.ctx(), words, Optional.of(it.known()), why));
  }

  private static Series changed(Series series, Chapter wish) {
    return new Series(series.id(), wish.outline(), wish.rhythm());
  }

  private Future<Series> keep(Edited it, SessionForm words, SeriesForm form, Account who) {
    return editing
        .become(it.series().id(), words.word("seen"), form.chapter())
        .map(Optional::orElseThrow)
        .compose(now -> record.of(now, who, AuditEntry.Act.SERIES_CHANGED, NOTHING));
  }

  /** Only people who facilitate may be chosen. */
  private Future<Series> led(Series series) {
    Set<AccountId> leaders = series.chapters().get(0).outline().leaders().all();
    return members
        .staff()
        .map(staff -> view.facilitators(staff).stream().map(Person::id).toList())
        .map(
            known -> {
              boolean all = leaders.stream().allMatch(id -> known.contains(id.value()));
              Refused.unless(all, "lead", "bad_choice");
              return series;
            });
  }

  private static boolean isPreview(SessionForm words) {
    return words.word("do").equals("preview");
  }

  private void done(RoutingContext ctx, SessionForm words, Optional<Known> known, Series series) {
    if (isPreview(words)) {
      show(ctx, known, typed(words.words()), editing.next(series, DATES));
    } else {
      Reply.goTo(ctx, "/series/" + series.id());
    }
  }

  private void refuse(RoutingContext ctx, SessionForm words, Optional<Known> known, Throwable why) {
    if (!(why instanceof Refused refused)) {
      ctx.fail(why);
      return;
    }
    int status = refused.code().equals("changed_meanwhile") ? 412 : 422;
    if (Site.readsPages(ctx)) {
      ctx.response().setStatusCode(status);
      show(ctx, known, words.typed(SeriesPage.FORM, refused), List.of());
    } else {
      site.problem().reply(ctx, status, refused.code(), Optional.of(refused.field()));
    }
  }
}
