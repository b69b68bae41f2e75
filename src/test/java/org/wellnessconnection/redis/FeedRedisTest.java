package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.redis.Ledger.done;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.room.Appended;

class FeedRedisTest {
  @TempDir Path data;
  private final Doorbell doorbell = new Doorbell();
  private EmbeddedRedis redis;
  private Caller writer;
  private Caller listener;
  private Ledger room;

  @BeforeEach
  void start() {
    redis = EmbeddedRedis.start(data);
    writer = Caller.of(redis.url());
    listener = Caller.of(redis.url());
    room = Ledger.openedBy(writer);
    listener.does(house -> house.feed().listen(room.room(), doorbell));
  }

  @AfterEach
  void stop() {
    writer.close();
    listener.close();
    redis.close();
  }

  @Test
  void whatOneNodeAppendsRingsAtTheOther() {
    Appended.Done done = done(room.says("one", "hello\n!there"));

    await().until(() -> !doorbell.bells().isEmpty());
    assertThat(doorbell.bells()).containsExactly(done.bell());
  }

  @Test
  void whoComesAndGoesRingsWithoutSayingWho() {
    ConnectionId ana = ConnectionId.random();
    writer.does(house -> house.presence().arrive(room.room(), ana, Ledger.ANA, Optional.empty()));

    await().until(() -> doorbell.presence() == 1);
    assertThat(doorbell.bells()).isEmpty();
  }

  @Test
  void anotherRoomRingsElsewhere() {
    Ledger another = Ledger.openedBy(writer);
    another.says("one", "not for you");
    room.says("two", "for you");

    await().until(() -> !doorbell.bells().isEmpty());
    assertThat(doorbell.bells()).hasSize(1);
  }

  @Test
  void whoStopsListeningHearsNothingMore() {
    Doorbell second = new Doorbell();
    Ledger another = Ledger.openedBy(writer);
    listener.does(house -> house.feed().listen(another.room(), second));
    listener.does(
        house -> {
          house.feed().stop(room.room());
          return Future.succeededFuture();
        });
    room.says("one", "to nobody");
    another.says("two", "to somebody");

    await().until(() -> !second.bells().isEmpty());
    assertThat(doorbell.bells()).isEmpty();
  }

  @Test
  void aLineThatIsCutComesBackWithAllItsRoomsAndSaysSo() {
    for (int cut = 1; cut <= 3; cut++) {
      int before = doorbell.restored();
      writer.asks(Command.CLIENT, "KILL", "TYPE", "pubsub");
      await().until(() -> doorbell.restored() > before);
    }
    room.says("one", "hello");

    await().until(() -> !doorbell.bells().isEmpty());
  }

  @Test
  void theBellRingsAgainAfterRedisWasKilled() {
    redis.kill();
    await().until(() -> doorbell.restored() > 0 && writer.isServed());
    room.says("one", "hello");

    await().until(() -> !doorbell.bells().isEmpty());
  }
}
