package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wellnessconnection.privacy.Erasure;
import org.wellnessconnection.privacy.Erasures;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;

/** Erasures in Redis: one hash of those that are under way, locked, and a list of receipts. */
final class RedisErasures implements Erasures {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Line line;
  private final Vault vault;

  RedisErasures(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
  }

  /**
   * A receipt as it is kept.
   *
   * @param id tells two equal ones apart
   */
  private record Kept(String id, Receipt receipt) {}

  @Override
  public Future<Void> keep(Erasure erasure) {
    Request set = Request.cmd(Command.HSET).arg(Key.ERASURES).arg(erasure.account().value());
    return line.send(set.arg(vault.lock(Key.ERASURES, Codec.write(erasure)))).mapEmpty();
  }

  @Override
  public Future<List<Erasure>> open() {
    return line.send(Request.cmd(Command.HVALS).arg(Key.ERASURES))
        .map(found -> found.stream().map(this::read).toList());
  }

  private Erasure read(Response locked) {
    return Codec.read(vault.open(Key.ERASURES, locked.toString()), Erasure.class);
  }

  @Override
  public Future<Boolean> claim(AccountId account) {
    Request lease = Request.cmd(Command.SET).arg(Key.erasing(account)).arg("1").arg("NX");
    return line.send(lease.arg("PX").arg(LEASE.toMillis())).map(mine -> mine != null);
  }

  /** The receipts first: an erasure that is done once more leaves one too many, never none. */
  @Override
  public Future<Void> close(Erasure erasure, List<Receipt> receipts) {
    return Future.all(receipts.stream().map(this::keep).toList())
        .compose(
            kept ->
                line.send(
                    Request.cmd(Command.HDEL).arg(Key.ERASURES).arg(erasure.account().value())))
        .compose(gone -> line.send(Request.cmd(Command.DEL).arg(Key.erasing(erasure.account()))))
        .mapEmpty();
  }

  @Override
  public Future<Void> keep(Receipt receipt) {
    Instant old = receipt.at().minus(Retention.RECEIPT.kept());
    Request add = Request.cmd(Command.ZADD).arg(Key.ERASED).arg(receipt.at().toEpochMilli());
    Request forget = Request.cmd(Command.ZREMRANGEBYSCORE).arg(Key.ERASED).arg("-inf");
    return line.send(add.arg(Codec.write(new Kept(Id.random(), receipt))))
        .compose(added -> line.send(forget.arg(old.toEpochMilli())))
        .mapEmpty();
  }

  @Override
  public Future<List<Receipt>> receipts() {
    return line.send(Request.cmd(Command.ZRANGE).arg(Key.ERASED).arg(0).arg(-1).arg("REV"))
        .map(all -> all.stream().map(RedisErasures::receipt).toList());
  }

  private static Receipt receipt(Response kept) {
    return Codec.read(kept.toString(), Kept.class).receipt();
  }
}
