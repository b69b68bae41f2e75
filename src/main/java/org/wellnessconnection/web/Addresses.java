package org.wellnessconnection.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wellnessconnection.booking.Affected;
import org.wellnessconnection.booking.DoorQuestion;
import org.wellnessconnection.booking.Introductions;
import org.wellnessconnection.openid.ByProvider;
import org.wellnessconnection.video.VideoDesk;
import org.wellnessconnection.web.api.TokenRoutes;
import org.wellnessconnection.web.booking.BookingRoutes;
import org.wellnessconnection.web.booking.DoorRoutes;
import org.wellnessconnection.web.booking.GiveUpRoutes;
import org.wellnessconnection.web.booking.MyRoutes;
import org.wellnessconnection.web.booking.RegistrationDesk;
import org.wellnessconnection.web.catalogue.CatalogueRoutes;
import org.wellnessconnection.web.commons.ContentRoutes;
import org.wellnessconnection.web.commons.FaqRoutes;
import org.wellnessconnection.web.commons.ResourceRoutes;
import org.wellnessconnection.web.commons.SavedRoutes;
import org.wellnessconnection.web.gratitude.GratitudeRoutes;
import org.wellnessconnection.web.identification.AskingRoutes;
import org.wellnessconnection.web.identification.IdentificationRoutes;
import org.wellnessconnection.web.lounge.DutyRoutes;
import org.wellnessconnection.web.lounge.LoungeRoutes;
import org.wellnessconnection.web.me.AddressRoutes;
import org.wellnessconnection.web.me.AvailabilityRoutes;
import org.wellnessconnection.web.me.ConsentRoutes;
import org.wellnessconnection.web.me.DataRoutes;
import org.wellnessconnection.web.me.DeviceRoutes;
import org.wellnessconnection.web.me.MeRoutes;
import org.wellnessconnection.web.me.MuteRoutes;
import org.wellnessconnection.web.me.Privacy;
import org.wellnessconnection.web.me.RegistrationRoutes;
import org.wellnessconnection.web.me.ReportedRoutes;
import org.wellnessconnection.web.signin.ProviderRoutes;
import org.wellnessconnection.web.signin.SignInForm;
import org.wellnessconnection.web.signin.SignInRoutes;
import org.wellnessconnection.web.signin.SignOutRoutes;
import org.wellnessconnection.web.staff.AffectedRoutes;
import org.wellnessconnection.web.staff.ApprovalRoutes;
import org.wellnessconnection.web.staff.AuditRoutes;
import org.wellnessconnection.web.staff.IncidentRoutes;
import org.wellnessconnection.web.staff.PeopleRoutes;
import org.wellnessconnection.web.staff.ReceiptRoutes;
import org.wellnessconnection.web.video.Video;
import org.wellnessconnection.web.video.VideoRoutes;
import org.wellnessconnection.web.week.ImportRoutes;
import org.wellnessconnection.web.week.MetricsRoutes;
import org.wellnessconnection.web.week.SeriesRoutes;
import org.wellnessconnection.web.week.WallRoutes;
import org.wellnessconnection.web.week.WeekRoutes;

/** Every address there is, and who answers at it. */
final class Addresses {
  private final Services services;
  private final Site site;
  private final URI publicUrl;
  private final Predicate<String> origins;
  private final Function<HttpServerRequest, String> address;

  /**
   * @param origins which origins are ours
   * @param address where a request comes from, as far as that can be believed
   */
  Addresses(
      Services services,
      Site site,
      URI publicUrl,
      Predicate<String> origins,
      Function<HttpServerRequest, String> address) {
    this.services = services;
    this.site = site;
    this.publicUrl = publicUrl;
    this.origins = origins;
    this.address = address;
  }

  /** Whatever shows something also tells its headers alone. */
  void mount(Router router) {
    mountBooking(router);
    router.get("/static/:version/:name").handler(services.assets()::serve);
    mountRooms(router);
    mountSafety(router);
    mountJoining(router);
    mountPrivacy(router);
    mountCasework(router);
    mountDoors(router);
    mountOffice(router);
    new GratitudeRoutes(site, services).mount(router);
    mountCommons(router);
    new CatalogueRoutes(site, services, publicUrl).mount(router);
    new LoungeRoutes(site, services).mount(router);
    services.tryOut().bench().ifPresent(bench -> bench.mount(router));
    router.getRoutes().stream().filter(Addresses::shows).forEach(it -> it.method(HttpMethod.HEAD));
  }

  /** Before, in and beside a room. */
  private void mountRooms(Router router) {
    Video video = services.video();
    Safeguards embedding = new Safeguards(publicUrl, video.desk().map(VideoDesk::origin));
    new PageRoutes(site, services, embedding, threshold()).mount(router);
    new VideoRoutes(site, services.rooms(), video, services.allowance()).mount(router);
  }

  private void mountProviders(Router router) {
    ByProvider providers = services.byProvider();
    new ProviderRoutes(site, providers, services.signIns(), publicUrl).mount(router);
    new SignOutRoutes(site, providers).mount(router);
    new TokenRoutes(site, services.tokens(), services.allowance(), origins).mount(router);
  }

  /** The ways into a room, and whom they are shut for. */
  private void mountDoors(Router router) {
    Threshold threshold = threshold();
    new RoomRoutes(site, services, threshold).mount(router);
    new RemovalRoutes(site, services.rooms(), threshold).mount(router);
    new ExclusionRoutes(site, services.conduct(), services.catalogue()).mount(router);
  }

  private Threshold threshold() {
    RegistrationDesk desk = services.season().desk();
    return new Threshold(
        services.conduct().exclusions(),
        services.season().meetings(),
        new DoorQuestion(desk.guests(), desk.bookings(), services.members()));
  }

  /** From a session to a place, and from a place to the door of its room. */
  private void mountBooking(Router router) {
    new DoorRoutes(site, services.season().desk()).mount(router);
    new BookingRoutes(site, services.season().desk(), services).mount(router);
    new MyRoutes(site, services.season().desk(), services.rooms()).mount(router);
    new GiveUpRoutes(site, services.season().desk()).mount(router);
  }

  private void mountJoining(Router router) {
    Joining joining = services.joining();
    SignInForm form = new SignInForm(site, services.byProvider());
    new SignInRoutes(form, services.codes(), joining.byMail()).mount(router, address);
    mountProviders(router);
    new RegistrationRoutes(site, joining.registrations()).mount(router);
    new ConsentRoutes(site, joining.registrations()).mount(router);
    new ApprovalRoutes(site, joining.registrations()).mount(router);
  }

  /** Pages of those who answer for the programme. */
  private void mountOffice(Router router) {
    new PeopleRoutes(site, services).mount(router);
    new AuditRoutes(site, services.audit()).mount(router);
    new ReceiptRoutes(site, services.privacy().receipts(), services.season().time()).mount(router);
    RegistrationDesk desk = services.season().desk();
    Affected affected = new Affected(desk.sessions(), desk.bookings());
    new AffectedRoutes(site, affected, desk.time(), services.audit()).mount(router);
    new IncidentRoutes(
            site,
            services.privacy().incidents(),
            services.audit(),
            services.season().time().zones())
        .mount(router);
    new DutyRoutes(site, services).mount(router);
    new WeekRoutes(site, services).mount(router);
    new ImportRoutes(site, services).mount(router);
    new SeriesRoutes(site, services).mount(router);
    new WallRoutes(site, services).mount(router);
    new MetricsRoutes(site, services).mount(router);
    new AskingRoutes(site, services).mount(router);
    new IdentificationRoutes(site, services).mount(router);
  }

  /** What there is to read around the sessions. */
  private void mountCommons(Router router) {
    Bookshelf shelf = services.bookshelf();
    new ResourceRoutes(site, shelf).mount(router);
    new FaqRoutes(site, shelf.library()).mount(router);
    new SavedRoutes(site, shelf).mount(router);
    new ContentRoutes(site, shelf).mount(router);
  }

  private void mountPrivacy(Router router) {
    Privacy privacy = services.privacy();
    new AvailabilityRoutes(
            site,
            services.season().desk().standIns().freedom().availabilities(),
            services.season().time().zones())
        .mount(router);
    new DeviceRoutes(site, services.signIns()).mount(router);
    new MeRoutes(site, privacy, services.catalogue()).mount(router);
    new DataRoutes(site, privacy).mount(router);
    new ReportedRoutes(
            site, services.casework().reports(), services.gratitude().gratitude().posts())
        .mount(router);
    new AddressRoutes(site, services.joining().addresses()).mount(router);
    new MuteRoutes(site, services.rooms(), privacy.mutes()).mount(router);
  }

  private void mountSafety(Router router) {
    new HelpRoutes(site).mount(router);
    new AlertRoutes(site, services).mount(router);
    services.tryOut().outbox().ifPresent(it -> new OutboxRoutes(site, it).mount(router));
  }

  private void mountCasework(Router router) {
    Casework work = services.casework();
    RoomVisits visits = new RoomVisits(site, services.rooms());
    new ReportRoutes(site, visits, work).mount(router);
    new IntroductionRoutes(site, visits, introductions()).mount(router);
    AfterVisits after = new AfterVisits(site, services.rooms(), work, services.members());
    new AfterRoutes(site, after, work).mount(router);
    new DebriefPages(site, after, work, services.catalogue()).mount(router);
    new ReportQueue(site, work, services.gratitude().gratitude()).mount(router);
  }

  private Introductions introductions() {
    RegistrationDesk desk = services.season().desk();
    return new Introductions(desk.sessions(), desk.bookings());
  }

  private static boolean shows(Route route) {
    return route.methods() != null && route.methods().contains(HttpMethod.GET);
  }
}
