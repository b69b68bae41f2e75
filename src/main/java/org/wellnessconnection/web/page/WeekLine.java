package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.programme.Lack;
import org.wellnessconnection.programme.Session;

/**
 * One session among those of a week.
 *
 * @param day and {@code clocks}: when, in words
 * @param leaders their names, whoever leads first
 * @param confirmed by whom, and when
 * @param room while one can go there
 * @param around what else is known about that day and its people
 */
public record WeekLine(
    Session session,
    String title,
    String day,
    String clocks,
    List<String> leaders,
    Optional<String> confirmed,
    Optional<Count> places,
    List<Lack> lacks,
    Optional<String> room,
    Around around) {
  public WeekLine {
    leaders = List.copyOf(leaders);
    lacks = List.copyOf(lacks);
  }

  /** How many have a place, of how many, and how many wait for one. */
  public record Count(long taken, int of, long waiting) {}

  /**
   * What else is known.
   *
   * @param decided who said that it is held although few people come
   * @param seeking whether somebody is sought to lead it
   * @param holidays that this day is, and where
   * @param away who leads it and said that they cannot
   * @param onCall safety leads then
   * @param ending whose qualification ends soon, in words
   */
  public record Around(
      Optional<String> decided,
      boolean seeking,
      List<String> holidays,
      List<String> away,
      List<String> onCall,
      List<String> ending) {
    public Around {
      holidays = List.copyOf(holidays);
      away = List.copyOf(away);
      onCall = List.copyOf(onCall);
      ending = List.copyOf(ending);
    }
  }

  public boolean isCancelled() {
    return session.isCancelled();
  }

  /** Nobody is there to be called when somebody needs help. */
  public boolean isUncovered() {
    return !isCancelled() && around.onCall().isEmpty();
  }

  /** Whether somebody has to say now what becomes of a small group. */
  public boolean isToBeDecided() {
    return lacks.contains(Lack.TOO_FEW);
  }

  public String id() {
    return session.id().value();
  }

  public String status() {
    return session.status().name().toLowerCase(java.util.Locale.ROOT);
  }

  public String led() {
    return String.join(", ", leaders);
  }

  public Optional<String> cancelled() {
    return session.cancelled().map(it -> it.why().name().toLowerCase(java.util.Locale.ROOT));
  }

  public Optional<String> alone() {
    return session.alone().flatMap(word -> word.why());
  }

  public static String code(Lack lack) {
    return lack.name().toLowerCase(java.util.Locale.ROOT);
  }
}
