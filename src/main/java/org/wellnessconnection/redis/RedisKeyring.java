package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.member.Keyring;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Id;

/** Words in Redis, each under its digest, what it opens locked, gone when their time is over. */
final class RedisKeyring implements Keyring {
  private final Line line;
  private final Vault vault;

  RedisKeyring(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
  }

  @Override
  public Future<String> cut(Purpose purpose, String opens, Duration valid) {
    String word = Id.random();
    String key = key(purpose, word);
    Request set = Request.cmd(Command.SET).arg(key).arg(vault.lock(key, opens));
    return line.send(set.arg("PX").arg(valid.toMillis())).map(word);
  }

  @Override
  public Future<Optional<String>> look(Purpose purpose, String word) {
    return ask(Command.GET, purpose, word);
  }

  @Override
  public Future<Optional<String>> spend(Purpose purpose, String word) {
    return ask(Command.GETDEL, purpose, word);
  }

  @Override
  public Future<Boolean> note(Purpose purpose, String word, Duration remembered) {
    Request set = Request.cmd(Command.SET).arg(key(purpose, word)).arg("").arg("NX");
    return line.send(set.arg("PX").arg(remembered.toMillis())).map(done -> done != null);
  }

  @Override
  public Future<Void> destroy(Purpose purpose, String word) {
    return line.send(Request.cmd(Command.DEL).arg(key(purpose, word))).mapEmpty();
  }

  private Future<Optional<String>> ask(Command command, Purpose purpose, String word) {
    String key = key(purpose, word);
    return line.send(Request.cmd(command).arg(key))
        .map(found -> Optional.ofNullable(found).map(it -> vault.open(key, it.toString())));
  }

  private static String key(Purpose purpose, String word) {
    return switch (purpose) {
      case CODE -> Key.code(Digest.of(word));
      case TICKET -> Key.ticket(Digest.of(word));
      case PROVIDER -> Key.question(Digest.of(word));
      case LOGOUT -> Key.goodbye(Digest.of(word));
    };
  }
}
