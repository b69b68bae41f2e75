package org.wellnessconnection.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.CodecFields;
import org.wellnessconnection.protocol.Malformed;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.safety.Afterthoughts.Presence;
import org.wellnessconnection.safety.Debrief;
import org.wellnessconnection.safety.Debrief.CheckIn;
import org.wellnessconnection.safety.Debrief.Climate;
import org.wellnessconnection.safety.Debrief.Own;
import org.wellnessconnection.safety.Debrief.Wish;
import org.wellnessconnection.safety.Feedback;
import org.wellnessconnection.safety.Feedback.Assent;
import org.wellnessconnection.safety.Feedback.Mood;
import org.wellnessconnection.web.AfterVisits.Guest;

/** What people send after a session: participants what it was like, facilitators a debrief. */
final class AfterRoutes {
  private final Site site;
  private final AfterVisits visits;
  private final Casework work;

  AfterRoutes(Site site, AfterVisits visits, Casework work) {
    this.site = site;
    this.visits = visits;
    this.work = work;
  }

  void mount(Router router) {
    router.post("/rooms/:id/after").handler(ctx -> visits.with(ctx, AfterRoutes::arrive));
    router.post("/rooms/:id/feedback").handler(ctx -> visits.with(ctx, this::feedback));
    router.post("/rooms/:id/debrief").handler(ctx -> visits.with(ctx, this::debrief));
  }

  /** Somebody who went, as the page of whoever led shows them. */
  private record Gone(SeatId seat, String name) {}

  /** That somebody was there is noted now: once the room is sealed nobody could tell. */
  private static void arrive(RoutingContext ctx, Guest guest) {
    Site.json(ctx).nothingElse();
    Presence there = guest.presence();
    List<Gone> gone =
        there.abrupt().stream().map(exit -> new Gone(exit.seat(), exit.name())).toList();
    Reply.json(ctx, Codec.write(Map.of("role", there.role(), "abrupt", gone)));
  }

  private void feedback(RoutingContext ctx, Guest guest) {
    CodecFields body = Site.json(ctx);
    Feedback feedback =
        new Feedback(
            mood(body),
            word(body, "safe", Assent.class),
            word(body, "heard", Assent.class),
            word(body, "again", Assent.class),
            body.optionalText("word").map(String::strip).orElse(""));
    body.nothingElse();
    if (guest.presence().role() == Role.FACILITATOR) {
      refuse(ctx, Refusal.FORBIDDEN, Optional.empty());
    } else if (feedback.fault().isPresent()) {
      refuse(ctx, feedback.fault().get(), Optional.of("word"));
    } else {
      sent(ctx, work.afterthoughts().keep(guest.room(), guest.mark(), feedback));
    }
  }

  private static Optional<Mood> mood(CodecFields body) {
    Optional<String> now = body.optionalText("now");
    Optional<Mood> mood =
        now.flatMap(
            text ->
                EnumSet.allOf(Mood.class).stream()
                    .filter(one -> Reply.word(one).equals(text))
                    .findFirst());
    if (now.isPresent() && mood.isEmpty()) {
      throw new Malformed("bad_field");
    }
    return mood;
  }

  private static <E extends Enum<E>> E word(CodecFields body, String name, Class<E> words) {
    return body.word(name, words).orElseThrow(() -> new Malformed("bad_field"));
  }

  private void debrief(RoutingContext ctx, Guest guest) {
    CodecFields body = Site.json(ctx);
    Optional<List<CheckIn>> checkIn =
        guest.presence().named(body.has("check_in") ? body.seats("check_in") : List.of());
    Debrief debrief =
        new Debrief(
            work.clock().instant(),
            guest.presence().name(),
            word(body, "climate", Climate.class),
            body.optionalText("concerns").map(String::strip).orElse(""),
            word(body, "own", Own.class),
            wishes(body),
            checkIn.orElse(List.of()));
    body.nothingElse();
    if (guest.presence().role() != Role.FACILITATOR) {
      refuse(ctx, Refusal.FORBIDDEN, Optional.empty());
    } else if (checkIn.isEmpty()) {
      refuse(ctx, Refusal.NO_SUCH_SEAT, Optional.of("check_in"));
    } else if (debrief.fault().isPresent()) {
      refuse(ctx, debrief.fault().get(), Optional.of("concerns"));
    } else {
      sent(ctx, work.afterthoughts().keep(guest.room(), guest.mark(), debrief));
    }
  }

  private static Set<Wish> wishes(CodecFields body) {
    EnumSet<Wish> wishes = EnumSet.noneOf(Wish.class);
    if (body.flag("supervision")) {
      wishes.add(Wish.SUPERVISION);
    }
    if (body.flag("talk")) {
      wishes.add(Wish.TALK);
    }
    return wishes;
  }

  private static void sent(RoutingContext ctx, Future<Void> kept) {
    Site.then(ctx, kept, done -> Reply.json(ctx, "{\"kept\":true}"));
  }

  private void refuse(RoutingContext ctx, Refusal refusal, Optional<String> field) {
    site.problem().reply(ctx, refusal, field);
  }
}
