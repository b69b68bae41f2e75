package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Clock;
import java.util.List;
import org.wellnessconnection.privacy.Incident;
import org.wellnessconnection.privacy.Incidents;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.Codec;

/** The register in Redis: one stream, to which nothing is done but adding, whose old end goes. */
final class RedisIncidents implements Incidents {
  private static final String VERSION = "version";

  private final Line line;
  private final Clock clock;

  RedisIncidents(Line line, Clock clock) {
    this.line = line;
    this.clock = clock;
  }

  @Override
  public Future<Void> write(Incident version) {
    Request add = Request.cmd(Command.XADD).arg(Key.INCIDENTS);
    add.arg("MINID").arg("=").arg(oldest()).arg("*").arg(VERSION).arg(Codec.write(version));
    return line.send(add).mapEmpty();
  }

  @Override
  public Future<List<Incident>> all() {
    return line.send(Request.cmd(Command.XREVRANGE).arg(Key.INCIDENTS).arg("+").arg(oldest()))
        .map(found -> found.stream().map(RedisIncidents::version).toList());
  }

  private String oldest() {
    return Long.toString(clock.instant().minus(Retention.INCIDENT.kept()).toEpochMilli());
  }

  private static Incident version(Response kept) {
    return Codec.read(kept.get(1).get(1).toString(), Incident.class);
  }
}
