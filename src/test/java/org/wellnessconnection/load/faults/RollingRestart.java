package org.wellnessconnection.load.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.load.check.Finding;
import org.wellnessconnection.load.client.Ending;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.process.ServerProcess;

/**
 * One server after the other is asked to go and started again: clients are told, and are back soon.
 */
final class RollingRestart implements Scenario {

  private static final Duration TO_GO = Duration.ofSeconds(20);
  private static final Duration TO_BE_BACK = Duration.ofSeconds(2);

  @Override
  public String name() {
    return "rolling restart by SIGTERM";
  }

  @Override
  public Trial run(House house, Seed seed, Pace pace) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (Crowd crowd = new Crowd(house.sites(), seed).fills(3, 24, Habits.good())) {
      crowd.talks(60);
      for (ServerProcess server : List.of(house.first(), house.second())) {
        Pause.of(pace.load().dividedBy(2));
        restart(server, findings);
      }
      Pause.of(pace.load().dividedBy(2));
      crowd.fallsSilent();
      Duration longest = Duration.ZERO;
      for (Member member : crowd.members()) {
        longest = longer(longest, longestAway(member.journal(), findings));
      }
      if (longest.compareTo(TO_BE_BACK.plus(pace.mercy())) > 0) {
        findings.add(Finding.late("back after " + longest));
      }
      String measured = "back after at most %.2f s".formatted(longest.toMillis() / 1e3);
      return new Trial(crowd.isChecked().and(findings), measured);
    }
  }

  private static void restart(ServerProcess server, List<Finding> findings) throws IOException {
    if (!server.goes(TO_GO)) {
      findings.add(Finding.late("a server did not go when asked"));
      server.kill();
    }
    server.startAgain();
  }

  /** The longest time from the end of a line to the next welcome; each end has to be announced. */
  private static Duration longestAway(Journal journal, List<Finding> findings) {
    Duration longest = Duration.ZERO;
    long closed = 0;
    for (Moment moment : journal.moments()) {
      if (moment instanceof Moment.Closed end) {
        closed = end.at();
        judge(end, journal, findings);
      } else if (closed > 0
          && moment instanceof Moment.Heard it
          && it.told() instanceof Told.Welcome) {
        longest = longer(longest, Duration.ofNanos(it.at() - closed));
        closed = 0;
      }
    }
    return longest;
  }

  private static void judge(Moment.Closed end, Journal journal, List<Finding> findings) {
    if (end.code() != Ending.GOING_AWAY) {
      findings.add(Finding.late(journal.seat() + " was closed with " + end.code()));
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
