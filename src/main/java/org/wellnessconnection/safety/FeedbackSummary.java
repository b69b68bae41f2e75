package org.wellnessconnection.safety;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wellnessconnection.safety.Feedback.Assent;
import org.wellnessconnection.safety.Feedback.Mood;

/**
 * What the facilitators see of the feedback: counts, and words in the order of the alphabet. Of
 * fewer than four people nothing, since one could guess who said what.
 */
public record FeedbackSummary(
    long people,
    Map<Assent, Long> safe,
    Map<Assent, Long> heard,
    Map<Assent, Long> again,
    Map<Mood, Long> now,
    List<String> words) {
  static final int FEWEST = 4;

  public static Optional<FeedbackSummary> of(List<Feedback> all) {
    return all.size() < FEWEST ? Optional.empty() : Optional.of(summary(all));
  }

  private static FeedbackSummary summary(List<Feedback> all) {
    return new FeedbackSummary(
        all.size(),
        count(Assent.class, all.stream().map(Feedback::safe).toList()),
        count(Assent.class, all.stream().map(Feedback::heard).toList()),
        count(Assent.class, all.stream().map(Feedback::again).toList()),
        count(Mood.class, all.stream().flatMap(one -> one.now().stream()).toList()),
        all.stream().map(Feedback::word).filter(word -> !word.isEmpty()).sorted().toList());
  }

  private static <E extends Enum<E>> Map<E, Long> count(Class<E> words, List<E> said) {
    Map<E, Long> counts = new EnumMap<>(words);
    Function<E, Long> count = word -> said.stream().filter(word::equals).count();
    Arrays.stream(words.getEnumConstants()).forEach(word -> counts.put(word, count.apply(word)));
    return counts;
  }
}
