package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.booking.RegistrationDesk;
import org.wellnessconnection.web.lounge.Duties;
import org.wellnessconnection.web.page.LoungeDuty;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PlanPage;
import org.wellnessconnection.web.page.PlanPage.Choices;
import org.wellnessconnection.web.page.PlanPage.Person;
import org.wellnessconnection.web.page.PlanPage.Rights;
import org.wellnessconnection.web.page.Shown;
import org.wellnessconnection.web.page.Typed;
import org.wellnessconnection.web.page.WeekLine;
import org.wellnessconnection.web.page.WeekPage;

/** The weeks ahead: all of them for coordinators, for facilitators what they lead. */
public final class WeekRoutes {
  private static final Set<Duty> READERS = Set.of(Duty.COORDINATOR, Duty.FACILITATOR);
  private static final Duration AHEAD = Duration.ofDays(56);
  private static final Duration STILL_ON = Duration.ofHours(8);

  private final Site site;
  private final Services services;
  private final Planner planner;
  private final Members members;
  private final WeekView view;
  private final Duties duties;

  public WeekRoutes(Site site, Services services) {
    this.site = site;
    this.services = services;
    this.planner = services.season().planner();
    this.members = services.members();
    this.view = new WeekView(services, site.clock());
    this.duties = new Duties(services);
  }

  public void mount(Router router) {
    router.get("/week").handler(ctx -> site.asStaff(ctx, READERS, who -> weeks(ctx, who)));
    router
        .get("/week.csv")
        .handler(ctx -> site.asStaff(ctx, Set.of(Duty.COORDINATOR), who -> sheet(ctx, who)));
    router.get("/week/:id").handler(ctx -> about(ctx, it -> show(it, Typed.NOTHING)));
    Acting acting = new Acting(site, this, services.audit());
    new SessionActs(acting, services).mount(router);
    new SmallGroupActs(acting, services).mount(router);
    new StandInRoutes(site, acting, services).mount(router);
  }

  private void weeks(RoutingContext ctx, Account who) {
    site.showLater(ctx, page -> ahead(who).compose(mine -> weeks(page.at("/week"), who, mine)));
  }

  /** What is on and what comes, as far as it concerns somebody. */
  private Future<List<Session>> ahead(Account who) {
    Instant now = site.clock().instant();
    return planner
        .sessions()
        .between(now.minus(STILL_ON), now.plus(AHEAD))
        .map(all -> all.stream().filter(it -> concerns(it, who, now)).toList());
  }

  private void sheet(RoutingContext ctx, Account who) {
    site.page()
        .of(ctx)
        .compose(
            page ->
                ahead(who)
                    .compose(all -> view.lines(page, who.profile().zone(), all))
                    .map(lines -> WeekSheet.of(page, lines)))
        .onFailure(ctx::fail)
        .onSuccess(
            sheet ->
                ctx.response()
                    .putHeader("Content-Type", "text/csv; charset=utf-8")
                    .putHeader("Content-Disposition", "attachment; filename=\"week.csv\"")
                    .end(sheet));
  }

  private boolean concerns(Session session, Account who, Instant now) {
    return session.when().ends().isAfter(now)
        && (plans(who) || session.outline().leaders().include(who.id()));
  }

  private boolean plans(Account who) {
    return who.has(Duty.COORDINATOR, site.clock().instant());
  }

  private Future<Shown> weeks(Page page, Account who, List<Session> sessions) {
    Future<List<WeekLine>> lines = view.lines(page, who.profile().zone(), sessions);
    Future<List<Session>> asked = services.season().desk().standIns().asking(who.id());
    Future<List<LoungeDuty>> lounges = duties.of(page, who, site.clock().instant());
    return Future.all(lines, asked, lounges)
        .map(
            all ->
                new WeekPage(
                    page,
                    plans(who),
                    view.choices(page, who.profile().zone(), asked.result()),
                    view.weeks(page, who.profile().zone(), lines.result()),
                    lounges.result()));
  }

  /** Somebody whom a session concerns looks at it. */
  record Case(RoutingContext ctx, Account who, Session session) {}

  void about(RoutingContext ctx, Consumer<Case> work) {
    site.asStaff(ctx, READERS, who -> about(ctx, who, work));
  }

  private void about(RoutingContext ctx, Account who, Consumer<Case> work) {
    Future<Optional<Session>> found =
        Site.named(ctx, id -> planner.sessions().find(new SessionId(id)));
    site.found(
        ctx,
        found
            .map(it -> it.filter(one -> plans(who) || one.outline().leaders().include(who.id())))
            .map(it -> it.map(one -> new Case(ctx, who, one))),
        work);
  }

  void show(Case it, Typed typed) {
    site.showLater(it.ctx(), page -> page(it, page.at("/week/" + it.session().id()), typed));
  }

  private Future<Shown> page(Case it, Page page, Typed typed) {
    Future<List<WeekLine>> line =
        view.lines(page, it.who().profile().zone(), List.of(it.session()));
    Rights rights =
        new Rights(
            it.who().id().value(),
            it.session().outline().leaders().include(it.who().id()),
            plans(it.who()));
    return line.compose(
        lines ->
            choices(page, it, lines.get(0))
                .map(choices -> new PlanPage(page, lines.get(0), rights, choices, typed)));
  }

  private Future<Choices> choices(Page page, Case it, WeekLine line) {
    RegistrationDesk desk = services.season().desk();
    Future<List<Account>> staff = members.staff();
    Future<List<Account>> free = desk.standIns().freedom().free(it.session());
    Future<List<Session>> others = desk.mergers().near(it.session());
    return Future.all(staff, free, others)
        .map(
            all ->
                new Choices(
                    leading(it.session(), line),
                    qualified(page, staff.result(), it.session(), free.result()),
                    view.choices(page, it.who().profile().zone(), others.result())));
  }

  private static List<Person> leading(Session session, WeekLine line) {
    List<String> ids = session.outline().leaders().all().stream().map(id -> id.value()).toList();
    return IntStream.range(0, ids.size())
        .mapToObj(nth -> new Person(ids.get(nth), line.leaders().get(nth)))
        .toList();
  }

  /** Whoever is not free can still be chosen: perhaps they have been asked. */
  private static List<Person> qualified(
      Page page, List<Account> staff, Session session, List<Account> free) {
    return staff.stream()
        .filter(one -> Lack.isQualified(one, session))
        .filter(one -> !session.outline().leaders().include(one.id()))
        .map(one -> new Person(one.id().value(), name(page, one, free)))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }

  private static String name(Page page, Account one, List<Account> free) {
    return free.contains(one) ? one.name() : page.say("week.stand_in.busy", one.name());
  }
}
