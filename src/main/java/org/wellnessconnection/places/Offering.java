package org.wellnessconnection.places;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.places.Standing.State;

/** Gives free places on: to one after the other, and shortly before the session to all at once. */
final class Offering {
  private Offering() {}

  static Places fill(Places places, Instant now) {
    if (places.terms().hasStarted(now)) {
      return places.each(it -> isLeftOver(it) ? it.is(State.EXPIRED, now) : it);
    }
    Optional<Duration> claim = ClaimTime.with(places.terms().left(now));
    return claim.map(time -> oneByOne(places, time, now)).orElseGet(() -> toAll(places, now));
  }

  private static boolean isLeftOver(Registration person) {
    return person.standing().isActive() && !person.standing().hasPlace();
  }

  private static Places oneByOne(Places places, Duration claim, Instant now) {
    Places filled = places.each(it -> backInLine(it, now));
    List<Registration> next = filled.couldTakeOne();
    while (filled.free() > 0 && !next.isEmpty()) {
      filled = offer(filled, next.get(0), claim, now);
      next = filled.couldTakeOne();
    }
    return filled;
  }

  private static Places offer(Places places, Registration to, Duration claim, Instant now) {
    Instant end = now.plus(claim);
    Instant starts = places.terms().starts();
    Instant until = end.isBefore(starts) ? end : starts;
    Registration offered = to.withStanding(Standing.until(State.OFFERED, now, until));
    return places.with(offered).owing(Notice.Kind.OFFERED, offered);
  }

  /** Whoever is not first goes on waiting where they were. */
  private static Places toAll(Places places, Instant now) {
    List<Registration> called = places.free() > 0 ? places.couldTakeOne() : List.of();
    Places all = places.each(it -> called.contains(it) ? it : backInLine(it, now));
    for (Registration person : called) {
      all = person.standing().state() == State.WAITLISTED ? call(all, person, now) : all;
    }
    return all;
  }

  private static Places call(Places places, Registration person, Instant now) {
    Instant starts = places.terms().starts();
    Registration called = person.withStanding(Standing.until(State.OFFERED_TO_ALL, now, starts));
    return places.with(called).owing(Notice.Kind.OFFERED, called);
  }

  private static Registration backInLine(Registration person, Instant now) {
    return person.standing().state() == State.OFFERED_TO_ALL
        ? person.is(State.WAITLISTED, now)
        : person;
  }
}
