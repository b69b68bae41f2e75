package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.RoomId;

/**
 * The stores that hold a room: its primary, and every replica that the primary knows. A replica
 * that is away at the time is not known and not asked.
 */
final class RedisPurgeStores {
  private static final Pattern REPLICA = Pattern.compile("slave\\d+:ip=([^,]+),port=(\\d+)");
  private static final Pattern OFFSET = Pattern.compile("master_repl_offset:(\\d+)");
  private static final String PRIMARY = "primary";

  private final Vertx vertx;
  private final RedisAddress address;

  RedisPurgeStores(Vertx vertx, RedisAddress address) {
    this.vertx = vertx;
    this.address = address;
  }

  private record Store(String name, RedisOptions options) {}

  /**
   * Has every store of a room write its disk anew, with nothing on it that is deleted by now.
   *
   * @return the names of those that did not; never fails
   */
  Future<List<String>> writeAnew(RoomId room) {
    return primary(room)
        .compose(this::writeAnew)
        .recover(unreached -> Future.succeededFuture(List.of(PRIMARY)));
  }

  /** The same for the stores of everything. */
  Future<List<String>> writeAllAnew() {
    return primaries()
        .compose(all -> Future.all(all.stream().map(this::writeAnew).toList()))
        .map(each -> each.<List<String>>list().stream().flatMap(List::stream).toList())
        .recover(unreached -> Future.succeededFuture(List.of(PRIMARY)));
  }

  private Future<List<RedisOptions>> primaries() {
    return address.cluster()
        ? asked(address.bellOptions(), any -> any.send(cluster("SLOTS")).map(this::primaries))
        : Future.succeededFuture(List.of(address.options()));
  }

  private List<RedisOptions> primaries(Response slots) {
    return slots.stream()
        .map(row -> row.get(2))
        .collect(
            Collectors.toMap(row -> row.get(0) + ":" + row.get(1), this::at, (one, same) -> one))
        .values()
        .stream()
        .toList();
  }

  private Future<RedisOptions> primary(RoomId room) {
    return address.cluster()
        ? asked(address.bellOptions(), connection -> shard(connection, room))
        : Future.succeededFuture(address.options());
  }

  private Future<RedisOptions> shard(RedisConnection any, RoomId room) {
    Future<Response> slot = any.send(cluster("KEYSLOT").arg(Key.meta(room)));
    Future<Response> slots = any.send(cluster("SLOTS"));
    return Future.all(slot, slots).map(both -> at(slots.result(), slot.result().toInteger()));
  }

  private static Request cluster(String what) {
    return Request.cmd(Command.CLUSTER).arg(what);
  }

  private RedisOptions at(Response slots, int slot) {
    Response row =
        slots.stream()
            .filter(range -> range.get(0).toInteger() <= slot && slot <= range.get(1).toInteger())
            .findFirst()
            .orElseThrow();
    return at(row.get(2));
  }

  private RedisOptions at(Response node) {
    return address.at(node.get(0).toString(), node.get(1).toInteger());
  }

  private Future<List<String>> writeAnew(RedisOptions primary) {
    Request replication = Request.cmd(Command.INFO).arg("replication");
    return asked(primary, connection -> connection.send(replication).map(Response::toString))
        .compose(info -> Future.all(late(stores(primary, info), offset(info))))
        .map(all -> all.<List<String>>list().stream().flatMap(List::stream).toList());
  }

  private List<Store> stores(RedisOptions primary, String info) {
    List<Store> stores = new ArrayList<>(List.of(new Store(PRIMARY, primary)));
    Matcher replica = REPLICA.matcher(info);
    while (replica.find()) {
      RedisOptions options = address.at(replica.group(1), Integer.parseInt(replica.group(2)));
      stores.add(new Store(replica.group(1) + ":" + replica.group(2), options));
    }
    return stores;
  }

  private static long offset(String info) {
    Matcher found = OFFSET.matcher(info);
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }

  private List<Future<List<String>>> late(List<Store> stores, long offset) {
    return stores.stream().map(store -> late(store, offset)).toList();
  }

  /** Empty, or the name of the store. */
  private Future<List<String>> late(Store store, long offset) {
    return asked(store.options(), connection -> rewrite(connection, offset))
        .map(List.<String>of())
        .otherwise(List.of(store.name()));
  }

  private Future<Void> rewrite(RedisConnection connection, long offset) {
    return new RedisPurgeRewrite(vertx, connection, offset).run();
  }

  /** Over a line of its own: what is asked here may take long. */
  private <T> Future<T> asked(RedisOptions store, Function<RedisConnection, Future<T>> question) {
    Redis redis = Redis.createClient(vertx, store);
    return redis.connect().compose(question).onComplete(answered -> redis.close());
  }
}
