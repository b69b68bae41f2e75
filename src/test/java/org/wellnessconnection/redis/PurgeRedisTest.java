package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.Draft;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.room.Version;

/** What was said in a room is gone from Redis and from its files, and a receipt says so. */
class PurgeRedisTest {
  private static final String SECRET =
      "Nobody outside this room shall ever read this one sentence, which is long enough to be packed";

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
    talk(room);
    node.asks(Command.BGREWRITEAOF);
    awaitRewrites(node, 1);
    assertThat(findsIn(data)).isTrue();

    Receipt receipt = purge(node, room);

    assertThat(receipt.count()).isEqualTo(3);
    assertThat(receipt.proven())
        .isPresent()
        .get()
        .satisfies(at -> assertThat(at).isAfterOrEqualTo(receipt.at()));
    assertThat(findsIn(data)).isFalse();
    assertThat(keysOf(room)).containsExactlyInAnyOrder("meta", "state", "receipt");
    assertThat(room.snapshot().state().seats()).isEmpty();
  }

  @Test
  void aRoomOfWhichNothingRemainsLeavesAReceiptOnly() {
    talk(room);
    node.does(it -> it.purge().purge(room.room(), Purge.NOTHING));

    assertThat(keysOf(room)).containsExactly("receipt");
    Optional<Snapshot> left = node.does(it -> it.log().snapshot(room.room()));
    assertThat(left).isEmpty();
  }

  @Test
  void doingItAgainChangesNothingAndCountsNothingTwice() {
    talk(room);
    Receipt first = purge(node, room);
    Version version = room.version();

    assertThat(purge(node, room)).isEqualTo(first);
    assertThat(room.version()).isEqualTo(version);
    List<Receipt> kept = node.does(it -> it.purge().receipts(room.room()));
    assertThat(kept).containsExactly(first);
    assertThat(node.asks(Command.HLEN, Key.PURGES).toInteger()).isZero();
  }

  @Test
  void whoStillHasTheRoomAsItWasCannotBringItBack() {
    talk(room);
    Version stale = room.version();
    purge(node, room);

    assertThat(room.appends(Ledger.chat(stale, "late", SECRET))).isInstanceOf(Appended.Moved.class);
    assertThat(room.appends(Ledger.control(stale, Ledger.lettingIn(Ledger.ANA))))
        .isInstanceOf(Appended.Moved.class);
    assertThat(findsIn(data)).isFalse();
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
    talk(room);
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
    assertThat(findsIn(data)).isTrue();
    try (Caller other = Caller.of(redis.url())) {
      List<Receipt> finished = other.does(it -> it.purge().goOn());
      assertThat(finished).singleElement().satisfies(it -> assertThat(it.proven()).isPresent());
    }
    assertThat(findsIn(data)).isFalse();
    assertThat(node.asks(Command.HLEN, Key.PURGES).toInteger()).isZero();
  }

  @Test
  void severalAtOnceShareTheirRewrites() {
    List<Ledger> rooms = IntStream.range(0, 20).mapToObj(i -> Ledger.openedBy(node)).toList();
    rooms.forEach(PurgeRedisTest::talk);
    int before = rewrites(node);

    List<Future<Receipt>> purges =
        rooms.stream()
            .map(it -> node.begins(keys -> keys.purge().purge(it.room(), sealed)))
            .toList();

    assertThat(purges).allSatisfy(it -> assertThat(Caller.await(it).proven()).isPresent());
    assertThat(findsIn(data)).isFalse();
    assertThat(rewrites(node) - before).isBetween(1, 3);
  }

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
      talk(copied);
      assertThat(findsIn(copies.resolve("replica"))).isTrue();

      assertThat(purge(caller, copied).proven()).isPresent();
      assertThat(findsIn(copies)).isFalse();
      assertThat(replica.process().isAlive() && primary.process().isAlive()).isTrue();
    }
  }

  @Test
  void inAClusterTheMasterThatHoldsTheRoomDoesIt(@TempDir Path masters) {
    try (Cluster cluster = Cluster.start(masters);
        Caller caller = Caller.of(cluster.url())) {
      List<Ledger> rooms = IntStream.range(0, 9).mapToObj(i -> Ledger.openedBy(caller)).toList();
      rooms.forEach(PurgeRedisTest::talk);
      List<Path> holding = holding(masters);
      assertThat(holding).hasSizeGreaterThan(1);

      assertThat(rooms).allSatisfy(it -> assertThat(purge(caller, it).proven()).isPresent());
      assertThat(holding(masters)).isEmpty();
    }
  }

  private static List<Path> holding(Path masters) {
    return IntStream.range(0, 3)
        .mapToObj(number -> masters.resolve("master-" + number))
        .filter(PurgeRedisTest::findsIn)
        .toList();
  }

  private static void talk(Ledger room) {
    room.says("one", SECRET);
    room.says("two", "again: " + SECRET);
    Event noted =
        new Event.Noted(Channel.of(Ledger.ANA), Ledger.ANA, SECRET, new AttemptId("attempt-three"));
    room.appends(
        new Draft(room.version(), Ledger.none(), Ledger.none(), List.of(noted), Ledger.none()));
  }

  private Receipt purge(Caller caller, Ledger of) {
    return caller.does(it -> it.purge().purge(of.room(), sealed));
  }

  private static boolean findsIn(Path folder) {
    return !new MarkerScan(List.of(SECRET)).raw(folder).decoded(folder).found().isEmpty();
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
