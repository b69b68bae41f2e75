package org.wellnessconnection.web.identification;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Wording;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.Identification;
import org.wellnessconnection.safety.Identification.Ask;
import org.wellnessconnection.safety.Identification.Speaker;
import org.wellnessconnection.safety.Identification.Subject;
import org.wellnessconnection.safety.IdentificationId;
import org.wellnessconnection.safety.IdentificationReason;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.Site;
import org.wellnessconnection.web.page.IdentifyPage;
import org.wellnessconnection.web.page.IdentifyPage.Wrong;

/** Asking who is in a seat: for who leads that session, coordinates, or answers for safety. */
public final class AskingRoutes {
  private static final int MOST_WORDS = 300;

  /** Somebody who asks more often than that looks for something else. */
  private static final int MOST_ASKED = 6;

  private static final Duration ASKED_WITHIN = Duration.ofHours(1);

  private final Site site;
  private final LiveRooms rooms;
  private final Speakers speakers;
  private final Identifying identifying;

  public AskingRoutes(Site site, Services services) {
    this.site = site;
    this.rooms = services.rooms();
    this.speakers = new Speakers(services.rooms(), site.clock());
    this.identifying = services.identifying();
  }

  public void mount(Router router) {
    router.get("/rooms/:id/identification/:seat").handler(ctx -> atSeat(ctx, at -> form(ctx, at)));
    router.post("/rooms/:id/identification/:seat").handler(ctx -> atSeat(ctx, at -> ask(ctx, at)));
  }

  /** Somebody with a part in safety there, before a seat that is somebody else's. */
  private record Place(Speaker speaker, Subject subject, String name) {}

  private void atSeat(RoutingContext ctx, Consumer<Place> work) {
    site.asMember(ctx, account -> site.found(ctx, place(ctx, account), work));
  }

  private Future<Optional<Place>> place(RoutingContext ctx, Account account) {
    String room = ctx.pathParam("id");
    String seat = ctx.pathParam("seat");
    return Id.isOne(room) && Id.isOne(seat)
        ? rooms
            .find(new RoomId(room))
            .map(found -> place(account, found, new RoomId(room), new SeatId(seat)))
        : Future.succeededFuture(Optional.empty());
  }

  private Optional<Place> place(Account account, Optional<OpenRoom> found, RoomId room, SeatId id) {
    Speaker speaker = speakers.of(account, found);
    return found
        .filter(open -> !speaker.capacities().isEmpty())
        .flatMap(open -> open.state().seat(id))
        .filter(seat -> !seat.account().equals(account.id()))
        .map(seat -> place(speaker, room, seat));
  }

  private static Place place(Speaker speaker, RoomId room, Seat seat) {
    return new Place(speaker, new Subject(room, seat.id(), seat.account()), seat.name());
  }

  private void form(RoutingContext ctx, Place at) {
    site.show(ctx, it -> new IdentifyPage(it, sheet(at), Optional.empty()));
  }

  private static IdentifyPage.Sheet sheet(Place at) {
    return new IdentifyPage.Sheet(at.subject(), at.name(), Delays.mayChoose(at.speaker()), "", "");
  }

  private void ask(RoutingContext ctx, Place at) {
    String reason = Site.form(ctx, "reason");
    String words = Site.form(ctx, "words");
    Optional<Duration> delay = Delays.in(ctx);
    Optional<Wrong> wrong = wrong(reason, words, delay);
    if (wrong.isPresent()) {
      ctx.response().setStatusCode(422);
      site.show(ctx, it -> new IdentifyPage(it, sheet(at).withWords(reason, words), wrong));
      return;
    }
    IdentificationReason why = IdentificationReason.of(reason).orElseThrow();
    Ask ask =
        new Ask(
            at.speaker(), at.subject(), why, words, delay.orElseThrow(), site.clock().instant());
    Identification.asked(IdentificationId.random(), ask)
        .ifPresentOrElse(asked -> keepOneOfFew(ctx, asked), () -> site.nothing(ctx));
  }

  private static Optional<Wrong> wrong(String reason, String words, Optional<Duration> delay) {
    if (IdentificationReason.of(reason).isEmpty()) {
      return Optional.of(new Wrong("reason", Refusal.BAD_REASON));
    }
    if (delay.isEmpty()) {
      return Optional.of(new Wrong("delay", Refusal.BAD_CHOICE));
    }
    return Wording.fault(words, MOST_WORDS).map(fault -> new Wrong("words", fault));
  }

  private void keepOneOfFew(RoutingContext ctx, Identification asked) {
    Site.whether(
        ctx,
        identifying
            .allowance()
            .take("identification " + asked.ask().by().account(), MOST_ASKED, ASKED_WITHIN),
        () -> keep(ctx, asked),
        () -> site.problem().reply(ctx, 429, "rate_limited"));
  }

  private void keep(RoutingContext ctx, Identification asked) {
    identifying
        .audit()
        .record(entry(asked))
        .compose(noted -> identifying.identifications().keep(asked))
        .compose(kept -> call(asked))
        .onSuccess(called -> Reply.goTo(ctx, "/identification"))
        .onFailure(ctx::fail);
  }

  /** Whoever is the safety lead has somebody beside them who waits; everybody else calls one. */
  private Future<Void> call(Identification asked) {
    Ask ask = asked.ask();
    Alert alert =
        new Alert(
            asked.id().value(), CallKind.IDENTIFICATION, ask.about().room(), Set.of(), ask.at());
    return Delays.mayChoose(ask.by()) ? Future.succeededFuture() : identifying.alarm().raise(alert);
  }

  private static AuditEntry entry(Identification asked) {
    Ask ask = asked.ask();
    return AuditEntry.of(ask.at(), ask.by().account(), AuditEntry.Act.GLASS_BROKEN)
        .withAccount(Optional.of(ask.about().account()))
        .withRoom(Optional.of(ask.about().room()))
        .withAbout(Optional.of("asked"))
        .withReason(Optional.of(ask.reason().code()));
  }
}
