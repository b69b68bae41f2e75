package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The plain broadcaster and our server, one after the other under each load, as a table. */
public final class Contest {

  private static final String ROW = "%-32s %-6s %12s %9s %8s %9s %9s %6s %6s %6s %8s %10s  %s%n";
  private static final Duration TO_WARM_UP = Duration.ofSeconds(10);

  private final int people;
  private final Duration time;

  public Contest(int people, int seconds) {
    this.people = people;
    this.time = Duration.ofSeconds(seconds);
  }

  /** Runs it all; true when nothing was lost, doubled or out of order anywhere. */
  public boolean isClean() throws IOException {
    Path folder = Files.createTempDirectory("bench");
    System.out.println("logs in " + folder);
    System.out.printf(
        ROW,
        "load",
        "peer",
        "deliveries/s",
        "CPU us",
        "x plain",
        "p50 ms",
        "p99 ms",
        "lost",
        "dup",
        "order",
        "diverge",
        "KiB/socket",
        "broken lines");
    boolean clean = true;
    try (Peer plain = warm(new PlainPeer(folder));
        Peer ours = warm(new OurPeer(folder.resolve("talking")))) {
      for (Load load :
          List.of(Load.bigRoom(time), Load.circles(time), Load.saturatedCircles(time))) {
        clean &= compare(load, plain, ours);
      }
    }
    try (Peer plain = new PlainPeer(folder);
        Peer ours = new OurPeer(folder.resolve("idle"))) {
      return clean & compare(Load.idle(people, time), plain, ours);
    }
  }

  private static Peer warm(Peer peer) throws IOException {
    Run.of(Load.warmUp(TO_WARM_UP), peer);
    return peer;
  }

  private static boolean compare(Load load, Peer plain, Peer ours) throws IOException {
    Result floor = Run.of(load, plain);
    print(floor, floor);
    Result result = Run.of(load, ours);
    print(result, floor);
    return result.isClean();
  }

  private static void print(Result result, Result floor) {
    System.out.printf(
        ROW,
        result.load(),
        result.peer(),
        "%.0f".formatted(result.deliveriesPerSecond()),
        "%.2f".formatted(result.cpuMicros()),
        "%.1f".formatted(result.cpuMicros() / floor.cpuMicros()),
        "%.2f".formatted(result.p50Millis()),
        "%.2f".formatted(result.p99Millis()),
        result.lost(),
        result.doubled(),
        result.outOfOrder(),
        result.divergentRooms(),
        "%.1f".formatted(result.kibPerSocket()),
        result.broken().isEmpty() ? "none" : result.broken());
  }
}
