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
   */
  public record Around(Optional<String> decided) {}

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
