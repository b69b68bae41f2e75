package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.Optional;
import org.wellnessconnection.member.SignInBook.Ear;
import org.wellnessconnection.protocol.AccountId;

/** Rings on every server when somebody was signed out anywhere. */
final class RedisSignInBell {
  private final Line line;
  private Optional<Ear> ear = Optional.empty();
  private boolean stood;

  RedisSignInBell(Vertx vertx, RedisOptions options) {
    this.line = new Line(vertx, options, this::prepare);
  }

  Line line() {
    return line;
  }

  Future<Void> listen(Ear listening) {
    ear = Optional.of(listening);
    return Future.succeededFuture();
  }

  /** A subscription never comes back by itself, so a fresh line asks for it again. */
  private Future<Void> prepare(RedisConnection connection) {
    connection.handler(this::heard);
    return connection.send(Request.cmd(Command.SUBSCRIBE).arg(Key.SIGN_IN_BELL)).mapEmpty();
  }

  private void heard(Response message) {
    switch (message.get(0).toString()) {
      case "message" -> ear.ifPresent(it -> it.signedOut(new AccountId(message.get(2).toString())));
      case "subscribe" -> stands();
      default -> {}
    }
  }

  private void stands() {
    if (stood) {
      ear.ifPresent(Ear::lineRestored);
    }
    stood = true;
  }
}
