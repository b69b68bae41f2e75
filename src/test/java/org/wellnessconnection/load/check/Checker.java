package org.wellnessconnection.load.check;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.journal.Told.Answer;

/**
 * Holds journals against the promises of the protocol. It knows no server: only what was sent and
 * heard.
 */
public final class Checker {

  private static final List<Rule> RULES =
      List.of(
          new NothingLost(),
          new NobodyLeftBehind(),
          new NothingDoubled(),
          new OneOrder(),
          new NoSilentGap(),
          new QuietAfterRemoval(),
          new QuietWhenTold(),
          new EveryCommandAnswered());

  private Checker() {}

  public static Tally check(Evidence evidence) {
    return new Tally(
        evidence.journals().mapToLong(Checker::sent).sum(),
        evidence.journals().mapToLong(Checker::acknowledged).sum(),
        (int) evidence.journals().flatMap(journal -> journal.heard(Told.Reset.class)).count(),
        longestSilence(evidence),
        RULES.stream().flatMap(rule -> rule.breaches(evidence)).toList());
  }

  private static long sent(Journal journal) {
    return journal.sent().map(sent -> sent.wish().attempt()).distinct().count();
  }

  private static long acknowledged(Journal journal) {
    return journal
        .heard(Answer.class)
        .filter(Answer::isApplied)
        .map(Answer::attempt)
        .distinct()
        .count();
  }

  /** The longest time any follower heard no entry while somebody in the room was sending. */
  private static Duration longestSilence(Evidence evidence) {
    long[] sent =
        evidence.journals().flatMap(Journal::sent).mapToLong(Moment::at).sorted().toArray();
    if (sent.length == 0) {
      return Duration.ZERO;
    }
    long longest =
        evidence.followers().stream()
            .mapToLong(journal -> silence(journal, sent[0], sent[sent.length - 1]))
            .max()
            .orElse(0);
    return Duration.ofNanos(longest);
  }

  private static long silence(Journal journal, long from, long to) {
    long[] instants =
        LongStream.concat(
                LongStream.of(from, to), heardAt(journal).filter(at -> at > from && at < to))
            .sorted()
            .toArray();
    long longest = 0;
    for (int i = 1; i < instants.length; i++) {
      longest = Math.max(longest, instants[i] - instants[i - 1]);
    }
    return longest;
  }

  private static LongStream heardAt(Journal journal) {
    Stream<Moment> heard =
        journal.moments().stream()
            .filter(
                moment -> moment instanceof Moment.Heard told && told.told() instanceof Told.Entry);
    return heard.mapToLong(Moment::at);
  }
}
