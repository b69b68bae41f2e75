package org.wellnessconnection.load.check;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;

/** How long people heard nothing although somebody was sending. */
public final class Silence {

  private Silence() {}

  /** The longest time any listener heard no entry between the first and the last command of all. */
  public static Duration longest(List<Journal> all, List<Journal> listeners) {
    long[] sent = all.stream().flatMap(Journal::sent).mapToLong(Moment::at).sorted().toArray();
    if (sent.length == 0) {
      return Duration.ZERO;
    }
    return Duration.ofNanos(
        listeners.stream()
            .mapToLong(journal -> longest(journal, sent[0], sent[sent.length - 1]))
            .max()
            .orElse(0));
  }

  private static long longest(Journal journal, long from, long to) {
    LongStream within = heardAt(journal).filter(at -> at > from && at < to);
    long[] instants = LongStream.concat(LongStream.of(from, to), within).sorted().toArray();
    long longest = 0;
    for (int i = 1; i < instants.length; i++) {
      longest = Math.max(longest, instants[i] - instants[i - 1]);
    }
    return longest;
  }

  private static LongStream heardAt(Journal journal) {
    return journal.moments().stream()
        .filter(moment -> moment instanceof Moment.Heard it && it.told() instanceof Told.Entry)
        .mapToLong(Moment::at);
  }
}
