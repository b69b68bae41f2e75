package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.RoomFeed;

/**
 * The bell over pub/sub. A subscription never comes back by itself, so a fresh line asks for all of
 * them again.
 */
final class RedisFeed implements RoomFeed {

  /** Who listens to a room, and the promise that the subscription stands. */
  private record Subscription(Ear ear, Promise<Void> stands) {}

  private final Line line;
  private final Map<String, Subscription> subscriptions = new HashMap<>();

  RedisFeed(Vertx vertx, RedisOptions options) {
    this.line = new Line(vertx, options, this::prepare);
  }

  Line line() {
    return line;
  }

  @Override
  public Future<Void> listen(RoomId room, Ear ear) {
    Promise<Void> stands = Promise.promise();
    subscriptions.put(Key.bell(room), new Subscription(ear, stands));
    return line.send(Request.cmd(Command.SUBSCRIBE).arg(Key.bell(room)))
        .compose(sent -> stands.future())
        .onFailure(failure -> subscriptions.remove(Key.bell(room)));
  }

  @Override
  public void stop(RoomId room) {
    if (subscriptions.remove(Key.bell(room)) != null && line.isUp()) {
      line.send(Request.cmd(Command.UNSUBSCRIBE).arg(Key.bell(room)));
    }
  }

  private Future<Void> prepare(RedisConnection connection) {
    connection.handler(this::heard);
    if (subscriptions.isEmpty()) {
      return Future.succeededFuture();
    }
    Request all = Request.cmd(Command.SUBSCRIBE);
    subscriptions.keySet().forEach(all::arg);
    return connection.send(all).mapEmpty();
  }

  private void heard(Response message) {
    Subscription subscription = subscriptions.get(message.get(1).toString());
    if (subscription == null) {
      return;
    }
    switch (message.get(0).toString()) {
      case "message" -> rang(subscription.ear(), message.get(2).toString());
      case "subscribe" -> stands(subscription);
      default -> {}
    }
  }

  /** Told again for a subscription that stood before: then the line was down in between. */
  private static void stands(Subscription subscription) {
    if (!subscription.stands().tryComplete()) {
      subscription.ear().lineRestored();
    }
  }

  private static void rang(RoomFeed.Ear ear, String payload) {
    if (payload.equals(BellText.PRESENCE)) {
      ear.presenceMoved();
    } else {
      ear.rang(BellText.read(payload));
    }
  }
}
