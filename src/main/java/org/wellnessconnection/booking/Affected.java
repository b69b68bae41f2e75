package org.wellnessconnection.booking;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Sessions;

/** Which sessions were on at a time, and how many people that was; never who. */
public record Affected(Sessions sessions, Bookings bookings) {
  private static final Set<Outcome> CAME = Set.of(Outcome.ATTENDED, Outcome.ATTENDED_PART);
  private static final Duration LONGEST_BEFORE = Duration.ofHours(24);
  private static final Duration DOORS_BEFORE = Duration.ofHours(1);

  /**
   * One session that was on.
   *
   * @param places how many had a place
   * @param came how many of them came; empty while that is not known
   */
  public record Evening(Session session, long places, Optional<Long> came) {}

  /** Those whose doors were open at any moment from one instant on, before another. */
  public Future<List<Evening>> between(Instant from, Instant until) {
    return sessions
        .between(from.minus(LONGEST_BEFORE), until.plus(DOORS_BEFORE))
        .compose(
            all ->
                Future.all(
                    all.stream()
                        .filter(Session::isPublished)
                        .filter(it -> wasOn(it, from, until))
                        .map(this::evening)
                        .toList()))
        .map(all -> all.list());
  }

  private static boolean wasOn(Session session, Instant from, Instant until) {
    Schedule schedule = Schedule.of(session.when().starts(), session.when().ends());
    return schedule.doors().orElseThrow().isBefore(until)
        && schedule.lastEnd().orElseThrow().isAfter(from);
  }

  private Future<Evening> evening(Session session) {
    return bookings
        .places(session.id())
        .map(
            found ->
                new Evening(
                    session,
                    found.map(places -> places.withPlace().count()).orElse(0L),
                    found.flatMap(Affected::came)));
  }

  private static Optional<Long> came(Places places) {
    List<Outcome> known =
        places.people().stream().map(Registration::outcome).flatMap(Optional::stream).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.stream().filter(CAME::contains).count());
  }
}
