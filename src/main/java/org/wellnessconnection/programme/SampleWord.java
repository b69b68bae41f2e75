package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.programme.Session.Status;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.SeriesId;

/**
 * Where somebody tries things out, a programme file may say of a series that its leaders have
 * confirmed all its dates: those of the next two weeks are published by itself. What somebody took
 * back is not confirmed again.
 */
public final class SampleWord {
  private static final Duration AHEAD = Duration.ofDays(14);

  private final Sessions sessions;
  private final Timekeeping time;
  private final Clock clock;

  public SampleWord(Sessions sessions, Timekeeping time, Clock clock) {
    this.sessions = sessions;
    this.time = time;
    this.clock = clock;
  }

  /**
   * For people it is not enough.
   *
   * @throws IllegalArgumentException if a series says it, or there are posts
   */
  public static void refuseIn(Programme programme) {
    if (programme.posts().isPresent()) {
      throw new IllegalArgumentException("posts: only in local mode");
    }
    for (WrittenSeries line : programme.lines()) {
      if (line.isConfirmed()) {
        throw new IllegalArgumentException(
            "series: " + line.key() + ": confirmed: only in local mode");
      }
    }
  }

  /** Done again, it changes nothing. */
  public Future<Void> give(Programme programme) {
    Set<SeriesId> confirmed =
        programme.lines().stream()
            .filter(WrittenSeries::isConfirmed)
            .map(WrittenSeries::id)
            .collect(Collectors.toSet());
    Instant now = clock.instant();
    return confirmed.isEmpty() || !time.isFit()
        ? Future.succeededFuture()
        : sessions.between(now, now.plus(AHEAD)).compose(all -> give(all, confirmed, now));
  }

  private Future<Void> give(List<Session> all, Set<SeriesId> confirmed, Instant now) {
    List<Future<?>> given =
        all.stream()
            .filter(it -> confirmed.contains(it.series()) && isUntouched(it))
            .<Future<?>>map(it -> sessions.change(it.id(), fresh -> published(fresh, now)))
            .toList();
    return given.isEmpty() ? Future.succeededFuture() : Future.join(given).mapEmpty();
  }

  private static boolean isUntouched(Session session) {
    return session.status() == Status.DRAFT && !session.isConfirmed();
  }

  private Session published(Session session, Instant now) {
    if (!isUntouched(session)) {
      return session;
    }
    AccountId lead = session.outline().leaders().lead();
    Word alone = new Word(lead, now, "sample");
    return session
        .confirmedBy(lead, now)
        .published(session.outline().lacksSecond() ? alone : new Word(lead, now), time);
  }
}
