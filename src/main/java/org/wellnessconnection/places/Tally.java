package org.wellnessconnection.places;

import java.util.List;

/**
 * What remains of who came: counts, of nobody in particular.
 *
 * @param had a place at the end
 * @param came stayed to the end, or for a part
 * @param away had a place and did not come
 * @param excused were not held to it
 * @param waited were on the waitlist at some time
 * @param placed of these got a place
 */
public record Tally(long had, long came, long away, long excused, long waited, long placed) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  static Tally of(Places places) {
    List<Registration> placed = places.withPlace().toList();
    return new Tally(
        placed.size(),
        count(placed, Outcome.ATTENDED) + count(placed, Outcome.ATTENDED_PART),
        count(placed, Outcome.AWAY),
        count(placed, Outcome.EXCUSED),
        places.people().stream().filter(Registration::hasWaited).count(),
        placed.stream().filter(Registration::hasWaited).count());
  }

  private static long count(List<Registration> people, Outcome outcome) {
    return people.stream().filter(it -> it.outcome().filter(outcome::equals).isPresent()).count();
  }

  public Tally plus(Tally other) {
    return new Tally(
        had + other.had,
        came + other.came,
        away + other.away,
        excused + other.excused,
        waited + other.waited,
        placed + other.placed);
  }
}
