package org.wellnessconnection.load.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Told.Entry;

/** Between two numbers that a client heard without a reset there is none that it did not hear. */
final class NoSilentGap implements Rule {

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    Map<String, Long> entered = new HashMap<>();
    evidence
        .log()
        .entries("entered")
        .forEach(entry -> entered.putIfAbsent(entry.seat(), entry.seq()));
    Stream<Finding> holes =
        Stream.concat(
            evidence.views().flatMap(view -> holes(view.seat(), view.channels())),
            holes("the log", logged(evidence.log())));
    return Stream.concat(holes, evidence.views().flatMap(view -> start(view, entered)));
  }

  private static Map<String, List<Entry>> logged(FinalLog log) {
    return log.channels().entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, kept -> List.copyOf(kept.getValue().values())));
  }

  private static Stream<Finding> holes(String who, Map<String, List<Entry>> channels) {
    List<Finding> found = new ArrayList<>();
    channels.forEach(
        (channel, entries) -> {
          TreeSet<Long> numbers =
              entries.stream().map(Entry::seq).collect(Collectors.toCollection(TreeSet::new));
          long next = numbers.first();
          for (long number : numbers) {
            if (number != next) {
              found.add(
                  Finding.gap(
                      "%s has no %d to %d in %s".formatted(who, next, number - 1, channel)));
            }
            next = number + 1;
          }
        });
    return found.stream();
  }

  /** A view of the group begins with the line that let its owner in. */
  private static Stream<Finding> start(View view, Map<String, Long> entered) {
    List<Entry> group = view.in(FinalLog.GROUP);
    Long door = entered.get(view.seat());
    if (group.isEmpty() || door == null || group.get(0).seq() == door) {
      return Stream.empty();
    }
    String what = view.seat() + " begins at " + group.get(0).seq() + ", came in at " + door;
    return Stream.of(group.get(0).seq() > door ? Finding.gap(what) : Finding.forbidden(what));
  }
}
