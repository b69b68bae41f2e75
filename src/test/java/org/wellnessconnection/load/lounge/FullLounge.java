package org.wellnessconnection.load.lounge;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellnessconnection.load.bench.Latencies;
import org.wellnessconnection.load.check.Tally;
import org.wellnessconnection.load.client.Habits;
import org.wellnessconnection.load.client.Member;
import org.wellnessconnection.load.crowd.Crowd;
import org.wellnessconnection.load.crowd.Pause;
import org.wellnessconnection.load.crowd.Seed;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;

/**
 * Many people come through the door of one lounge on two servers, each a process of its own, and
 * talk; one server is killed on the way and comes back.
 */
public final class FullLounge {
  private static final Duration AROUND_THE_KILL = Duration.ofSeconds(1);

  private final Path folder;
  private final int people;
  private final Duration lasts;
  private final Seed seed;

  /**
   * @param lasts how long people talk before the server is killed, and once more afterwards
   */
  public FullLounge(Path folder, int people, Duration lasts, Seed seed) {
    this.folder = folder;
    this.people = people;
    this.lasts = lasts;
    this.seed = seed;
  }

  /**
   * What became of what was said.
   *
   * @param deliveries how long each word took to each person, until the server was killed
   * @param load of the machine while they talked
   */
  public record Findings(Tally tally, Latencies deliveries, double load) {
    public String told() {
      return "said %d, acknowledged %d, findings %d, resets %d, longest silence %d ms; "
              .formatted(
                  tally.sent(),
                  tally.acknowledged(),
                  tally.findings().size(),
                  tally.resets(),
                  tally.longestSilence().toMillis())
          + "%d deliveries before the kill, p50 %.1f ms, p99 %.1f ms, machine load %.1f %s"
              .formatted(
                  deliveries.count(),
                  deliveries.millis(0.5),
                  deliveries.millis(0.99),
                  load,
                  tally.findings().stream().limit(5).toList());
    }
  }

  public Findings run(int perSecond) throws IOException {
    try (Premises premises = Premises.open(folder, people);
        Crowd crowd = new Crowd(premises.sites(), seed)) {
      comeIn(premises, crowd);
      crowd.talks(perSecond);
      Pause.of(lasts);
      double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
      long killed = System.nanoTime();
      premises.second().kill();
      Pause.of(lasts);
      premises.second().startAgain();
      Tally tally = crowd.isChecked();
      long calm = killed - AROUND_THE_KILL.toNanos();
      return new Findings(tally, deliveries(crowd.members(), calm), load);
    }
  }

  /** Who facilitates first, at the first server, so that the door is open for the others. */
  private void comeIn(Premises premises, Crowd crowd) throws IOException {
    List<Site> first = premises.sites().subList(0, 1);
    Crowd.awaitWelcome(crowd.lets(premises.facilitator(), Habits.good(), first));
    List<Pass> passes = new ArrayList<>(premises.members());
    passes.forEach(pass -> crowd.lets(pass, Habits.good()));
    crowd.participants().forEach(Crowd::awaitWelcome);
  }

  private static Latencies deliveries(List<Member> members, long until) {
    Map<String, Long> sent = new HashMap<>();
    moments(members)
        .filter(Moment.Sent.class::isInstance)
        .map(Moment.Sent.class::cast)
        .filter(moment -> moment.at() < until && !moment.wish().text().isEmpty())
        .forEach(moment -> sent.putIfAbsent(moment.wish().text(), moment.at()));
    Latencies latencies = new Latencies();
    moments(members)
        .filter(Moment.Heard.class::isInstance)
        .map(Moment.Heard.class::cast)
        .filter(
            moment -> moment.told() instanceof Told.Entry entry && sent.containsKey(entry.text()))
        .forEach(moment -> latencies.add(moment.at() - sent.get(text(moment))));
    return latencies;
  }

  private static String text(Moment.Heard heard) {
    return ((Told.Entry) heard.told()).text();
  }

  private static Stream<Moment> moments(List<Member> members) {
    return members.stream().flatMap(member -> member.journal().moments().stream());
  }

  public static void main(String[] words) throws IOException {
    int people = words.length > 0 ? Integer.parseInt(words[0]) : 500;
    Duration lasts = Duration.ofSeconds(words.length > 1 ? Long.parseLong(words[1]) : 20);
    int perSecond = words.length > 2 ? Integer.parseInt(words[2]) : 5;
    Path folder = Files.createTempDirectory("lounge");
    Seed seed = new Seed(System.nanoTime() % 100_000);
    System.out.println("seed " + seed + ", people " + people + ", logs in " + folder);
    System.out.println(new FullLounge(folder, people, lasts, seed).run(perSecond).told());
    System.exit(0);
  }
}
