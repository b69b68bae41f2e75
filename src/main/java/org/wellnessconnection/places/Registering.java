package org.wellnessconnection.places;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.places.Standing.State;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;

/** What somebody may want of a place: to have it, to keep it, to give it up. */
public final class Registering {
  /** Whoever gives up a place later than this leaves little time to whoever waits. */
  private static final Duration LATE = Duration.ofHours(6);

  private Registering() {}

  /** Somebody wants something with what they have. */
  public record Asking(AccountId account, AttemptId attempt) {}

  /**
   * A place, or the end of the waitlist. Whoever has one, or waits already, keeps what they have.
   */
  public static Step register(Places before, Arrival arrival, Instant now) {
    Places places = Timekeeping.turn(before, now);
    Optional<Registration> mine = places.of(arrival.account());
    boolean repeated = mine.filter(it -> it.attempts().contains(arrival.attempt())).isPresent();
    if (repeated || mine.filter(it -> it.standing().isActive()).isPresent()) {
      return new Step(places, new Told.Yours(mine.orElseThrow()));
    }
    return closed(places, now)
        .or(() -> crowded(places, mine))
        .map(why -> Step.no(places, why))
        .orElseGet(() -> arrive(places, arrival, mine, now));
  }

  static Optional<Told.Why> closed(Places places, Instant now) {
    if (places.ending().isPresent()) {
      boolean over = places.ending().get().kind() == Ending.Kind.CLOSED;
      return Optional.of(over ? Told.Why.SESSION_OVER : Told.Why.SESSION_CANCELLED);
    }
    return places.terms().hasStarted(now) ? Optional.of(Told.Why.SESSION_OVER) : Optional.empty();
  }

  private static Optional<Told.Why> crowded(Places places, Optional<Registration> mine) {
    boolean most = mine.isEmpty() && places.people().size() >= Places.MOST_PEOPLE;
    return most ? Optional.of(Told.Why.LIST_FULL) : Optional.empty();
  }

  private static Step arrive(
      Places places, Arrival arrival, Optional<Registration> mine, Instant now) {
    Registration fresh = again(Registration.of(arrival, places.numbered() + 1, now), mine);
    Places then = places.withNumbered(fresh.turn());
    boolean suits = then.suits(fresh);
    boolean overtakes = !then.couldTakeOne().isEmpty();
    if (suits && !overtakes && then.free() > 0) {
      Instant starts = places.terms().starts();
      Registration placed =
          fresh.withStanding(Standing.registered(now, arrival.confirmWithin(), starts));
      return told(then.with(placed).owing(Notice.Kind.REGISTERED, placed), arrival.account());
    }
    Registration late = fresh.toldOf(Notice.Kind.WAITLISTED);
    Places waits = then.with(late).owing(Notice.Kind.WAITLISTED, late);
    return told(Offering.fill(waits, now), arrival.account());
  }

  private static Registration again(Registration fresh, Optional<Registration> before) {
    return before
        .map(was -> fresh.withWish(fresh.wish().preferring(was.wish().preferences())))
        .map(it -> it.withWho(before.get().who()).withDoor(before.get().door()))
        .orElse(fresh);
  }

  private static Step told(Places places, AccountId account) {
    return new Step(places, new Told.Yours(places.of(account).orElseThrow()));
  }

  /** Takes what is offered. Of several to whom the last place is offered the first has it. */
  public static Step accept(Places before, Asking asking, Instant now) {
    return ask(before, asking, now, (Asked it) -> accept(it, now));
  }

  private static Step accept(Asked it, Instant now) {
    Registration mine = it.mine();
    return switch (mine.standing().state()) {
      case REGISTERED, CONFIRMED -> keep(it, now);
      case OFFERED, OFFERED_TO_ALL -> took(it.becomes(mine.is(State.CONFIRMED, now), now), mine);
      case WAITLISTED -> Step.no(it.places(), Told.Why.PLACE_GONE);
      case EXPIRED -> Step.no(it.places(), Told.Why.OFFER_OVER);
      case CANCELLED, CANCELLED_LATE -> Step.no(it.places(), Told.Why.NO_PLACE);
    };
  }

  /** Whoever took an offer gets what everybody gets who has a place: their event among it. */
  private static Step took(Step step, Registration before) {
    Registration mine = step.after().of(before.account()).orElseThrow();
    return new Step(step.after().owing(Notice.Kind.REGISTERED, mine), step.told());
  }

  /** “Keep my place”. */
  public static Step confirm(Places before, Asking asking, Instant now) {
    return ask(before, asking, now, (Asked it) -> keep(it, now));
  }

  private static Step keep(Asked it, Instant now) {
    Registration mine = it.mine();
    if (mine.standing().state() == State.CONFIRMED) {
      return told(it.places(), mine.account());
    }
    return mine.standing().hasPlace()
        ? it.becomes(mine.is(State.CONFIRMED, now), now)
        : Step.no(it.places(), Told.Why.NO_PLACE);
  }

  /** Says needs and note anew, and may wish to avoid more. It changes nobody's place. */
  public static Step change(Places before, Asking asking, Wish.Change change, Instant now) {
    return ask(before, asking, now, (Asked it) -> change(it, change));
  }

  private static Step change(Asked it, Wish.Change change) {
    Registration mine = it.mine();
    if (!mine.standing().isActive()) {
      return Step.no(it.places(), Told.Why.NO_PLACE);
    }
    Registration said = mine.withWish(mine.wish().changed(change)).tried(it.attempt());
    return told(it.places().with(said), mine.account());
  }

  /** Gives up a place, declines an offer, or leaves the waitlist. */
  public static Step giveUp(Places before, Asking asking, Instant now) {
    return ask(before, asking, now, (Asked it) -> giveUp(it, now));
  }

  private static Step giveUp(Asked it, Instant now) {
    Registration mine = it.mine();
    if (!mine.standing().isActive()) {
      return told(it.places(), mine.account());
    }
    boolean late = mine.standing().hasPlace() && it.places().terms().left(now).compareTo(LATE) < 0;
    return it.becomes(mine.is(late ? State.CANCELLED_LATE : State.CANCELLED, now), now);
  }

  /** Somebody who is known here, and the places as they are now. */
  private record Asked(Places places, Registration mine, AttemptId attempt) {
    Step becomes(Registration next, Instant now) {
      Places then = places.with(next.tried(attempt));
      return told(Offering.fill(then, now), next.account());
    }
  }

  private static Step ask(Places before, Asking asking, Instant now, Function<Asked, Step> answer) {
    Places places = Timekeeping.turn(before, now);
    Optional<Registration> mine = places.of(asking.account());
    if (mine.filter(it -> it.attempts().contains(asking.attempt())).isPresent()) {
      return told(places, asking.account());
    }
    return closed(places, now)
        .or(() -> mine.isEmpty() ? Optional.of(Told.Why.NO_PLACE) : Optional.empty())
        .map(why -> Step.no(places, why))
        .orElseGet(() -> answer.apply(new Asked(places, mine.orElseThrow(), asking.attempt())));
  }
}
