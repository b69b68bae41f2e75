package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.util.stream.Stream;

/** The five lines of one event loop to Redis: appends, the rest, and three bells. */
record RedisLines(
    Appending appending,
    Line line,
    RedisFeed feed,
    RedisSignInBell signInBell,
    RedisPostBell postBell,
    RedisPurgeStores stores) {

  static RedisLines to(Vertx vertx, RedisAddress address, int minReplicas) {
    return new RedisLines(
        new Appending(vertx, address.options(), address.cluster(), minReplicas),
        new Line(vertx, address.options(), fresh -> Functions.load(address.cluster(), fresh)),
        new RedisFeed(vertx, address.bellOptions()),
        new RedisSignInBell(vertx, address.bellOptions()),
        new RedisPostBell(vertx, address.bellOptions()),
        new RedisPurgeStores(vertx, address));
  }

  Future<Void> open() {
    return Future.all(all().map(Line::open).toList()).mapEmpty();
  }

  private Stream<Line> all() {
    return Stream.of(appending.line(), line, feed.line(), signInBell.line(), postBell.line());
  }

  /** Succeeds when Redis answers, on every line that has to. */
  Future<Void> check() {
    Request ping = Request.cmd(Command.PING);
    return Future.all(line.send(ping), appending.line().send(ping)).mapEmpty();
  }

  void close() {
    all().forEach(Line::close);
  }
}
