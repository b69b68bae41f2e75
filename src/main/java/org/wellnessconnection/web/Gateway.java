package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.socket.SocketDoor;
import org.wellnessconnection.web.socket.Switchboard;

/** The HTTP side of one event loop: one server, one table of routes. */
public final class Gateway {
  private static final int LONGEST_BODY = 16 * 1024;
  private static final int UNKNOWN = 401;

  private final Vertx vertx;
  private final Services services;
  private final Listening listening;
  private final Site site;
  private final Safeguards safeguards;
  private final Guard guard;
  private final Proxies proxies;
  private final Switchboard switchboard;
  private Optional<HttpServer> server = Optional.empty();

  public Gateway(Vertx vertx, Services services, Listening listening, Switchboard switchboard) {
    this.vertx = vertx;
    this.services = services;
    this.listening = listening;
    this.switchboard = switchboard;
    this.site = site(services, listening.publicUrl());
    this.safeguards = new Safeguards(listening.publicUrl());
    this.guard = new Guard(listening.publicUrl(), site.problem());
    this.proxies = new Proxies(listening.trustedProxies());
  }

  private static Site site(Services services, URI publicUrl) {
    Clock clock = Clock.systemUTC();
    Visitors visitors =
        new Visitors(services.signIns(), services.tokens(), publicUrl.getScheme().equals("https"));
    PageFactory page = new PageFactory(visitors, services.assets(), services.help(), clock);
    Pages pages = new Pages();
    return new Site(visitors, page, pages, new Problem(visitors, pages, page), clock);
  }

  public Future<Void> open() {
    HttpServer opening = vertx.createHttpServer(Incoming.options());
    server = Optional.of(opening);
    return opening
        .connectionHandler(Incoming::watch)
        .requestHandler(guarded(routes()))
        .invalidRequestHandler(new BrokenRequest(safeguards, site.problem()))
        .listen(listening.port(), listening.host())
        .mapEmpty();
  }

  /** Takes no more connections; the open ones are told separately. */
  public Future<Void> close() {
    return server.map(HttpServer::close).orElseGet(Future::succeededFuture);
  }

  /** Before the routes, so that what they answer by themselves has it too. */
  private Handler<HttpServerRequest> guarded(Router router) {
    return request -> {
      safeguards.putOn(request.response());
      router.handle(request);
    };
  }

  private Router routes() {
    Router router = Router.router(vertx);
    router.route().failureHandler(site.problem()::failed);
    router.route().handler(Incoming::timed);
    router.route().handler(guard::check);
    BroughtFile.mount(router);
    router.post().handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY));
    router.get("/health").handler(this::health);
    new Reception(site, services.joining().registrations(), services.rooms()).mount(router);
    new Addresses(services, site, listening.publicUrl(), guard::isOrigin, proxies::address)
        .mount(router);
    router.get("/rooms/:id/socket").handler(this::socket);
    router.route().handler(site::nothing);
    return router;
  }

  private void socket(RoutingContext ctx) {
    SocketDoor door =
        new SocketDoor(
            switchboard,
            services.rooms(),
            site.visitors(),
            guard::isOrigin,
            services.bookshelf().library()::has);
    ctx.request().pause();
    door.knock(
        ctx.request(),
        ctx.pathParam("id"),
        proxies.address(ctx.request()),
        (status, code) -> refuse(ctx, status, code));
  }

  private void refuse(RoutingContext ctx, int status, String code) {
    if (status == UNKNOWN) {
      site.problem().stranger(ctx);
    } else {
      site.problem().reply(ctx, status, code);
    }
  }

  private void health(RoutingContext ctx) {
    services
        .health()
        .get()
        .onSuccess(well -> Reply.json(ctx, up(services.season().time())))
        .onFailure(ill -> site.problem().reply(ctx, 503, "unavailable"));
  }

  /**
   * Rooms go on with old data on zones; only nothing new is published, and somebody has to know.
   */
  private static String up(Timekeeping time) {
    return "{\"status\":\"up\",\"timeZones\":\"%s\",\"publishes\":%s}"
        .formatted(time.zones().version(), time.isFit());
  }
}
