package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.room.Version;

/** What was said in a room is gone from Redis and from its files, and a receipt says so. */
class PurgeRedisTest {

  private static final Instant AT = Instant.parse("2030-01-01T12:00:00Z");

  @TempDir Path data;
  private EmbeddedRedis redis;
  private Caller node;
  private Ledger room;
  private String sealed;

  @BeforeEach
  void start() {
    redis = EmbeddedRedis.start(data);
    node = Caller.of(redis.url());
    room = Ledger.openedBy(node);
    sealed = Codec.write(RoomState.planned(room.snapshot().state().plan()));
    room.appends(Ledger.control(room.version(), Ledger.lettingIn(Ledger.ANA, Ledger.ADA)));
  }

  @AfterEach
  void stop() {
    node.close();
    redis.close();
  }

  @Test
  void whatWasSaidIsGoneFromKeysAndFiles() {
    Secret.toldIn(room);
    node.asks(Command.BGREWRITEAOF);
    awaitRewrites(node, 1);
    assertThat(Secret.isIn(data)).isTrue();

    Receipt receipt = purge(node, room);

    assertThat(receipt.count()).isEqualTo(3);
    assertThat(receipt.proven())
        .isPresent()
        .get()
        .satisfies(at -> assertThat(at).isAfterOrEqualTo(receipt.at()));
    assertThat(Secret.isIn(data)).isFalse();
    assertThat(keysOf(room)).containsExactlyInAnyOrder("meta", "state", "receipt");
    assertThat(room.snapshot().state().seats()).isEmpty();
  }

  @Test
  void aRoomOfWhichNothingRemainsLeavesAReceiptOnly() {
    Secret.toldIn(room);
    node.does(it -> it.purge().purge(room.room(), Purge.NOTHING));

    assertThat(keysOf(room)).containsExactly("receipt");
    Optional<Snapshot> left = node.does(it -> it.log().snapshot(room.room()));
    assertThat(left).isEmpty();
  }

  @Test
  void doingItAgainChangesNothingAndCountsNothingTwice() {
    Secret.toldIn(room);
    Receipt first = purge(node, room);
    Version version = room.version();

    assertThat(purge(node, room)).isEqualTo(first);
    assertThat(room.version()).isEqualTo(version);
    List<Receipt> kept = node.does(it -> it.purge().receipts(room.room()));
    assertThat(kept).containsExactly(first);
    assertThat(node.asks(Command.HLEN, Key.PURGES).toInteger()).isZero();
  }

  @Test
  void doingItAgainLeavesTheRoomWhereItHasComeSince() {
    purge(node, room);
    RoomState since = room.snapshot().state().withEnded(Optional.of(Ruling.of(Ledger.ADA, AT)));
    room.appends(Ledger.control(room.version(), since, new Event.Left(Ledger.ANA)));

    purge(node, room);
    assertThat(room.snapshot().state()).isEqualTo(since);
    assertThat(room.reads(Channel.GROUP)).isEmpty();
  }

  @Test
  void whoStillHasTheRoomAsItWasCannotBringItBack() {
    Secret.toldIn(room);
    Version stale = room.version();
    purge(node, room);

    assertThat(room.appends(Ledger.chat(stale, "late", Secret.TEXT)))
        .isInstanceOf(Appended.Moved.class);
    assertThat(room.appends(Ledger.control(stale, Ledger.lettingIn(Ledger.ANA))))
        .isInstanceOf(Appended.Moved.class);
    assertThat(Secret.isIn(data)).isFalse();
  }

  @Test
  void whoHasTheRoomOpenHearsOfIt() {
    Doorbell doorbell = new Doorbell();
    node.does(it -> it.feed().listen(room.room(), doorbell));
    Version before = room.version();
    purge(node, room);

    await().until(() -> doorbell.bells().size() == 1);
    assertThat(doorbell.bells().get(0).state()).isEqualTo(Optional.of(room.snapshot().state()));
    assertThat(room.version().control()).isEqualTo(before.control() + 1);
  }

  @Test
  void aDiskThatCannotBeWrittenIsNotProvenUntilItCan() throws IOException {
    Secret.toldIn(room);
    Path files = data.resolve("redis/appendonlydir");
    Path away = data.resolve("away");
    Files.move(files, away);
    Files.createFile(files);
    Receipt receipt = purge(node, room);
    assertThat(receipt.proven()).isEmpty();
    assertThat(receipt.unreached()).containsExactly("primary");
    assertThat(room.reads(Channel.GROUP)).isEmpty();

    Files.delete(files);
    Files.move(away, files);
    assertThat(Secret.isIn(data)).isTrue();
    try (Caller other = Caller.of(redis.url())) {
      List<Receipt> finished = other.does(it -> it.purge().goOn());
      assertThat(finished).singleElement().satisfies(it -> assertThat(it.proven()).isPresent());
    }
    assertThat(Secret.isIn(data)).isFalse();
    assertThat(node.asks(Command.HLEN, Key.PURGES).toInteger()).isZero();
  }

  @Test
  void severalAtOnceShareTheirRewrites() {
    List<Ledger> rooms = IntStream.range(0, 20).mapToObj(i -> Ledger.openedBy(node)).toList();
    rooms.forEach(Secret::toldIn);
    int before = rewrites(node);

    List<Future<Receipt>> purges =
        rooms.stream()
            .map(it -> node.begins(keys -> keys.purge().purge(it.room(), sealed)))
            .toList();

    assertThat(purges).allSatisfy(it -> assertThat(Caller.await(it).proven()).isPresent());
    assertThat(Secret.isIn(data)).isFalse();
    assertThat(rewrites(node) - before).isBetween(1, 3);
  }

  private Receipt purge(Caller caller, Ledger of) {
    return caller.does(it -> it.purge().purge(of.room(), sealed));
  }

  private List<String> keysOf(Ledger of) {
    List<String> parts = new ArrayList<>();
    String tag = "{" + of.room() + "}:";
    node.asks(Command.KEYS, tag.replace("{", "\\{") + "*")
        .forEach(key -> parts.add(key.toString().substring(tag.length())));
    return parts;
  }

  private static void awaitRewrites(Caller caller, int count) {
    await()
        .until(
            () ->
                rewrites(caller) >= count
                    && caller
                        .asks(Command.INFO, "persistence")
                        .toString()
                        .contains("aof_rewrite_in_progress:0"));
  }

  private static int rewrites(Caller caller) {
    String info = caller.asks(Command.INFO, "persistence").toString();
    return Integer.parseInt(info.replaceAll("(?s).*aof_rewrites:(\\d+).*", "$1"));
  }
}
