package org.wellnessconnection.places;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.places.Standing.State;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;

/** What the staff may do with a session as a whole, and what that means for its places. */
public final class Changing {
  private static final Set<Notice.Kind> ARRIVED =
      EnumSet.of(Notice.Kind.REGISTERED, Notice.Kind.WAITLISTED);

  private Changing() {}

  /** Another capacity takes a place from nobody; another start asks everybody anew. */
  public static Step terms(Places before, Terms terms, Instant now) {
    Places places = Timekeeping.turn(before, now);
    if (places.ending().isPresent() || places.terms().equals(terms)) {
      return Step.done(places);
    }
    boolean moved = !places.terms().starts().equals(terms.starts());
    Places then = places.withTerms(terms);
    return Step.done(Timekeeping.turn(moved ? moved(then, now) : then, now));
  }

  private static Places moved(Places places, Instant now) {
    Places asked = places.each(it -> askedAnew(it, now));
    return asked.owingAll(Notice.Kind.TIME_CHANGED, asked.active().toList());
  }

  /** Who confirmed, confirmed another time. */
  private static Registration askedAnew(Registration person, Instant now) {
    Registration untold = person.untold();
    return person.standing().state() == State.CONFIRMED ? untold.is(State.REGISTERED, now) : untold;
  }

  public static Step cancel(Places before, Instant now) {
    return end(before, new Ending(Ending.Kind.CANCELLED, now, Optional.empty()));
  }

  /**
   * To be done when everybody is in the other session, see {@link #receive}. Changes nothing where
   * somebody came since, who has to be brought first.
   *
   * @param brought as this one was when its people were brought
   */
  public static Step merge(Places before, SessionId into, Places brought, Instant now) {
    boolean all = before.active().allMatch(it -> brought.of(it.account()).isPresent());
    return all
        ? end(before, new Ending(Ending.Kind.MERGED, now, Optional.of(into)))
        : Step.done(before);
  }

  private static Step end(Places before, Ending ending) {
    if (before.ending().isPresent()) {
      return Step.done(before);
    }
    boolean cancelled = ending.kind() == Ending.Kind.CANCELLED;
    List<Registration> told = before.active().toList();
    Places ended =
        before
            .each(it -> it.standing().hasPlace() ? excused(it) : it)
            .withEnding(Optional.of(ending));
    return Step.done(ended.owingAll(cancelled ? Notice.Kind.CANCELLED : Notice.Kind.MOVED, told));
  }

  /** Nobody is held to what we did not hold. */
  private static Registration excused(Registration person) {
    return person.withOutcome(Optional.of(Outcome.EXCUSED));
  }

  /** People of another session come after those who are here: first who had a place there. */
  public static Step receive(Places before, Places others, Instant now) {
    Optional<Told.Why> closed = Registering.closed(before, now);
    return closed.map(why -> Step.no(before, why)).orElseGet(() -> received(before, others, now));
  }

  /** Whether everybody with a place in another session finds one here. */
  public static boolean fits(Places here, Places others) {
    long fresh =
        others
            .withPlace()
            .map(it -> here.of(it.account()))
            .filter(it -> it.filter(mine -> mine.standing().takesPlace()).isEmpty())
            .count();
    return fresh <= Math.max(0, here.free());
  }

  private static Step received(Places before, Places others, Instant now) {
    Places all = before;
    for (Registration person : others.withPlace().toList()) {
      all = Registering.register(all, arrival(person), now).after();
    }
    for (Registration person : others.waiting().toList()) {
      all = Registering.register(all, arrival(person), now).after();
    }
    return Step.done(saidElsewhere(before, all));
  }

  /** That they have a place here, or wait, they read in the letter that theirs joins this one. */
  private static Places saidElsewhere(Places before, Places after) {
    return after.withOwed(
        after.owed().stream()
            .filter(it -> it.number() <= before.numbered() || !ARRIVED.contains(it.kind()))
            .toList());
  }

  private static Arrival arrival(Registration person) {
    AttemptId attempt = new AttemptId(Id.random());
    return new Arrival(person.account(), attempt, person.who(), person.wish(), Optional.empty());
  }

  /** What became of a place; said again, the last word counts. */
  public static Step outcome(Places places, AccountId account, Outcome outcome) {
    return places
        .of(account)
        .filter(it -> it.standing().hasPlace())
        .map(it -> Step.done(places.with(it.withOutcome(Optional.of(outcome)))))
        .orElseGet(() -> Step.no(places, Told.Why.NO_PLACE));
  }

  /** The session is over: notes and preferences are forgotten, who came stays for a while. */
  public static Step close(Places places, Held held, Instant now) {
    Ending over = new Ending(Ending.Kind.CLOSED, now, Optional.empty());
    Places forgotten =
        places
            .each(Registration::forgotten)
            .withHelped(held.helped())
            .withLasted(held.lasted().filter(it -> !it.isNegative()));
    return Step.done(forgotten.withEnding(places.ending().or(() -> Optional.of(over))));
  }

  /** Of who came and who did not, only counts remain. */
  public static Step fade(Places places) {
    if (places.faded().isPresent()) {
      return new Step(places, new Told.Faded(0));
    }
    Places faded = places.each(Registration::faded).withFaded(Optional.of(places.tally()));
    long known = places.people().stream().filter(it -> it.outcome().isPresent()).count();
    return new Step(faded, new Told.Faded(known));
  }

  /** Somebody is no more: their place is for others, and nothing here knows them. */
  public static Step forget(Places before, AccountId account, Instant now) {
    Places without =
        before
            .withPeople(
                before.people().stream().filter(it -> !it.account().equals(account)).toList())
            .withOwed(before.owed().stream().filter(it -> !it.to().equals(account)).toList());
    return Step.done(Timekeeping.turn(without, now));
  }
}
