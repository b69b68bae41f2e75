package org.wellnessconnection.web.staff;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Appointments;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.member.Obstacle;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.PeoplePage;
import org.wellnessconnection.web.page.PersonPage;
import org.wellnessconnection.web.page.PersonPage.Typed;
import org.wellnessconnection.web.page.Shown;

/** Who answers for what, and who says so. There is no directory: others are found by address. */
public final class PeopleRoutes {
  private static final Set<Duty> OFFICE = Set.of(Duty.COORDINATOR, Duty.ADMINISTRATOR);

  private final Site site;
  private final Services services;
  private final Members members;
  private final Appointments appointments;
  private final PersonView view;

  public PeopleRoutes(Site site, Services services) {
    this.site = site;
    this.services = services;
    this.members = services.members();
    this.appointments = new Appointments(members, services.audit(), site.clock());
    this.view = new PersonView(site.clock());
  }

  public void mount(Router router) {
    router.get("/people").handler(ctx -> inOffice(ctx, who -> list(ctx, Optional.empty())));
    router.post("/people/find").handler(ctx -> inOffice(ctx, who -> find(ctx)));
    router.get("/people/:id").handler(ctx -> inOffice(ctx, who -> person(ctx, who)));
    router.post("/people/:id/duties").handler(ctx -> inOffice(ctx, who -> give(ctx, who)));
    router.post("/people/:id/duties/end").handler(ctx -> inOffice(ctx, who -> end(ctx, who)));
  }

  private void inOffice(RoutingContext ctx, Consumer<Account> work) {
    site.asStaff(ctx, OFFICE, work);
  }

  private void list(RoutingContext ctx, Optional<String> sought) {
    site.showLater(ctx, page -> members.staff().map(staff -> all(page, staff, sought)));
  }

  private Shown all(Page page, List<Account> staff, Optional<String> sought) {
    return new PeoplePage(
        page.at("/people"),
        staff.stream().sorted(Comparator.comparing(Account::name)).map(view::row).toList(),
        sought);
  }

  private void find(RoutingContext ctx) {
    String mail = Site.form(ctx, "mail");
    Future<Optional<Account>> found =
        Address.isOne(mail)
            ? members.byMail(new Address(mail))
            : Future.succeededFuture(Optional.empty());
    Site.then(
        ctx,
        found,
        one ->
            one.ifPresentOrElse(
                account -> Reply.goTo(ctx, path(account.id())), () -> unknown(ctx, mail)));
  }

  private void unknown(RoutingContext ctx, String mail) {
    site.refuse(
        ctx, Obstacle.NO_SUCH_PERSON.code(), Optional.empty(), () -> list(ctx, Optional.of(mail)));
  }

  private static String path(AccountId id) {
    return "/people/" + id;
  }

  private void person(RoutingContext ctx, Account who) {
    about(ctx, who, it -> show(it, Typed.NOTHING, Optional.empty()));
  }

  /** Somebody of the office looks at one person's duties. */
  private record Case(RoutingContext ctx, Account who, Account one) {}

  private void about(RoutingContext ctx, Account who, Consumer<Case> work) {
    Future<Optional<Account>> found = Site.named(ctx, id -> members.find(new AccountId(id)));
    site.found(ctx, found.map(known -> known.map(one -> new Case(ctx, who, one))), work);
  }

  private void show(Case it, Typed typed, Optional<String> refusal) {
    site.show(
        it.ctx(),
        page ->
            new PersonPage(
                page.at(path(it.one().id())),
                view.person(it.one()),
                view.choices(it.who()),
                typed,
                refusal));
  }

  private void give(RoutingContext ctx, Account who) {
    DutyForm form = DutyForm.of(ctx);
    about(
        ctx,
        who,
        it -> answer(it, form.problem().map(PeopleRoutes::no).orElseGet(() -> give(it, form))));
  }

  private Future<Optional<Obstacle>> give(Case it, DutyForm form) {
    return appointments.give(form.ruling(it.who(), it.one().id()), form.wish().orElseThrow());
  }

  private void end(RoutingContext ctx, Account who) {
    DutyForm form = DutyForm.of(ctx);
    about(
        ctx,
        who,
        it -> answer(it, form.problem().map(PeopleRoutes::no).orElseGet(() -> end(it, form))));
  }

  private Future<Optional<Obstacle>> end(Case it, DutyForm form) {
    return appointments.end(form.ruling(it.who(), it.one().id()), form.duty().orElseThrow());
  }

  private static Future<Optional<Obstacle>> no(Obstacle obstacle) {
    return Future.succeededFuture(Optional.of(obstacle));
  }

  /** The rooms know before the page says that it is done. */
  private void answer(Case it, Future<Optional<Obstacle>> done) {
    Site.then(
        it.ctx(),
        done.compose(obstacle -> obstacle.isPresent() ? done : rooms().map(Optional.empty())),
        obstacle ->
            obstacle.ifPresentOrElse(
                why -> refuse(it, why), () -> Reply.goTo(it.ctx(), path(it.one().id()))));
  }

  private Future<Void> rooms() {
    Catalogue on = services.catalogue().get().stillOn(site.clock().instant());
    return services.rooms().dutiesMoved(on.sessions().keySet());
  }

  private void refuse(Case it, Obstacle obstacle) {
    int status = obstacle == Obstacle.CHANGED_MEANWHILE ? 412 : 422;
    if (!Site.readsPages(it.ctx())) {
      site.problem().reply(it.ctx(), status, obstacle.code());
    } else {
      it.ctx().response().setStatusCode(status);
      Typed typed = DutyForm.of(it.ctx()).typed();
      about(it.ctx(), it.who(), now -> show(now, typed, Optional.of(obstacle.code())));
    }
  }
}
