package org.wellnessconnection.load.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Told.Entry;
import org.wellnessconnection.load.journal.Wish;

/** What was applied is in the log, at the number that was answered. */
final class NothingLost implements Rule {

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    return evidence.journals().flatMap(journal -> lostBy(journal, evidence.log()));
  }

  private static Stream<Finding> lostBy(Journal journal, FinalLog log) {
    Map<String, Wish> wishes = new HashMap<>();
    journal.sent().map(Moment.Sent::wish).forEach(wish -> wishes.put(wish.attempt(), wish));
    return journal
        .heard(Answer.class)
        .filter(Answer::isApplied)
        .filter(answer -> !stands(answer, wishes.get(answer.attempt()), log))
        .map(answer -> Finding.lost("acknowledged, not in the log: " + answer));
  }

  private static boolean stands(Answer answer, Wish wish, FinalLog log) {
    Optional<Entry> entry = log.at(answer.channel(), answer.seq());
    if (wish == null || wish.text().isEmpty()) {
      return entry.isPresent();
    }
    return entry.filter(found -> found.isGone() || isTheWord(found, wish)).isPresent();
  }

  private static boolean isTheWord(Entry entry, Wish wish) {
    return entry.attempt().equals(wish.attempt()) && entry.text().equals(wish.text());
  }
}
