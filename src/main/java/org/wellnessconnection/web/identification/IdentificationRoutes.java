package org.wellnessconnection.web.identification;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Members;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.safety.Identification;
import org.wellnessconnection.safety.Identification.Consent;
import org.wellnessconnection.safety.Identification.Speaker;
import org.wellnessconnection.safety.IdentificationId;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.IdentificationsPage;
import org.wellnessconnection.web.page.IdentificationsPage.Case;
import org.wellnessconnection.web.page.IdentificationsPage.Known;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;

/** Agreeing to an identification, reading it, reviewing it; and a person's own word on theirs. */
public final class IdentificationRoutes {
  private final Site site;
  private final Members members;
  private final Speakers speakers;
  private final Identifying identifying;

  public IdentificationRoutes(Site site, Services services) {
    this.site = site;
    this.members = services.members();
    this.speakers = new Speakers(services.rooms(), site.clock());
    this.identifying = services.identifying();
  }

  public void mount(Router router) {
    router.get("/identification").handler(ctx -> site.asMember(ctx, who -> show(ctx, who)));
    router.post("/identification/:id").handler(ctx -> site.asMember(ctx, who -> step(ctx, who)));
    router.post("/identified").handler(ctx -> site.asSomebody(ctx, who -> read(ctx, who)));
  }

  /** One of them, and what its reader is to the people in that room. */
  private record Seen(Identification one, Speaker reader) {
    boolean concerns(Instant now) {
      return !isAboutMe()
          && (isMine() || isOpen(now) || reader.capacities().contains(coordinator()));
    }

    /** Whoever it is about reads of it where they are told, and not sooner. */
    private boolean isAboutMe() {
      return one.ask().about().account().equals(reader.account());
    }

    boolean isMine() {
      AccountId me = reader.account();
      return one.ask().by().account().equals(me)
          || one.consent().filter(word -> word.by().account().equals(me)).isPresent();
    }

    boolean isOpen(Instant now) {
      return one.isOpenTo(reader, now);
    }

    /** The duty is looked at again: whoever lost it reads nothing more. */
    boolean isShown(Instant now) {
      return !reader.capacities().isEmpty() && one.isShownTo(reader.account(), now);
    }

    private static Identification.Capacity coordinator() {
      return Identification.Capacity.COORDINATOR;
    }
  }

  private void show(RoutingContext ctx, Account account) {
    Site.then(
        ctx,
        seen(account),
        all -> {
          if (all.isEmpty() && !account.isOnCall(now())) {
            site.nothing(ctx);
          } else {
            site.showLater(ctx, it -> page(it, all));
          }
        });
  }

  private Future<List<Seen>> seen(Account account) {
    return identifying
        .identifications()
        .all()
        .compose(all -> Future.all(all.stream().map(one -> seen(one, account)).toList()))
        .map(all -> all.<Seen>list().stream().filter(it -> it.concerns(now())).toList());
  }

  private Future<Seen> seen(Identification one, Account account) {
    return speakers.of(account, one.ask().about().room()).map(reader -> new Seen(one, reader));
  }

  private Future<Shown> page(Page it, List<Seen> all) {
    return Future.all(all.stream().map(one -> told(it, one)).toList())
        .map(cases -> new IdentificationsPage(it, cases.<Case>list()));
  }

  private Future<Case> told(Page it, Seen seen) {
    Identification one = seen.one();
    Future<String> asker = name(one.ask().by().account());
    Future<Optional<String>> agreed =
        one.consent()
            .map(word -> name(word.by().account()).map(Optional::of))
            .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    Future<Optional<Known>> known = known(it, seen);
    return Future.all(asker, agreed, known)
        .map(
            ready ->
                new Case(
                    one,
                    new IdentificationsPage.People(asker.result(), agreed.result(), known.result()),
                    may(seen)));
  }

  private IdentificationsPage.May may(Seen seen) {
    return new IdentificationsPage.May(
        seen.isOpen(now()),
        Delays.mayChoose(seen.reader()),
        seen.one().isReviewableBy(seen.reader()),
        !now().isBefore(seen.one().ask().at().plus(Identification.CONSENT_WITHIN)));
  }

  private Future<String> name(AccountId account) {
    return members.find(account).map(found -> found.map(Account::name).orElse("–"));
  }

  private Future<Optional<Known>> known(Page it, Seen seen) {
    return seen.isShown(now())
        ? members
            .find(seen.one().ask().about().account())
            .map(found -> found.map(person -> Known.of(person, it)))
        : Future.succeededFuture(Optional.empty());
  }

  private void step(RoutingContext ctx, Account account) {
    Future<Optional<Identification>> found =
        Site.named(ctx, id -> identifying.identifications().find(new IdentificationId(id)));
    Future<Optional<Seen>> seen =
        found.compose(
            one -> one.map(it -> seen(it, account)).map(it -> it.map(Optional::of)).orElse(none()));
    site.found(ctx, seen.map(one -> one.filter(it -> it.concerns(now()))), it -> step(ctx, it));
  }

  private static <T> Future<Optional<T>> none() {
    return Future.succeededFuture(Optional.empty());
  }

  /** What is not open any more is left as it is; the page shows why. */
  private void step(RoutingContext ctx, Seen seen) {
    Future<Void> done =
        switch (Site.form(ctx, "step")) {
          case "agree" -> Delays.in(ctx).map(delay -> agree(seen, delay)).orElse(nothing());
          case "review" ->
              seen.one().reviewed(seen.reader(), now()).map(this::change).orElse(nothing());
          default -> nothing();
        };
    done.onSuccess(then -> Reply.goTo(ctx, "/identification")).onFailure(ctx::fail);
  }

  /** On record before anything can be seen. */
  private Future<Void> agree(Seen seen, Duration delay) {
    Consent word = new Consent(seen.reader(), delay, now());
    return seen.one()
        .agreed(word)
        .map(
            next ->
                identifying
                    .audit()
                    .record(entry(next, word))
                    .compose(noted -> change(next))
                    .onSuccess(agreed -> identifying.candour().sweep()))
        .orElse(nothing());
  }

  private static AuditEntry entry(Identification one, Consent word) {
    return AuditEntry.of(word.at(), word.by().account(), AuditEntry.Act.GLASS_BROKEN)
        .withAccount(Optional.of(one.ask().about().account()))
        .withRoom(Optional.of(one.ask().about().room()))
        .withAbout(Optional.of("agreed"))
        .withReason(Optional.of(one.ask().reason().code()));
  }

  private Future<Void> change(Identification next) {
    return identifying.identifications().change(next).mapEmpty();
  }

  private static Future<Void> nothing() {
    return Future.succeededFuture();
  }

  private void read(RoutingContext ctx, Account account) {
    identifying
        .identifications()
        .hasRead(account.id())
        .onSuccess(done -> Reply.goTo(ctx, "/"))
        .onFailure(ctx::fail);
  }

  private Instant now() {
    return site.clock().instant();
  }
}
