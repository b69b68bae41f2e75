package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.Codec;

/** The audit in Redis: one stream, to which nothing is done but adding, and whose old end goes. */
final class RedisAudit implements Audit {
  private static final String ENTRY = "entry";

  private final Line line;
  private final Clock clock;

  RedisAudit(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
  }

  @Override
  public Future<Void> record(AuditEntry entry) {
    Request add = Request.cmd(Command.XADD).arg(Key.AUDIT);
    add.arg("MINID").arg("=").arg(oldest()).arg("*").arg(ENTRY).arg(Codec.write(entry));
    return line.send(add).mapEmpty();
  }

  private String oldest() {
    return Long.toString(clock.instant().minus(Retention.AUDIT.kept()).toEpochMilli());
  }

  /** One more than is wanted shows whether there are older ones. */
  @Override
  public Future<Leaf> read(Optional<Mark> before, int most) {
    Request read = Request.cmd(Command.XREVRANGE).arg(Key.AUDIT);
    read.arg(before.map(mark -> "(" + mark.value()).orElse("+")).arg(oldest());
    return line.send(read.arg("COUNT").arg(most + 1)).map(found -> leaf(found, most));
  }

  private static Leaf leaf(Response found, int most) {
    List<Response> shown = found.stream().limit(most).toList();
    Optional<Mark> older =
        found.size() > most
            ? Optional.of(new Mark(shown.get(most - 1).get(0).toString()))
            : Optional.empty();
    return new Leaf(shown.stream().map(RedisAudit::entry).toList(), older);
  }

  private static AuditEntry entry(Response kept) {
    return Codec.read(kept.get(1).get(1).toString(), AuditEntry.class);
  }
}
