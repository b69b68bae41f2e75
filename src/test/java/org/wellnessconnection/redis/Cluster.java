package org.wellnessconnection.redis;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Three masters in real processes, each with a third of the slots. */
final class Cluster implements AutoCloseable {
  private static final int MASTERS = 3;
  private static final int SLOTS = 16_384;

  private final List<EmbeddedRedis> masters = new ArrayList<>();
  private final List<Integer> ports = new ArrayList<>();
  private final List<String> buses = new ArrayList<>();

  private Cluster() {}

  static Cluster start(Path data) {
    Cluster cluster = new Cluster();
    for (int number = 0; number < MASTERS; number++) {
      cluster.add(data.resolve("master-" + number), number);
    }
    cluster.meet();
    await().until(() -> cluster.masters.stream().allMatch(Cluster::knowsTheWhole));
    return cluster;
  }

  private void add(Path folder, int number) {
    int port = RawRedis.freePort();
    String bus = String.valueOf(RawRedis.freePort());
    EmbeddedRedis master =
        EmbeddedRedis.start(
            folder,
            Map.of("port", String.valueOf(port), "cluster-enabled", "yes", "cluster-port", bus));
    int from = SLOTS * number / MASTERS;
    int to = SLOTS * (number + 1) / MASTERS - 1;
    RawRedis.ask(master, "CLUSTER SET-CONFIG-EPOCH " + (number + 1));
    RawRedis.ask(master, "CLUSTER ADDSLOTSRANGE " + from + " " + to);
    masters.add(master);
    ports.add(port);
    buses.add(bus);
  }

  private void meet() {
    for (int other = 1; other < MASTERS; other++) {
      RawRedis.ask(
          masters.get(0), "CLUSTER MEET 127.0.0.1 " + ports.get(other) + " " + buses.get(other));
    }
  }

  /** A master that does not know every slot refuses to read any. */
  private static boolean knowsTheWhole(EmbeddedRedis master) {
    return Stream.of("ana", "ben", "cleo")
        .map(word -> RawRedis.ask(master, "GET " + word))
        .noneMatch(answer -> answer.startsWith("-CLUSTERDOWN"));
  }

  String url() {
    return "redis+cluster://127.0.0.1:" + ports.get(0) + ",127.0.0.1:" + ports.get(1);
  }

  /** How often all masters together have written their disk anew. */
  long rewrites() {
    return masters.stream()
        .flatMap(master -> RawRedis.lines(master, "INFO persistence").stream())
        .filter(line -> line.startsWith("aof_rewrites:"))
        .mapToLong(line -> Long.parseLong(line.substring("aof_rewrites:".length())))
        .sum();
  }

  @Override
  public void close() {
    masters.forEach(EmbeddedRedis::close);
  }
}
