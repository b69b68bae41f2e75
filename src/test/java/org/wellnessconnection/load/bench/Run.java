package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** One load on one peer: everybody comes in, rests, talks at the set pace, and all is counted. */
final class Run {

  private static final Duration TO_SETTLE = Duration.ofMillis(700);
  private static final Duration TO_ARRIVE = Duration.ofSeconds(5);
  private static final Duration A_MOMENT = Duration.ofMillis(20);
  private static final long A_SECOND = 1_000_000_000L;

  private final Load load;
  private final Peer peer;
  private final Deliveries deliveries;
  private final int[] spoken;
  private final int[][] numbers;

  private Run(Load load, Peer peer) {
    this.load = load;
    this.peer = peer;
    this.deliveries = new Deliveries(load);
    this.spoken = new int[load.rooms()];
    this.numbers = new int[load.rooms()][load.senders()];
  }

  static Result of(Load load, Peer peer) throws IOException {
    return new Run(load, peer).measured();
  }

  private Result measured() throws IOException {
    Dialect dialect = peer.dialect(load);
    Meter meter = new Meter(peer.pids());
    long memory = meter.memoryKib();
    try (Swarm swarm = new Swarm(load, dialect, peer.port())) {
      swarm.comeIn();
      swarm.serve(load.rest());
      double kib = (meter.memoryKib() - memory) / (double) load.people();
      swarm.countIn(deliveries);
      swarm.serve(TO_SETTLE);
      long cpu = meter.cpuNanos();
      long start = System.nanoTime();
      talk(swarm);
      long received = deliveries.received();
      double seconds = (System.nanoTime() - start) / 1e9;
      double micros = (meter.cpuNanos() - cpu) / 1e3 / Math.max(received, 1);
      awaitTheLast(swarm);
      return result(received / seconds, micros, kib, swarm.broken());
    }
  }

  private void talk(Swarm swarm) throws IOException {
    if (load.isSaturating()) {
      talkAtOnce(swarm);
    } else {
      talkInTime(swarm);
    }
  }

  /**
   * Each message has its instant, and its latency counts from there, however late it could be sent.
   */
  private void talkInTime(Swarm swarm) throws IOException {
    long step = (long) (A_SECOND / load.perSecond());
    long next = System.nanoTime();
    long end = next + load.time().toNanos();
    for (int room = 0; next < end; room = (room + 1) % load.rooms()) {
      for (long wait = next - System.nanoTime(); wait > 0; wait = next - System.nanoTime()) {
        swarm.turn(Duration.ofNanos(wait));
      }
      speak(swarm, room, next);
      next += step;
    }
  }

  /** A room's next message leaves when all have received an earlier one. */
  private void talkAtOnce(Swarm swarm) throws IOException {
    long end = System.nanoTime() + load.time().toNanos();
    while (System.nanoTime() < end) {
      for (int room = 0; room < load.rooms(); room++) {
        while (spoken[room] < deliveries.wholeIn(room) + load.inFlight()) {
          speak(swarm, room, System.nanoTime());
        }
      }
      swarm.turn(A_MOMENT);
    }
  }

  private void speak(Swarm swarm, int room, long due) {
    int speaker = spoken[room]++ % load.senders();
    int number = ++numbers[room][speaker];
    deliveries.expect();
    int member = speaker * load.membersOfEach() / load.senders();
    swarm.say(load.socket(room, member), Message.of(room, speaker, number, due));
  }

  private void awaitTheLast(Swarm swarm) throws IOException {
    long end = System.nanoTime() + TO_ARRIVE.toNanos();
    while (!deliveries.areComplete() && System.nanoTime() < end) {
      swarm.turn(A_MOMENT);
    }
  }

  private Result result(double perSecond, double micros, double kib, Map<String, Integer> broken) {
    return new Result(
        load.name(),
        peer.name(),
        perSecond,
        micros,
        deliveries.latencies().millis(0.5),
        deliveries.latencies().millis(0.99),
        deliveries.lost(),
        deliveries.doubled(),
        deliveries.outOfOrder(),
        deliveries.divergentRooms(),
        broken,
        kib);
  }
}
