package org.wellnessconnection.load.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Told.Answer;

/** Whoever follows gets an answer in the end to everything they asked for. */
final class EveryCommandAnswered implements Rule {

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    return evidence.followers().stream().flatMap(EveryCommandAnswered::unanswered);
  }

  private static Stream<Finding> unanswered(Journal journal) {
    Set<String> answered =
        journal
            .heard(Answer.class)
            .filter(answer -> !answer.asksToRepeat())
            .map(Answer::attempt)
            .collect(Collectors.toSet());
    return journal
        .sent()
        .map(sent -> sent.wish().attempt())
        .distinct()
        .filter(attempt -> !answered.contains(attempt))
        .map(attempt -> Finding.unanswered(journal.seat() + " got no answer to " + attempt));
  }
}
