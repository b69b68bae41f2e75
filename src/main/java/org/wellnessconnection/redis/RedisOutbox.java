package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Outbox;
import org.wellnessconnection.protocol.Codec;

/** The last letters, as one list. */
final class RedisOutbox implements Outbox {
  private final Line line;

  RedisOutbox(Line line) {
    this.line = line;
  }

  private record Kept(String to, String subject, String text, Optional<String> html) {
    static Kept of(Mail mail) {
      return new Kept(mail.to().value(), mail.subject(), mail.text(), mail.html());
    }

    Mail mail() {
      return new Mail(new Address(to), subject, text, html);
    }
  }

  @Override
  public Future<Void> keep(Mail mail) {
    Request push = Request.cmd(Command.LPUSH).arg(Key.OUTBOX).arg(Codec.write(Kept.of(mail)));
    return line.send(push)
        .compose(
            kept -> line.send(Request.cmd(Command.LTRIM).arg(Key.OUTBOX).arg(0).arg(HOLDS - 1)))
        .mapEmpty();
  }

  @Override
  public Future<List<Mail>> mails() {
    return texts().map(all -> all.stream().map(RedisOutbox::read).toList());
  }

  @Override
  public Future<Void> erase(Address to) {
    return texts()
        .compose(
            all ->
                Future.all(
                    all.stream()
                        .filter(text -> read(text).to().equals(to))
                        .map(this::drop)
                        .toList()))
        .mapEmpty();
  }

  private Future<Response> drop(String text) {
    return line.send(Request.cmd(Command.LREM).arg(Key.OUTBOX).arg(0).arg(text));
  }

  private Future<List<String>> texts() {
    return line.send(Request.cmd(Command.LRANGE).arg(Key.OUTBOX).arg(0).arg(-1))
        .map(all -> all.stream().map(Response::toString).toList());
  }

  private static Mail read(String text) {
    return Codec.read(text, Kept.class).mail();
  }
}
