package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.privacy.Receipt;

/** Where a room is on more than one disk, it goes from all of them. */
class PurgeCopiesRedisTest {

  @Test
  void aReplicaWritesItsFileAnewToo(@TempDir Path copies) {
    String port = String.valueOf(RawRedis.freePort());
    String own = String.valueOf(RawRedis.freePort());
    try (EmbeddedRedis primary =
            EmbeddedRedis.start(copies.resolve("primary"), Map.of("port", port));
        EmbeddedRedis replica =
            EmbeddedRedis.start(
                copies.resolve("replica"), Map.of("port", own, "replicaof", "127.0.0.1 " + port));
        Caller caller = Caller.of("redis://127.0.0.1:" + port, 1)) {
      await().until(() -> caller.asks(Command.INFO, "replication").toString().contains("online"));
      Ledger copied = Ledger.openedBy(caller);
      Secret.toldIn(copied);
      assertThat(Secret.isIn(copies.resolve("replica"))).isTrue();

      assertThat(purgedBy(caller, copied).proven()).isPresent();
      assertThat(Secret.isIn(copies)).isFalse();
      assertThat(replica.process().isAlive() && primary.process().isAlive()).isTrue();
    }
  }

  @Test
  void inAClusterTheMasterThatHoldsTheRoomDoesIt(@TempDir Path masters) {
    try (Cluster cluster = Cluster.start(masters);
        Caller caller = Caller.of(cluster.url())) {
      List<Ledger> rooms = IntStream.range(0, 9).mapToObj(i -> Ledger.openedBy(caller)).toList();
      rooms.forEach(Secret::toldIn);
      List<Path> holding = holding(masters);
      assertThat(holding).hasSizeGreaterThan(1);

      assertThat(rooms).allSatisfy(it -> assertThat(purgedBy(caller, it).proven()).isPresent());
      assertThat(holding(masters)).isEmpty();
    }
  }

  private static List<Path> holding(Path masters) {
    return IntStream.range(0, 3)
        .mapToObj(number -> masters.resolve("master-" + number))
        .filter(Secret::isIn)
        .toList();
  }

  private static Receipt purgedBy(Caller caller, Ledger room) {
    return caller.does(it -> it.purge().purge(room.room(), Purge.NOTHING));
  }
}
