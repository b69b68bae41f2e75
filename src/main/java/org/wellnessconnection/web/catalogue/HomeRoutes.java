package org.wellnessconnection.web.catalogue;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellnessconnection.gratitude.ThisWeeksPrompt;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meeting;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Identifications;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.HomePage;
import org.wellnessconnection.web.page.HomePage.OpenDoor;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.SessionDay;

/** The page with which everything begins. */
final class HomeRoutes {
  private static final int ENOUGH = 5;

  private final Site site;
  private final PublicPages pages;
  private final Supplier<Catalogue> catalogue;
  private final Identifications identifications;
  private final ThisWeeksPrompt prompt;

  HomeRoutes(Site site, PublicPages pages, Services services) {
    this.site = site;
    this.pages = pages;
    this.catalogue = services.catalogue();
    this.identifications = services.identifying().identifications();
    this.prompt = services.gratitude().prompt();
  }

  void mount(Router router) {
    router.get("/").handler(this::home);
  }

  private void home(RoutingContext ctx) {
    site.visitors()
        .account(ctx.request())
        .compose(account -> word(account).map(word -> new Reader(account, word)))
        .onSuccess(reader -> pages.show(ctx, "", reading -> Optional.of(home(reading, reader))))
        .onFailure(ctx::fail);
  }

  /**
   * @param member empty: a visitor, whose page is the same as that of all others
   */
  private record Reader(Optional<Account> member, Optional<Instant> identified) {}

  /** When this person was identified, as long as they have not read that. */
  private Future<Optional<Instant>> word(Optional<Account> account) {
    return account
        .map(known -> identifications.word(known.id()))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  private HomePage home(Reading reading, Reader reader) {
    List<OpenDoor> doors =
        catalogue.get().sessions().entrySet().stream()
            .filter(open -> open.getValue().isOpenDoor())
            .map(open -> door(open, reading.page()))
            .toList();
    return new HomePage(
        reading.page(),
        doors,
        soonest(reading.week(Wanted.kindly(Map.of()), 0)),
        reader.member().map(member -> prompt.in(reading.page().texts().language())),
        reader.identified(),
        reading.zone().getId());
  }

  /** Whole days, until there is enough to choose from. */
  private static List<SessionDay> soonest(List<SessionDay> week) {
    List<SessionDay> days = new ArrayList<>();
    int sessions = 0;
    for (SessionDay day : week) {
      if (sessions < ENOUGH) {
        days.add(day);
        sessions += day.cards().size();
      }
    }
    return days;
  }

  private static OpenDoor door(Map.Entry<RoomId, Meeting> open, Page page) {
    Meeting session = open.getValue();
    String title = session.titleIn(page.texts().language());
    return new OpenDoor(open.getKey().value(), title, session.format());
  }
}
