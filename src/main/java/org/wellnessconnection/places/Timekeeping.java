package org.wellnessconnection.places;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes due by itself: offers that are over, the question a day before, the reminder. */
public final class Timekeeping {
  private static final Duration ASKS = Duration.ofHours(24);
  private static final Duration REMINDS = Duration.ofHours(1);

  private Timekeeping() {}

  /** The places as they are now. Doing it twice is doing it once. */
  public static Places turn(Places places, Instant now) {
    if (places.ending().isPresent()) {
      return places;
    }
    Places then = Offering.fill(places.each(it -> expired(it, now)), now);
    Places asked = isFrom(places, ASKS, now) ? ask(then, now) : then;
    return isFrom(places, REMINDS, now) ? remind(asked, now) : asked;
  }

  private static Registration expired(Registration person, Instant now) {
    return person.standing().isOver(now) ? person.is(Standing.State.EXPIRED, now) : person;
  }

  private static boolean isFrom(Places places, Duration before, Instant now) {
    return !now.isBefore(places.terms().starts().minus(before));
  }

  /** Whoever registered after the question would have come is not asked. */
  private static Places ask(Places places, Instant now) {
    Instant from = places.terms().starts().minus(ASKS);
    List<Registration> asked =
        untold(places, Notice.Kind.CONFIRM, now)
            .filter(it -> it.standing().state() == Standing.State.REGISTERED)
            .filter(it -> it.standing().since().isBefore(from))
            .toList();
    return tell(places, Notice.Kind.CONFIRM, asked);
  }

  private static Places remind(Places places, Instant now) {
    return tell(places, Notice.Kind.REMINDER, untold(places, Notice.Kind.REMINDER, now).toList());
  }

  private static Stream<Registration> untold(Places places, Notice.Kind kind, Instant now) {
    boolean late = places.terms().hasStarted(now);
    return places.withPlace().filter(it -> !late && !it.told().contains(kind));
  }

  private static Places tell(Places places, Notice.Kind kind, List<Registration> people) {
    return places.owingAll(kind, people).each(it -> people.contains(it) ? it.toldOf(kind) : it);
  }

  static Optional<Instant> next(Places places) {
    if (!places.owed().isEmpty()) {
      return Optional.of(Instant.EPOCH);
    }
    if (places.ending().isPresent() || places.active().findAny().isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(ends(places), Stream.concat(letters(places), start(places)))
        .min(Instant::compareTo);
  }

  private static Stream<Instant> ends(Places places) {
    return places
        .active()
        .map(Registration::standing)
        .filter(it -> it.state() != Standing.State.OFFERED_TO_ALL)
        .flatMap(it -> it.until().stream());
  }

  private static Stream<Instant> letters(Places places) {
    Instant starts = places.terms().starts();
    Instant asks = starts.minus(ASKS);
    Stream<Instant> asking =
        places
            .withPlace()
            .filter(it -> it.standing().state() == Standing.State.REGISTERED)
            .filter(it -> it.standing().since().isBefore(asks))
            .filter(it -> !it.told().contains(Notice.Kind.CONFIRM))
            .map(it -> asks);
    Stream<Instant> reminding =
        places
            .withPlace()
            .filter(it -> !it.told().contains(Notice.Kind.REMINDER))
            .map(it -> starts.minus(REMINDS));
    return Stream.concat(asking, reminding);
  }

  /** Then the waitlist is over. */
  private static Stream<Instant> start(Places places) {
    return places.waiting().map(it -> places.terms().starts()).limit(1);
  }
}
