package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Malformed;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportAsk;
import org.wellnessconnection.safety.ReportEvidence;
import org.wellnessconnection.safety.ReportExcerpt;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.ReportKind;
import org.wellnessconnection.safety.ReportedMessage;
import org.wellnessconnection.web.RoomVisits.Visit;

/** Reporting a message, a person or the session. Nobody in the room hears of it. */
final class ReportRoutes {
  private static final long MOST_IN_A_DAY = 10;

  private final Site site;
  private final RoomVisits visits;
  private final Casework work;

  ReportRoutes(Site site, RoomVisits visits, Casework work) {
    this.site = site;
    this.visits = visits;
    this.work = work;
  }

  void mount(Router router) {
    router.post("/rooms/:id/report").handler(ctx -> visits.with(ctx, this::report));
  }

  /** What was sent, by whom, and the id that this attempt has whenever it is repeated. */
  private record Wish(Visit visit, ReportAsk ask, ReportId id) {}

  private void report(RoutingContext ctx, Visit visit) {
    CodecFields body = Site.json(ctx);
    String attempt = new AttemptId(body.text("attempt")).value();
    Optional<ReportAsk> ask = ask(body).filter(ReportAsk::isReadable);
    body.nothingElse();
    if (ask.isEmpty()) {
      refuse(ctx, Refusal.BAD_REASON);
      return;
    }
    String id = work.vault().mark("report", visit.id() + " " + visit.seat().id(), attempt);
    Wish wish = new Wish(visit, ask.get(), new ReportId(id));
    Site.then(
        ctx,
        work.reports().find(wish.id()),
        known ->
            known.ifPresentOrElse(before -> again(ctx, wish, before), () -> freeze(ctx, wish)));
  }

  /** A server that died while it kept this may have left it where nobody looks. */
  private void again(RoutingContext ctx, Wish wish, Report before) {
    Site.then(ctx, work.reports().keep(before), kept -> answer(ctx, wish, kept));
  }

  /** Empty when no kind is named. */
  private static Optional<ReportAsk> ask(CodecFields body) {
    Optional<ReportKind> kind = body.optionalText("kind").flatMap(ReportKind::of);
    String reason = body.optionalText("reason").orElse("");
    return switch (body.text("about")) {
      case "message" -> asked(kind, Optional.of(body.number("of")), Optional.empty(), reason);
      case "seat" -> asked(kind, Optional.empty(), Optional.of(body.seat("seat")), reason);
      case "session" -> asked(kind, Optional.empty(), Optional.empty(), reason);
      default -> throw new Malformed("bad_field");
    };
  }

  private static Optional<ReportAsk> asked(
      Optional<ReportKind> kind, Optional<Long> message, Optional<SeatId> seat, String reason) {
    return kind.map(known -> new ReportAsk(known, message, seat, reason));
  }

  private void freeze(RoutingContext ctx, Wish wish) {
    Optional<SeatId> seat = wish.ask().seat();
    if (seat.isPresent() && seat.flatMap(wish.visit()::seat).isEmpty()) {
      refuse(ctx, Refusal.NO_SUCH_SEAT);
      return;
    }
    Site.then(
        ctx,
        excerpt(wish),
        found ->
            found.ifPresentOrElse(
                excerpt -> keep(ctx, wish, excerpt), () -> refuse(ctx, Refusal.NO_SUCH_MESSAGE)));
  }

  private Future<Optional<ReportExcerpt>> excerpt(Wish wish) {
    return wish.ask()
        .message()
        .map(number -> excerpt(wish.visit(), number))
        .orElseGet(() -> Future.succeededFuture(Optional.of(ReportExcerpt.NONE)));
  }

  private Future<Optional<ReportExcerpt>> excerpt(Visit visit, long number) {
    long from = Math.max(1, number - ReportExcerpt.REACH);
    return work.log()
        .read(visit.id(), Channel.GROUP, from, number + ReportExcerpt.REACH)
        .map(near -> ReportExcerpt.of(number, near, visit::hears));
  }

  private void keep(RoutingContext ctx, Wish wish, ReportExcerpt excerpt) {
    Future<Optional<Report>> oneOfFew =
        work.reports()
            .count(work.vault().mark("reporter", wish.visit().seat().id().value()))
            .compose(count -> count > MOST_IN_A_DAY ? tooMany() : kept(wish, excerpt));
    Site.then(
        ctx,
        oneOfFew,
        kept ->
            kept.ifPresentOrElse(
                report -> answer(ctx, wish, report), () -> refuse(ctx, Refusal.RATE_LIMITED)));
  }

  private static Future<Optional<Report>> tooMany() {
    return Future.succeededFuture(Optional.empty());
  }

  private Future<Optional<Report>> kept(Wish wish, ReportExcerpt excerpt) {
    ReportEvidence evidence = evidence(wish, excerpt);
    Report report = Report.open(wish.id(), work.clock().instant(), wish.ask(), evidence);
    return work.reports().keep(report).map(Optional::of);
  }

  private static ReportEvidence evidence(Wish wish, ReportExcerpt excerpt) {
    Visit visit = wish.visit();
    Optional<SeatId> accused =
        wish.ask()
            .message()
            .flatMap(excerpt::message)
            .map(ReportedMessage::seat)
            .or(wish.ask()::seat);
    return new ReportEvidence(
            visit.id(),
            visit.account().id(),
            visit.seat().id(),
            accused,
            names(visit, excerpt, accused),
            barred(visit, accused),
            excerpt)
        .concerning(concerned(visit, accused));
  }

  private static Map<SeatId, String> names(
      Visit visit, ReportExcerpt excerpt, Optional<SeatId> accused) {
    Map<SeatId, String> names = new HashMap<>(Map.of(visit.seat().id(), visit.seat().name()));
    Function<SeatId, Optional<Seat>> seat = visit::seat;
    excerpt.messages().stream()
        .flatMap(message -> seat.apply(message.seat()).stream())
        .forEach(who -> names.put(who.id(), who.name()));
    accused.flatMap(seat).ifPresent(who -> names.put(who.id(), who.name()));
    return names;
  }

  private static Set<AccountId> barred(Visit visit, Optional<SeatId> accused) {
    RoomState state = visit.room().state();
    Set<AccountId> barred = new HashSet<>(state.plan().roster().facilitators());
    state.seats().values().stream()
        .filter(seat -> seat.role() != Role.PARTICIPANT)
        .forEach(seat -> barred.add(seat.account()));
    accused.flatMap(visit::seat).map(Seat::account).ifPresent(barred::add);
    return barred;
  }

  private static Set<AccountId> concerned(Visit visit, Optional<SeatId> accused) {
    return accused
        .flatMap(visit::seat)
        .map(seat -> Set.of(seat.account()))
        .orElseGet(() -> whoLed(visit.room().state()));
  }

  private static Set<AccountId> whoLed(RoomState state) {
    return state.seats().values().stream()
        .filter(seat -> seat.role() == Role.FACILITATOR)
        .map(Seat::account)
        .collect(Collectors.toSet());
  }

  private void answer(RoutingContext ctx, Wish wish, Report report) {
    if (report.ask().equals(wish.ask())) {
      Reply.json(ctx, Codec.write(Map.of("report", report.id().value())));
    } else {
      refuse(ctx, Refusal.ATTEMPT_CONFLICT);
    }
  }

  private void refuse(RoutingContext ctx, Refusal refusal) {
    site.problem().reply(ctx, refusal, Optional.empty());
  }
}
