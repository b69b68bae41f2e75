package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.safety.Identification;
import org.wellnessconnection.safety.IdentificationId;
import org.wellnessconnection.safety.Identifications;

/**
 * Identifications in Redis, each locked with a key that Redis never sees. The word that waits for
 * somebody lies under a mark of theirs, which nobody without the key can try out.
 */
final class RedisIdentifications implements Identifications {
  private static final Duration TELLING = Duration.ofSeconds(60);
  private static final long KEPT = Retention.IDENTIFICATION.kept().toMillis();

  private final Line line;
  private final Vault vault;

  RedisIdentifications(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
  }

  private record Word(Instant at) {}

  @Override
  public Future<Void> keep(Identification asked) {
    Request list = Request.cmd(Command.ZADD).arg(Key.IDENTIFICATIONS);
    list.arg(asked.ask().at().toEpochMilli()).arg(asked.id().value());
    return change(asked).compose(kept -> line.send(list)).mapEmpty();
  }

  @Override
  public Future<Boolean> change(Identification next) {
    String key = Key.identification(next.id());
    Request swap = Request.cmd(Command.FCALL).arg(Functions.SWAP).arg(1).arg(key);
    swap.arg(next.version() - 1).arg(vault.lock(key, Codec.write(next))).arg(KEPT);
    return line.send(swap).map(done -> done.toInteger() == 1);
  }

  @Override
  public Future<Optional<Identification>> find(IdentificationId id) {
    String key = Key.identification(id);
    return line.send(Request.cmd(Command.HGET).arg(key).arg("text"))
        .map(found -> Optional.ofNullable(found).map(it -> open(key, it, Identification.class)));
  }

  private <T> T open(String key, Response locked, Class<T> type) {
    return Codec.read(vault.open(key, locked.toString()), type);
  }

  @Override
  public Future<List<Identification>> all() {
    Request newest = Request.cmd(Command.ZRANGE).arg(Key.IDENTIFICATIONS).arg(0).arg(-1).arg("REV");
    return line.send(newest)
        .compose(ids -> Future.all(ids.stream().map(this::listed).toList()))
        .map(all -> all.<Optional<Identification>>list())
        .map(all -> all.stream().flatMap(Optional::stream).toList());
  }

  /** One whose time is over leaves the list when somebody looks. */
  private Future<Optional<Identification>> listed(Response id) {
    Request unlist = Request.cmd(Command.ZREM).arg(Key.IDENTIFICATIONS).arg(id.toString());
    return find(new IdentificationId(id.toString()))
        .onSuccess(
            found -> {
              if (found.isEmpty()) {
                line.send(unlist);
              }
            });
  }

  @Override
  public Future<Boolean> mayTell(IdentificationId id) {
    Request set = Request.cmd(Command.SET).arg(Key.identification(id) + ":telling").arg("1");
    return line.send(set.arg("PX").arg(TELLING.toMillis()).arg("NX")).map(done -> done != null);
  }

  @Override
  public Future<Void> leaveWord(AccountId person, Instant at) {
    String key = waiting(person);
    Request set = Request.cmd(Command.SET).arg(key);
    return line.send(set.arg(vault.lock(key, Codec.write(new Word(at)))).arg("PX").arg(KEPT))
        .mapEmpty();
  }

  @Override
  public Future<Optional<Instant>> word(AccountId person) {
    String key = waiting(person);
    return line.send(Request.cmd(Command.GET).arg(key))
        .map(found -> Optional.ofNullable(found).map(it -> open(key, it, Word.class).at()));
  }

  @Override
  public Future<Void> hasRead(AccountId person) {
    return line.send(Request.cmd(Command.DEL).arg(waiting(person))).mapEmpty();
  }

  private String waiting(AccountId person) {
    return Key.identified(vault.mark("identified", person.value()));
  }
}
