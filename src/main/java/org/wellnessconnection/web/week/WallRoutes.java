package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meeting;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.protocol.PhaseNow;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.Shown;
import org.wellnessconnection.web.page.WallPage;
import org.wellnessconnection.zones.ShownTime;

/** What coordinators may know of rooms without being in them. */
public final class WallRoutes {
  private final Site site;
  private final LiveRooms rooms;
  private final Supplier<Catalogue> catalogue;
  private final Timekeeping time;

  public WallRoutes(Site site, Services services) {
    this.site = site;
    this.rooms = services.rooms();
    this.catalogue = services.catalogue();
    this.time = services.season().time();
  }

  public void mount(Router router) {
    router
        .get("/wall")
        .handler(ctx -> site.asStaff(ctx, Set.of(Duty.COORDINATOR), who -> wall(ctx, who)));
  }

  private void wall(RoutingContext ctx, Account who) {
    site.showLater(ctx, page -> now(page).map(rooms -> wall(page, who, rooms)));
  }

  private Shown wall(Page page, Account who, List<WallPage.Room> now) {
    ShownTime shown = new ShownTime(time.zones(), page.texts().language());
    Instant at = site.clock().instant();
    String clock = shown.clock(time.zones().wall(at, who.profile().zone()).toLocalTime());
    return new WallPage(page.at("/wall"), clock, now);
  }

  private Future<List<WallPage.Room>> now(Page page) {
    List<Future<Optional<WallPage.Room>>> asked = new ArrayList<>();
    Catalogue on = catalogue.get().stillOn(site.clock().instant());
    on.sessions()
        .forEach(
            (id, meeting) -> asked.add(rooms.find(id).map(found -> room(page, meeting, found))));
    return asked.isEmpty()
        ? Future.succeededFuture(List.of())
        : Future.all(asked).map(all -> there(all.list()));
  }

  private static List<WallPage.Room> there(List<Optional<WallPage.Room>> all) {
    return all.stream().flatMap(Optional::stream).toList();
  }

  /** Those that have ended are of no more concern. */
  private static Optional<WallPage.Room> room(
      Page page, Meeting meeting, Optional<OpenRoom> found) {
    String title = meeting.titleIn(page.texts().language());
    return found
        .map(OpenRoom::state)
        .filter(state -> state.ended().isEmpty())
        .map(state -> room(title, stage(meeting, state), state));
  }

  /** An open lounge that nobody attends has its door shut. */
  private static String stage(Meeting meeting, RoomState state) {
    boolean isShut = meeting.lounge().isPresent() && !state.isAttended();
    return isShut ? "unattended" : state.course().stage().name().toLowerCase(Locale.ROOT);
  }

  private static WallPage.Room room(String title, String stage, RoomState state) {
    List<Seat> here = state.seats().values().stream().filter(Seat::isPresent).toList();
    long leading = here.stream().filter(Seat::facilitates).count();
    return new WallPage.Room(
        title,
        stage,
        state.round().agenda().now().map(PhaseNow::index).orElse(0),
        state.round().agenda().phases().size(),
        leading,
        here.size() - leading,
        state.seats().values().stream().filter(Seat::waits).count(),
        state.held().isPresent(),
        state.calls().size());
  }
}
