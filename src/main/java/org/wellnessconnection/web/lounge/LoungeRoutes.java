package org.wellnessconnection.web.lounge;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.LoungeCard;
import org.wellnessconnection.web.page.LoungesPage;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;
import org.wellnessconnection.zones.Zones;

/** All lounges, and the way into each. Visitors read that they are there, and when. */
public final class LoungeRoutes {
  private final Site site;
  private final Supplier<Catalogue> catalogue;
  private final LoungeDesk desk;
  private final Zones zones;

  public LoungeRoutes(Site site, Services services) {
    this.site = site;
    this.catalogue = services.catalogue();
    this.desk = new LoungeDesk(services);
    this.zones = services.season().time().zones();
  }

  public void mount(Router router) {
    router.get("/lounges").handler(this::all);
    router.get("/lounges/:key").handler(ctx -> site.asMember(ctx, who -> one(ctx)));
  }

  private void all(RoutingContext ctx) {
    site.visitors()
        .account(ctx.request())
        .onFailure(ctx::fail)
        .onSuccess(who -> site.showLater(ctx, page -> all(page.at("/lounges"), who)));
  }

  private Future<Shown> all(Page page, Optional<Account> who) {
    Instant now = site.clock().instant();
    Optional<Account> member = who.filter(Account::isMember);
    return desk.all(catalogue.get(), now)
        .map(all -> all.stream().map(it -> card(page, member, it)).toList())
        .map(cards -> new LoungesPage(page, member.isPresent(), cards));
  }

  private LoungeCard card(Page page, Optional<Account> member, LoungeNow it) {
    Lounge lounge = it.lounge();
    ZoneId reader = member.map(one -> one.profile().zone()).orElse(Profile.USUAL_ZONE);
    LoungeWords words = new LoungeWords(zones, page, reader);
    String language = page.texts().language();
    return new LoungeCard(
        lounge.key(),
        lounge.title().getOrDefault(language, lounge.key()),
        lounge.about().getOrDefault(language, ""),
        words.hours(lounge),
        words.city(lounge),
        Reply.word(lounge.spoken()),
        Reply.word(lounge.audience()),
        words.kept(lounge.history()),
        it.word(),
        when(words, it),
        member.map(one -> it.onDuty()).orElse(List.of()),
        member.map(one -> go(it, one)).orElse(it.word()),
        it.room().map(room -> "/lounges/" + lounge.key()));
  }

  /** Whoever may open the door does not wait for somebody who may. */
  private static String go(LoungeNow it, Account reader) {
    boolean opens = it.lounge().facilitators().contains(reader.id());
    return opens && it.word().equals("waiting") ? "facilitator" : it.word();
  }

  private static String when(LoungeWords words, LoungeNow it) {
    return it.time()
        .map(time -> words.clocks(time.closes(), time.zone()))
        .or(() -> it.next().map(words::moment))
        .orElse("");
  }

  /** A stable address: to the room of now, or to where it says when there is one. */
  private void one(RoutingContext ctx) {
    Optional<Lounge> lounge = catalogue.get().lounge(ctx.pathParam("key"));
    if (lounge.isEmpty()) {
      site.nothing(ctx);
      return;
    }
    desk.room(lounge.get(), site.clock().instant())
        .map(room -> room.map(it -> "/rooms/" + it).orElse("/lounges"))
        .onSuccess(path -> Reply.goTo(ctx, path))
        .onFailure(ctx::fail);
  }
}
