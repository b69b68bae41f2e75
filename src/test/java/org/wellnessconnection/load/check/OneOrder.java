package org.wellnessconnection.load.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Told.Entry;

/** Numbers only go up, and everybody reads the same line at the same number. */
final class OneOrder implements Rule {

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    return Stream.of(
            evidence.views().flatMap(OneOrder::backwards),
            differences(evidence),
            evidence.followers().stream()
                .map(View::lastOf)
                .flatMap(view -> notInTheLog(view, evidence.log())))
        .flatMap(found -> found);
  }

  private static Stream<Finding> backwards(View view) {
    return view.channels().values().stream()
        .flatMap(OneOrder::backwards)
        .map(entry -> Finding.outOfOrder(view.seat() + " heard late " + entry));
  }

  private static Stream<Entry> backwards(List<Entry> channel) {
    Set<Long> heard = new HashSet<>();
    long[] highest = {0};
    return channel.stream()
        .filter(
            entry -> {
              boolean late = heard.add(entry.seq()) && entry.seq() < highest[0];
              highest[0] = Math.max(highest[0], entry.seq());
              return late;
            });
  }

  /** The same channel, number and epoch never hold two different lines. */
  private static Stream<Finding> differences(Evidence evidence) {
    Map<String, Entry> known = new HashMap<>();
    return Stream.concat(evidence.log().entries(), evidence.views().flatMap(View::entries))
        .filter(entry -> differ(entry, known.putIfAbsent(place(entry), entry)))
        .map(entry -> Finding.outOfOrder("two lines at one number: " + entry));
  }

  private static String place(Entry entry) {
    return entry.channel() + " " + entry.seq() + " " + entry.epoch();
  }

  private static boolean differ(Entry one, Entry other) {
    return other != null && !one.isGone() && !other.isGone() && !one.equals(other);
  }

  /** What a screen shows in the end, without having been reset, is what the room holds. */
  private static Stream<Finding> notInTheLog(View view, FinalLog log) {
    return view.entries()
        .filter(
            entry -> {
              Optional<Entry> kept = log.at(entry.channel(), entry.seq());
              return kept.isEmpty() || !kept.get().epoch().equals(entry.epoch());
            })
        .map(entry -> Finding.outOfOrder(view.seat() + " shows what is not so: " + entry));
  }
}
