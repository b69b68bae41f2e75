package org.wellnessconnection.web.week;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.booking.Mergers;
import org.wellnessconnection.booking.Upkeep;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.programme.Cancellation;
import org.wellnessconnection.programme.Editing;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.SessionSeen;
import org.wellnessconnection.programme.Word;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.web.Services;
import org.wellnessconnection.web.week.Acting.Act;
import org.wellnessconnection.web.week.Acting.Asked;

/** What becomes of a group that is small: it is held, joins another one, or is cancelled. */
final class SmallGroupActs {
  private final Acting acting;
  private final Editing editing;
  private final PlacesBook places;
  private final Mergers mergers;
  private final Upkeep upkeep;

  SmallGroupActs(Acting acting, Services services) {
    this.acting = acting;
    this.editing = services.season().planner().editing();
    this.places = services.season().planner().places();
    this.mergers = services.season().desk().mergers();
    this.upkeep = services.season().desk().upkeep();
  }

  /** What can be decided. */
  private enum Choice {
    RUN,
    MERGE,
    CANCEL
  }

  void mount(Router router) {
    router
        .post("/week/:id/merge")
        .handler(
            ctx ->
                acting.planned(ctx, Act.of("merge", AuditEntry.Act.SESSION_MERGED, this::merge)));
    router
        .post("/week/:id/small")
        .handler(
            ctx -> acting.led(ctx, Act.of("small", AuditEntry.Act.SESSION_DECIDED, this::decide)));
  }

  private Future<Optional<Session>> merge(Asked asked) {
    Refused.unless(asked.now().isBefore(asked.session().when().starts()), "into", "too_late");
    return merge(asked, asked.shown(), it -> it.calledOff(merged(asked)));
  }

  /** Of several who merge it at once, one does; then its people go where that one said. */
  private Future<Optional<Session>> merge(
      Asked asked, Editing.Shown shown, UnaryOperator<Session> cancel) {
    return mergers
        .check(asked.session(), into(asked))
        .compose(there -> editing.change(shown, cancel))
        .compose(this::bring);
  }

  private static SessionId into(Asked asked) {
    String into = asked.form().word("into");
    Refused.unless(Id.isOne(into), "into", "bad_choice");
    return new SessionId(into);
  }

  private static Cancellation merged(Asked asked) {
    return Cancellation.merged(asked.by(), asked.now(), into(asked));
  }

  /** What cannot be done now is done with the next look, by this server or another. */
  private Future<Optional<Session>> bring(Optional<Session> now) {
    return now.map(upkeep::look).orElseGet(Future::succeededFuture).otherwiseEmpty().map(now);
  }

  /** Whoever leads it may say so, too; what was said first holds. */
  private Future<Optional<Session>> decide(Asked asked) {
    Choice choice = asked.form().choice("choice", Choice.values());
    Refused.unless(asked.session().small().isEmpty(), "choice", "decided_already");
    return places
        .find(asked.session().id())
        .compose(
            there -> {
              boolean open = isOpen(asked.session(), there, asked.now());
              Refused.unless(open, "choice", "nothing_to_decide");
              return decide(asked, choice);
            });
  }

  private static boolean isOpen(Session session, Optional<Places> places, Instant now) {
    return Lack.isToBeDecided(session, now) && places.filter(Places::isBelowMinimum).isPresent();
  }

  private Future<Optional<Session>> decide(Asked asked, Choice choice) {
    String seen = SessionSeen.of(asked.session());
    Editing.Shown found = new Editing.Shown(asked.session().id(), seen);
    return switch (choice) {
      case RUN -> editing.change(found, it -> it.heldSmall(new Word(asked.by(), asked.now())));
      case MERGE -> merge(asked, found, it -> it.givenUpSmall(merged(asked)));
      case CANCEL -> editing.change(found, it -> it.givenUpSmall(tooFew(asked)));
    };
  }

  private static Cancellation tooFew(Asked asked) {
    return new Cancellation(Optional.of(asked.by()), asked.now(), Cancellation.Why.TOO_FEW);
  }
}
