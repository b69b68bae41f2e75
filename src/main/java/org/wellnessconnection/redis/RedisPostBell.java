package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellnessconnection.gratitude.PostBell;

/**
 * Rings on every server when a post was published anywhere, and when a ring may have been missed.
 */
final class RedisPostBell implements PostBell {
  private final Line line;
  private Optional<Consumer<String>> ear = Optional.empty();
  private boolean stood;

  RedisPostBell(Vertx vertx, RedisOptions options) {
    this.line = new Line(vertx, options, this::prepare);
  }

  Line line() {
    return line;
  }

  @Override
  public Future<Void> listen(Consumer<String> listening) {
    ear = Optional.of(listening);
    return Future.succeededFuture();
  }

  /** A subscription never comes back by itself, so a fresh line asks for it again. */
  private Future<Void> prepare(RedisConnection connection) {
    connection.handler(this::heard);
    return connection.send(Request.cmd(Command.SUBSCRIBE).arg(PostKey.POST_BELL)).mapEmpty();
  }

  private void heard(Response message) {
    switch (message.get(0).toString()) {
      case "message" -> ear.ifPresent(it -> it.accept(message.get(2).toString()));
      case "subscribe" -> stands();
      default -> {}
    }
  }

  private void stands() {
    if (stood) {
      ear.ifPresent(it -> it.accept(ANY));
    }
    stood = true;
  }
}
