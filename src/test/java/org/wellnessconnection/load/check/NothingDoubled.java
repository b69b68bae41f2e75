package org.wellnessconnection.load.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Told.Entry;

/** One effect for one attempt, one line for one text, one rendering for one number. */
final class NothingDoubled implements Rule {

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    return Stream.of(
            inTheLog(evidence.log()),
            evidence.views().flatMap(NothingDoubled::onTheScreen),
            evidence.journals().flatMap(NothingDoubled::inTheAnswers))
        .flatMap(found -> found);
  }

  private static Stream<Finding> inTheLog(FinalLog log) {
    Set<String> attempts = new HashSet<>();
    Set<String> texts = new HashSet<>();
    List<Entry> speech = log.entries().filter(Entry::isSpeech).toList();
    return speech.stream()
        .filter(
            entry -> !attempts.add(entry.seat() + "|" + entry.attempt()) | !texts.add(entry.text()))
        .map(entry -> Finding.doubled("stands twice in the log: " + entry));
  }

  private static Stream<Finding> onTheScreen(View view) {
    return view.channels().values().stream()
        .flatMap(
            channel -> {
              Set<Long> numbers = new HashSet<>();
              return channel.stream().filter(entry -> !numbers.add(entry.seq()));
            })
        .map(entry -> Finding.doubled(view.seat() + " heard twice " + entry));
  }

  private static Stream<Finding> inTheAnswers(Journal journal) {
    Map<String, Answer> first = new HashMap<>();
    return journal
        .heard(Answer.class)
        .filter(Answer::isApplied)
        .filter(
            answer -> {
              Answer earlier =
                  Objects.requireNonNullElse(first.putIfAbsent(answer.attempt(), answer), answer);
              return earlier.seq() != answer.seq() || !earlier.channel().equals(answer.channel());
            })
        .toList()
        .stream()
        .map(answer -> Finding.doubled("a second number for one attempt: " + answer));
  }
}
