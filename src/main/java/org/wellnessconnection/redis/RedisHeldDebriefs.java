package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Debrief;

/**
 * What somebody wrote after sessions they led. It is about others: it stays, and nobody wrote it.
 */
final class RedisHeldDebriefs implements Holding {
  private final Line line;
  private final Vault vault;
  private final BiFunction<RoomId, AccountId, String> mark;

  /**
   * @param mark what stands for somebody in a room
   */
  RedisHeldDebriefs(Line line, Vault vault, BiFunction<RoomId, AccountId, String> mark) {
    this.line = line;
    this.vault = vault;
    this.mark = mark;
  }

  private record Found(String key, String mark, Debrief debrief) {}

  @Override
  public Retention what() {
    return Retention.AFTERTHOUGHTS;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return written(account).map(all -> all.stream().<Record>map(Found::debrief).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return written(account)
        .compose(all -> Future.all(all.stream().map(this::forget).toList()))
        .mapEmpty();
  }

  /** Without it first: written twice it would count twice. */
  private Future<Void> forget(Found found) {
    Debrief was = found.debrief();
    Debrief next = was.withBy("");
    Request put = Request.cmd(Command.HSET).arg(found.key()).arg(Id.random());
    return line.send(Request.cmd(Command.HDEL).arg(found.key()).arg(found.mark()))
        .compose(gone -> line.send(put.arg(vault.lock(found.key(), Codec.write(next)))))
        .mapEmpty();
  }

  private Future<List<Found>> written(AccountId account) {
    return line.send(Request.cmd(Command.ZRANGE).arg(Key.DEBRIEFS).arg(0).arg(-1))
        .compose(
            rooms ->
                Future.all(
                    rooms.stream().map(it -> in(new RoomId(it.toString()), account)).toList()))
        .map(all -> all.<Optional<Found>>list().stream().flatMap(Optional::stream).toList());
  }

  private Future<Optional<Found>> in(RoomId room, AccountId account) {
    String key = Key.debrief(room);
    String field = mark.apply(room, account);
    return line.send(Request.cmd(Command.HGET).arg(key).arg(field))
        .map(
            locked ->
                Optional.ofNullable(locked)
                    .map(it -> Codec.read(vault.open(key, it.toString()), Debrief.class))
                    .map(debrief -> new Found(key, field, debrief)));
  }
}
