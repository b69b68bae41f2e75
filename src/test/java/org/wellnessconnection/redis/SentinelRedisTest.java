package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.redis.Ledger.chat;
import static org.wellnessconnection.redis.Ledger.done;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.Version;

/** The primary is found through a sentinel, and so is the next one when it stands still. */
class SentinelRedisTest {
  private static final Duration FAILOVER = Duration.ofSeconds(20);

  @TempDir Path data;
  private EmbeddedRedis primary;
  private EmbeddedRedis replica;
  private Sentinel sentinel;
  private Caller node;
  private Ledger room;

  @BeforeEach
  void start() throws Exception {
    String port = String.valueOf(RawRedis.freePort());
    String other = String.valueOf(RawRedis.freePort());
    primary = EmbeddedRedis.start(data.resolve("primary"), Map.of("port", port));
    replica =
        EmbeddedRedis.start(
            data.resolve("replica"), Map.of("port", other, "replicaof", "127.0.0.1 " + port));
    sentinel = Sentinel.watches(port, data.resolve("sentinel"));
    await().ignoreExceptions().until(() -> sentinel.knowsAReplica());
    node = Caller.of(sentinel.url());
    room = Ledger.openedBy(node);
  }

  @AfterEach
  void stop() throws Exception {
    sentinel.close();
    Signal.goesOn(primary);
    node.close();
    replica.close();
    primary.close();
  }

  @Test
  void afterAFailoverTheRoomGoesOnInANewHistory() throws Exception {
    Version decidedOn = room.version();
    Appended.Done first = done(room.says("one", "before"));
    await().until(() -> replicaHas("before"));
    Signal.stopsStill(primary);

    await().atMost(FAILOVER).ignoreExceptions().until(() -> isKept(room.says("two", "after")));
    assertThat(room.says("one", "before")).isEqualTo(new Appended.Repeated(first.place()));
    assertThat(room.appends(chat(decidedOn, "three", "decided before")))
        .isInstanceOf(Appended.Moved.class);
    assertThat(room.reads(Channel.GROUP)).map(Entry::seq).containsExactly(1L, 2L);
    assertThat(room.reads(Channel.GROUP)).map(Entry::epoch).doesNotHaveDuplicates();
  }

  /** Repeated by whoever is told that it is uncertain. */
  private static boolean isKept(Appended answer) {
    return answer instanceof Appended.Done || answer instanceof Appended.Repeated;
  }

  private boolean replicaHas(String words) {
    return RawRedis.ask(replica, "HGET " + Key.log(room.room(), Channel.GROUP) + " 1")
        .contains(words);
  }
}
