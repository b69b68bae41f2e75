package org.wellnessconnection.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.facilitation.Format.Admission;
import org.wellnessconnection.protocol.Refused;

/**
 * What a session is like: what is told of it, for whom it is, who leads it, how many may come.
 *
 * @param title by language
 * @param about what happens there, by language
 * @param topics a few words each, by language
 * @param late how long after the start somebody new still comes in, where it is not as usual
 * @param agreement what everybody agrees to, sentence by sentence, by language
 */
@RecordBuilder
public record Outline(
    Map<String, String> title,
    Map<String, String> about,
    String format,
    Admission admission,
    Map<String, List<String>> topics,
    Spoken spoken,
    Audience audience,
    Leaders leaders,
    Places places,
    Optional<Duration> late,
    Map<String, List<String>> agreement)
    implements OutlineBuilder.With {
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final Set<String> TWO_LEAD = Set.of("peer_support", "compassion_rounds", "balint");
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_ABOUT = 2000;
  private static final Duration LATEST = Duration.ofHours(4);

  public Outline {
    title = Map.copyOf(title);
    about = Map.copyOf(about);
    topics = Map.copyOf(topics);
    agreement = Map.copyOf(agreement);
    Refused.unless(isTold(title, LONGEST_TITLE), "title", "bad_title");
    Refused.unless(isTold(about, LONGEST_ABOUT), "about", "bad_about");
    Refused.unless(agreement.keySet().equals(LANGUAGES), "agreement", "bad_agreement");
    Refused.unless(Programme.FORMATS.contains(format), "format", "bad_format");
    Refused.unless(late.filter(Outline::isTooLate).isEmpty(), "late", "bad_late");
  }

  private static boolean isTold(Map<String, String> words, int longest) {
    return words.keySet().equals(LANGUAGES)
        && words.values().stream().noneMatch(it -> it.isBlank() || it.length() > longest);
  }

  private static boolean isTooLate(Duration late) {
    return late.isNegative() || late.compareTo(LATEST) > 0;
  }

  /** Whether its format is held by two, and only one is there to hold it. */
  public boolean lacksSecond() {
    return TWO_LEAD.contains(format) && leaders.beside().isEmpty();
  }

  /** What was changed here by hand stays; all else goes along with what the series changed. */
  Outline following(Outline was, Outline now) {
    return new Outline(
        follow(title, was.title, now.title),
        follow(about, was.about, now.about),
        follow(format, was.format, now.format),
        follow(admission, was.admission, now.admission),
        follow(topics, was.topics, now.topics),
        follow(spoken, was.spoken, now.spoken),
        follow(audience, was.audience, now.audience),
        follow(leaders, was.leaders, now.leaders),
        follow(places, was.places, now.places),
        follow(late, was.late, now.late),
        follow(agreement, was.agreement, now.agreement));
  }

  static <T> T follow(T mine, T was, T now) {
    return mine.equals(was) ? now : mine;
  }
}
