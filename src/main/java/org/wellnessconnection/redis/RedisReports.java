package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.Reports;

/** Reports in Redis, each locked with a key that Redis never sees; a list says which there are. */
final class RedisReports implements Reports {
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Line line;
  private final Vault vault;

  RedisReports(Line line, Vault vault) {
    this.line = line;
    this.vault = vault;
  }

  @Override
  public Future<Report> keep(Report report) {
    return swap(report)
        .compose(kept -> list(report))
        .compose(listed -> find(report.id()))
        .map(Optional::orElseThrow);
  }

  private Future<Void> list(Report report) {
    Request add = Request.cmd(Command.ZADD).arg(Key.REPORTS).arg(report.made().toEpochMilli());
    return line.send(add.arg(report.id().value())).mapEmpty();
  }

  @Override
  public Future<Boolean> change(Report next) {
    return swap(next);
  }

  private Future<Boolean> swap(Report next) {
    String key = Key.report(next.id());
    Request swap = Request.cmd(Command.FCALL).arg(Functions.SWAP).arg(1).arg(key);
    swap.arg(next.version() - 1).arg(vault.lock(key, Codec.write(next)));
    return line.send(swap.arg(kept(next).toMillis())).map(done -> done.toInteger() == 1);
  }

  private static Duration kept(Report report) {
    return report.stage() == Report.Stage.CLOSED
        ? Retention.REPORT.kept()
        : Retention.OPEN_REPORT.kept();
  }

  @Override
  public Future<Optional<Report>> find(ReportId id) {
    return line.send(Request.cmd(Command.HGET).arg(Key.report(id)).arg("text"))
        .map(found -> Optional.ofNullable(found).map(locked -> open(id, locked)));
  }

  private Report open(ReportId id, Response locked) {
    return Codec.read(vault.open(Key.report(id), locked.toString()), Report.class);
  }

  @Override
  public Future<List<Report>> all() {
    Request newest = Request.cmd(Command.ZRANGE).arg(Key.REPORTS).arg(0).arg(-1).arg("REV");
    return line.send(newest)
        .compose(ids -> Future.all(ids.stream().map(this::listed).toList()))
        .map(all -> all.<Optional<Report>>list().stream().flatMap(Optional::stream).toList());
  }

  /** One whose time is over leaves the list when somebody looks. */
  private Future<Optional<Report>> listed(Response id) {
    return find(new ReportId(id.toString()))
        .onSuccess(
            found -> {
              if (found.isEmpty()) {
                line.send(Request.cmd(Command.ZREM).arg(Key.REPORTS).arg(id.toString()));
              }
            });
  }

  @Override
  public Future<Long> count(String mark) {
    String key = Key.reported(mark);
    return line.send(Request.cmd(Command.INCR).arg(key))
        .compose(
            count ->
                line.send(Request.cmd(Command.PEXPIRE).arg(key).arg(A_DAY.toMillis()))
                    .map(count.toLong()));
  }
}
