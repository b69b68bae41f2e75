package org.wellnessconnection.load.check;

import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;

/**
 * Whoever follows is connected in the end and has heard every channel of theirs up to its last
 * number.
 */
final class NobodyLeftBehind implements Rule {

  private static final int LEFT_BY_ITSELF = 1000;

  @Override
  public Stream<Finding> breaches(Evidence evidence) {
    return evidence.followers().stream()
        .flatMap(
            journal ->
                isConnected(journal)
                    ? missing(View.lastOf(journal), evidence.log())
                    : Stream.of(Finding.lost(journal.seat() + " is gone: " + ends(journal))));
  }

  private static List<Moment> ends(Journal journal) {
    return journal.moments().stream().filter(Moment.Closed.class::isInstance).toList();
  }

  private static boolean isConnected(Journal journal) {
    boolean connected = false;
    for (Moment moment : journal.moments()) {
      if (moment instanceof Moment.Closed end) {
        connected = connected && end.code() == LEFT_BY_ITSELF;
      } else if (moment instanceof Moment.Heard heard && heard.told() instanceof Told.Welcome) {
        connected = true;
      }
    }
    return connected;
  }

  private static Stream<Finding> missing(View view, FinalLog log) {
    return Stream.concat(
            Stream.of(FinalLog.GROUP, "seat:" + view.seat()), view.channels().keySet().stream())
        .distinct()
        .filter(channel -> view.head(channel) < log.head(channel))
        .map(
            channel ->
                Finding.lost(
                    "%s stopped at %d of %d in %s"
                        .formatted(view.seat(), view.head(channel), log.head(channel), channel)));
  }
}
