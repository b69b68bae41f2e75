package org.wellnessconnection.room;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Staff;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.safety.Alarm;

/** A server with nothing but rooms, on a real Redis; its seconds pass when the test says so. */
final class BareServer implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final Vertx vertx = Vertx.vertx();
  private final Context loop = vertx.getOrCreateContext();
  private final RedisHouse redis;
  private final LiveRooms rooms;
  private volatile Future<Staff> onDuty = Future.failedFuture("nobody knows");

  BareServer(String url, Clock clock, Alarm alarm) {
    redis = await(on(() -> RedisHouse.open(vertx, RedisAddress.of(url), 0, Id.random())));
    rooms =
        new LiveRooms(
            redis.log(),
            redis.feed(),
            redis.presence(),
            redis.dueList(),
            new Outside(alarm, proposal -> Future.succeededFuture(), redis.purge(), () -> onDuty),
            clock);
    await(begins(rooms::tick));
  }

  /** From now on these have their duties; before, nobody knew. */
  void staffedBy(Staff staff) {
    onDuty = Future.succeededFuture(staff);
  }

  void plans(RoomId room, RoomPlan plan) {
    await(begins(() -> rooms.plan(room, plan)));
  }

  void makes(RoomId room, RoomState state) {
    await(begins(() -> rooms.make(room, state)));
  }

  OpenRoom opens(RoomId room) {
    return await(begins(() -> rooms.find(room))).orElseThrow();
  }

  /** One second passes on this server. */
  void ticks() {
    await(begins(rooms::tick));
    await(
        begins(
            () -> {
              IntStream.range(0, LiveRooms.PARTS).forEach(part -> rooms.lookAround());
              return Future.succeededFuture();
            }));
  }

  Future<Answer> begins(OpenRoom room, SeatId by, Command command) {
    return begins(() -> room.perform(by, new AttemptId(Id.random()), command));
  }

  /** Hears of everything that happened in a room. */
  void learns(RoomId room) {
    OpenRoom open = opens(room);
    await(
        begins(
            () -> {
              open.lineRestored();
              return open.seatOf(AccountId.random());
            }));
  }

  /** The state as Redis has it. */
  RoomState kept(RoomId room) {
    return await(begins(() -> redis.log().snapshot(room))).orElseThrow().state();
  }

  List<Entry> entries(RoomId room, Channel channel) {
    return await(begins(() -> redis.log().read(room, channel, 1, 1_000)));
  }

  List<Receipt> receipts(RoomId room) {
    Purge purge = redis.purge();
    return await(begins(() -> purge.receipts(room)));
  }

  boolean isListed(RoomId room, Instant until) {
    return await(begins(() -> redis.dueList().until(until))).contains(room);
  }

  <T> Future<T> begins(Supplier<Future<T>> what) {
    return on(what);
  }

  private <T> Future<T> on(Supplier<Future<T>> what) {
    Promise<T> done = Promise.promise();
    loop.runOnContext(now -> what.get().onComplete(done));
    return done.future();
  }

  static <T> T await(Future<T> future) {
    try {
      return future.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      throw new AssertionError("no answer", late);
    }
  }

  @Override
  public void close() {
    await(
        on(
            () -> {
              redis.close();
              return Future.succeededFuture();
            }));
    await(vertx.close());
  }
}
