package org.wellnessconnection.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.AccountId;

/**
 * A lounge as a file says it.
 *
 * @param key names the lounge for good
 * @param zone in which its hours are meant
 * @param hours by the first three letters of each day, like {@code tue: ["19:00-21:30"]}
 * @param facilitators keys of people
 * @param capacity how many may be in it, 40 if it is not said
 * @param history {@code until_closing}, as when it is left out, or like {@code PT24H}
 * @param agreement as in the whole programme, if it is not said
 */
public record WrittenLounge(
    String key,
    Map<String, String> title,
    Map<String, String> about,
    Optional<Spoken> languages,
    Optional<Audience> audience,
    String zone,
    Map<String, List<String>> hours,
    List<String> facilitators,
    Optional<Integer> capacity,
    Optional<String> history,
    Optional<Map<String, List<String>>> agreement) {
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final String UNTIL_CLOSING = "until_closing";
  private static final Duration LONGEST_HISTORY = Duration.ofDays(3);
  private static final int USUAL_CAPACITY = 40;
  private static final int MOST = 1000;
  private static final int MOST_FACILITATORS = 30;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_ABOUT = 2000;

  /** What cannot be meant is refused, with its field. */
  public WrittenLounge {
    facilitators = List.copyOf(facilitators);
    require(key.matches("[a-z0-9][a-z0-9_-]{0,59}"), "key", "must be a to z, digits, - and _");
    require(isTold(title, LONGEST_TITLE), "title", "must be in en and fr, at most 120 characters");
    require(isTold(about, LONGEST_ABOUT), "about", "must be in en and fr, at most 2000 characters");
    boolean led = !facilitators.isEmpty() && facilitators.size() <= MOST_FACILITATORS;
    require(led && apart(facilitators), "facilitators", "must be from 1 to 30, each once");
    boolean fits = capacity.filter(it -> it < 2 || it > MOST).isEmpty();
    require(fits, "capacity", "must be from 2 to " + MOST);
    boolean agreed = agreement.map(it -> it.keySet().equals(LANGUAGES)).orElse(true);
    require(agreed, "agreement", "must be in en and fr");
    kept(history);
    WrittenHours.of(hours, WrittenTime.zone(zone));
  }

  private static boolean isTold(Map<String, String> words, int longest) {
    return words.keySet().equals(LANGUAGES)
        && words.values().stream().noneMatch(it -> it.isBlank() || it.length() > longest);
  }

  private static boolean apart(List<String> keys) {
    return Set.copyOf(keys).size() == keys.size();
  }

  private static Optional<Duration> kept(Optional<String> history) {
    Optional<Duration> kept = history.filter(it -> !it.equals(UNTIL_CLOSING)).map(it -> hours(it));
    boolean fits =
        kept.filter(
                it -> it.compareTo(Duration.ofHours(1)) < 0 || it.compareTo(LONGEST_HISTORY) > 0)
            .isEmpty();
    require(fits, "history", "must be from PT1H to PT72H, or until_closing");
    return kept;
  }

  private static Duration hours(String written) {
    try {
      return Duration.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("history: must be until_closing, or like PT24H", e);
    }
  }

  /**
   * The lounge that is meant.
   *
   * @param people by what they are known as here
   */
  Lounge lounge(Function<String, AccountId> people, Map<String, List<String>> usualAgreement) {
    return new Lounge(
        key,
        title,
        about,
        languages.orElse(Spoken.BOTH),
        audience.orElse(Audience.ALL),
        WrittenHours.of(hours, WrittenTime.zone(zone)),
        facilitators.stream().map(people).collect(Collectors.toUnmodifiableSet()),
        capacity.orElse(USUAL_CAPACITY),
        kept(history),
        agreement.orElse(usualAgreement));
  }

  private static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }
}
