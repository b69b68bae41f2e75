package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.redis.Ledger.done;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.room.Appended;

/** One replica must have an entry before it counts as kept. */
class ReplicaRedisTest {
  @TempDir Path data;
  private EmbeddedRedis primary;
  private EmbeddedRedis replica;
  private Caller node;
  private Ledger room;

  @BeforeEach
  void start() {
    String port = String.valueOf(RawRedis.freePort());
    primary = EmbeddedRedis.start(data.resolve("primary"), Map.of("port", port));
    replica =
        EmbeddedRedis.start(data.resolve("replica"), Map.of("replicaof", "127.0.0.1 " + port));
    node = Caller.of(primary.url(), 1);
    await().until(() -> node.asks(Command.INFO, "replication").toString().contains("online"));
    room = Ledger.openedBy(node);
  }

  @AfterEach
  void stop() throws Exception {
    Signal.goesOn(replica);
    node.close();
    replica.close();
    primary.close();
  }

  @Test
  void whatIsAppliedIsOnTheReplica() {
    done(room.says("one", "hello"));

    assertThat(RawRedis.ask(replica, "HGET " + Key.log(room.room(), Channel.GROUP) + " 1"))
        .contains("hello");
  }

  @Test
  void withoutTheReplicaNothingIsProvenAndRepeatingLaterGivesTheSameNumber() throws Exception {
    Signal.stopsStill(replica);
    assertThat(room.says("one", "hello")).isEqualTo(new Appended.Unproven());

    Signal.goesOn(replica);
    assertThat(room.says("one", "hello"))
        .isInstanceOfSatisfying(
            Appended.Repeated.class, again -> assertThat(again.place().seq()).isEqualTo(1));
    assertThat(room.reads(Channel.GROUP)).hasSize(1);
  }

  @Test
  void repeatingAtAnotherNodeDoesNotMakeItProvenEither() throws Exception {
    try (Caller other = Caller.of(primary.url(), 1)) {
      done(room.seenBy(other).says("before", "all is well"));
      Signal.stopsStill(replica);
      room.says("one", "hello");

      assertThat(room.seenBy(other).says("one", "hello")).isEqualTo(new Appended.Unproven());
      assertThat(remembered(other)).contains(new Appended.Unproven());
    }
  }

  private Optional<Appended> remembered(Caller other) {
    var tried = Ledger.tried("one", "hello").orElseThrow();
    return other.does(redis -> redis.log().remembered(room.room(), tried));
  }
}
