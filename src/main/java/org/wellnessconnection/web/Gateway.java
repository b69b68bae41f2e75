package org.wellnessconnection.web;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.web.api.TokenRoutes;
import org.wellnessconnection.web.booking.BookingRoutes;
import org.wellnessconnection.web.booking.DoorRoutes;
import org.wellnessconnection.web.booking.GiveUpRoutes;
import org.wellnessconnection.web.booking.MyRoutes;
import org.wellnessconnection.web.identification.AskingRoutes;
import org.wellnessconnection.web.identification.IdentificationRoutes;
import org.wellnessconnection.web.me.ConsentRoutes;
import org.wellnessconnection.web.me.DataRoutes;
import org.wellnessconnection.web.me.DeviceRoutes;
import org.wellnessconnection.web.me.MeRoutes;
import org.wellnessconnection.web.me.MuteRoutes;
import org.wellnessconnection.web.me.Privacy;
import org.wellnessconnection.web.me.RegistrationRoutes;
import org.wellnessconnection.web.page.Pages;
import org.wellnessconnection.web.signin.ProviderRoutes;
import org.wellnessconnection.web.signin.SignInForm;
import org.wellnessconnection.web.signin.SignInRoutes;
import org.wellnessconnection.web.signin.SignOutRoutes;
import org.wellnessconnection.web.socket.SocketDoor;
import org.wellnessconnection.web.socket.Switchboard;
import org.wellnessconnection.web.staff.ApprovalRoutes;
import org.wellnessconnection.web.staff.AuditRoutes;
import org.wellnessconnection.web.staff.PeopleRoutes;

/** The HTTP side of one event loop: one server, one table of routes. */
public final class Gateway {
  private static final int LONGEST_LINE = 4 * 1024;
  private static final int LONGEST_HEADERS = 8 * 1024;
  private static final int LONGEST_FRAME = 8 * 1024;
  private static final int LONGEST_BODY = 16 * 1024;
  private static final int IDLE_SECONDS = 60;
  private static final int UNKNOWN = 401;
  private static final int BACKLOG = 4_096;
  private static final String DECODER = "httpDecoder";

  private final Vertx vertx;
  private final Services services;
  private final Listening listening;
  private final Visitors visitors;
  private final PageFactory page;
  private final Problem problem;
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
    this.visitors =
        new Visitors(
            services.signIns(),
            services.tokens(),
            listening.publicUrl().getScheme().equals("https"));
    this.page =
        new PageFactory(visitors, services.assets().prefix(), services.help(), Clock.systemUTC());
    this.problem = new Problem(visitors, new Pages(), page);
    this.site = new Site(visitors, page, new Pages(), problem, Clock.systemUTC());
    this.safeguards = new Safeguards(listening.publicUrl());
    this.guard = new Guard(listening.publicUrl(), problem);
    this.proxies = new Proxies(listening.trustedProxies());
  }

  public Future<Void> open() {
    HttpServer opening = vertx.createHttpServer(options());
    server = Optional.of(opening);
    return opening
        .connectionHandler(Gateway::watch)
        .requestHandler(guarded(routes()))
        .invalidRequestHandler(new BrokenRequest(safeguards, problem))
        .listen(listening.port(), listening.host())
        .mapEmpty();
  }

  /** Takes no more connections; the open ones are told separately. */
  public Future<Void> close() {
    return server.map(HttpServer::close).orElseGet(Future::succeededFuture);
  }

  private static HttpServerOptions options() {
    return new HttpServerOptions()
        .setMaxInitialLineLength(LONGEST_LINE)
        .setMaxHeaderSize(LONGEST_HEADERS)
        .setMaxWebSocketFrameSize(LONGEST_FRAME)
        .setMaxWebSocketMessageSize(LONGEST_FRAME)
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false)
        .setWebSocketSubProtocols(List.of("wellness.v1"))
        .setDecompressionSupported(false)
        .setHttp2ClearTextEnabled(false)
        .setIdleTimeout(IDLE_SECONDS)
        .setAcceptBacklog(BACKLOG)
        .setTcpNoDelay(true);
  }

  private static void watch(HttpConnection connection) {
    ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
    pipeline.addFirst(Patience.NAME, new Patience());
    pipeline.addAfter(DECODER, Doorstep.NAME, new Doorstep());
  }

  private static Optional<Patience> patience(HttpConnection connection) {
    ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
    return Optional.ofNullable((Patience) pipeline.get(Patience.NAME));
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
    router.route().failureHandler(problem::failed);
    router.route().handler(Gateway::timed);
    router.route().handler(guard::check);
    router.post().handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY));
    router.get("/health").handler(this::health);
    new Reception(visitors, services.joining().registrations(), services.rooms(), problem)
        .mount(router);
    mountBooking(router);
    router.get("/static/:version/:name").handler(services.assets()::serve);
    Pages pages = new Pages();
    new PageRoutes(services, visitors, pages, page, problem).mount(router);
    mountSafety(router, pages);
    mountJoining(router);
    mountPrivacy(router);
    mountCasework(router, pages);
    mountDoors(router);
    mountOffice(router);
    services.bench().ifPresent(bench -> bench.mount(router));
    router.getRoutes().stream().filter(Gateway::shows).forEach(it -> it.method(HttpMethod.HEAD));
    router.get("/rooms/:id/socket").handler(this::socket);
    router.route().handler(ctx -> problem.reply(ctx, 404, "not_found"));
    return router;
  }

  private void mountProviders(Router router) {
    ByProvider providers = services.byProvider();
    new ProviderRoutes(site, providers, services.signIns(), listening.publicUrl()).mount(router);
    new SignOutRoutes(site, providers).mount(router);
    new TokenRoutes(site, services.tokens(), guard::isOrigin).mount(router);
  }

  /** The ways into a room, and whom they are shut for. */
  private void mountDoors(Router router) {
    Threshold threshold = new Threshold(services.conduct().exclusions(), services.catalogue());
    new RoomRoutes(services, visitors, threshold, problem).mount(router);
    new AskingRoutes(site, services).mount(router);
    new IdentificationRoutes(site, services).mount(router);
    new RemovalRoutes(services.rooms(), visitors, threshold, problem).mount(router);
    new ExclusionRoutes(services.conduct(), services.catalogue(), visitors, page, problem)
        .mount(router);
  }

  /** From a session to a place, and from a place to the door of its room. */
  private void mountBooking(Router router) {
    new DoorRoutes(site, services.desk()).mount(router);
    new BookingRoutes(site, services.desk(), services).mount(router);
    new MyRoutes(site, services.desk(), services.rooms()).mount(router);
    new GiveUpRoutes(site, services.desk()).mount(router);
  }

  private void mountJoining(Router router) {
    Joining joining = services.joining();
    SignInForm form = new SignInForm(site, services.byProvider());
    new SignInRoutes(form, services.codes(), joining.byMail()).mount(router, proxies::address);
    mountProviders(router);
    new RegistrationRoutes(site, joining.registrations()).mount(router);
    new ConsentRoutes(site, joining.registrations()).mount(router);
    new ApprovalRoutes(site, joining.registrations()).mount(router);
  }

  /** Pages of those who answer for the programme. */
  private void mountOffice(Router router) {
    new PeopleRoutes(site, services).mount(router);
    new AuditRoutes(site, services.audit()).mount(router);
    new AskingRoutes(site, services).mount(router);
    new IdentificationRoutes(site, services).mount(router);
  }

  private void mountPrivacy(Router router) {
    Privacy privacy = services.privacy();
    new DeviceRoutes(site, services.signIns()).mount(router);
    new MeRoutes(site, privacy, services.catalogue()).mount(router);
    new DataRoutes(site, privacy).mount(router);
    new MuteRoutes(site, services.rooms(), privacy.mutes()).mount(router);
  }

  private void mountSafety(Router router, Pages pages) {
    new HelpRoutes(visitors, pages, page).mount(router);
    new AlertRoutes(services, visitors, pages, page, problem).mount(router);
    services.outbox().ifPresent(it -> new OutboxRoutes(it, pages, page).mount(router));
  }

  private void mountCasework(Router router, Pages pages) {
    Casework work = services.casework();
    RoomVisits visits = new RoomVisits(services.rooms(), visitors, problem);
    new ReportRoutes(visits, work, problem).mount(router);
    AfterVisits after = new AfterVisits(services.rooms(), visitors, work, problem);
    new AfterRoutes(after, work, problem).mount(router);
    new DebriefPages(after, work, visitors, pages, page, problem, services.catalogue())
        .mount(router);
    new ReportQueue(work, visitors, pages, page, problem).mount(router);
  }

  private static boolean shows(Route route) {
    return route.methods() != null && route.methods().contains(HttpMethod.GET);
  }

  private static void timed(RoutingContext ctx) {
    ctx.addEndHandler(ended -> patience(ctx.request().connection()).ifPresent(Patience::answered));
    ctx.next();
  }

  private void socket(RoutingContext ctx) {
    SocketDoor door = new SocketDoor(switchboard, services.rooms(), visitors, guard::isOrigin);
    ctx.request().pause();
    door.knock(
        ctx.request(),
        ctx.pathParam("id"),
        proxies.address(ctx.request()),
        (status, code) -> refuse(ctx, status, code));
  }

  private void refuse(RoutingContext ctx, int status, String code) {
    if (status == UNKNOWN) {
      problem.stranger(ctx);
    } else {
      problem.reply(ctx, status, code);
    }
  }

  private void health(RoutingContext ctx) {
    services
        .health()
        .get()
        .onSuccess(well -> Reply.json(ctx, up(services.time())))
        .onFailure(ill -> problem.reply(ctx, 503, "unavailable"));
  }

  /**
   * Rooms go on with old data on zones; only nothing new is published, and somebody has to know.
   */
  private static String up(Timekeeping time) {
    return "{\"status\":\"up\",\"timeZones\":\"%s\",\"publishes\":%s}"
        .formatted(time.zones().version(), time.isFit());
  }
}
