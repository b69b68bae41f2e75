package org.wellnessconnection.load.check;

import java.util.List;
import org.wellnessconnection.load.journal.Journal;
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
        Silence.longest(evidence.journals().toList(), evidence.followers()),
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
}
