package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.Alerts;
import org.wellnessconnection.safety.RaisedAlert;

/**
 * Alerts in Redis: a string for each, one list of all by time, a string for who has it, and one for
 * each person who is told. All of them end by themselves.
 */
final class RedisAlerts implements Alerts {
  private static final int MOST = 100;
  private static final String TELLING = "telling";
  private static final String TOLD = "told";

  private final Line line;
  private final Audit audit;

  RedisAlerts(Line line, Audit audit) {
    this.line = line;
    this.audit = audit;
  }

  private record Kept(RoomId room, CallKind kind, Set<AccountId> to, Instant at) {}

  private record KeptTaken(AccountId by, Instant at) {}

  @Override
  public Future<Void> keep(Alert alert) {
    Kept kept = new Kept(alert.room(), alert.kind(), alert.to(), alert.at());
    long old = alert.at().minus(KEPT).toEpochMilli();
    return set(Key.alert(alert.id()), Codec.write(kept), KEPT.toMillis(), true)
        .compose(
            set ->
                line.send(
                    Request.cmd(Command.ZADD)
                        .arg(Key.ALERTS)
                        .arg("NX")
                        .arg(alert.at().toEpochMilli())
                        .arg(alert.id())))
        .compose(
            listed ->
                line.send(
                    Request.cmd(Command.ZREMRANGEBYSCORE).arg(Key.ALERTS).arg("-inf").arg(old)))
        .mapEmpty();
  }

  @Override
  public Future<List<RaisedAlert>> since(Instant then) {
    Request recent =
        Request.cmd(Command.ZREVRANGEBYSCORE).arg(Key.ALERTS).arg("+inf").arg(then.toEpochMilli());
    return line.send(recent.arg("LIMIT").arg(0).arg(MOST)).compose(this::each);
  }

  private Future<List<RaisedAlert>> each(Response ids) {
    List<Future<Optional<RaisedAlert>>> found =
        ids.stream().map(id -> raised(id.toString())).toList();
    return Future.all(found)
        .map(all -> all.<Optional<RaisedAlert>>list().stream().flatMap(Optional::stream).toList());
  }

  private Future<Optional<RaisedAlert>> raised(String id) {
    Future<Optional<Alert>> alert = get(Key.alert(id)).map(text -> text.map(it -> alert(id, it)));
    Future<Optional<RaisedAlert.Taken>> taken = taken(id);
    return Future.all(alert, taken)
        .map(both -> alert.result().map(known -> new RaisedAlert(known, taken.result())));
  }

  private static Alert alert(String id, String text) {
    Kept kept = Codec.read(text, Kept.class);
    return new Alert(id, kept.kind(), kept.room(), kept.to(), kept.at());
  }

  private Future<Optional<RaisedAlert.Taken>> taken(String id) {
    return get(Key.alertTaken(id)).map(text -> text.map(RedisAlerts::asTaken));
  }

  private static RaisedAlert.Taken asTaken(String text) {
    KeptTaken kept = Codec.read(text, KeptTaken.class);
    return new RaisedAlert.Taken(kept.by(), kept.at());
  }

  @Override
  public Future<Boolean> mayTell(Alert alert, AccountId person) {
    String key = Key.alertTold(alert.id(), person);
    return set(key, TELLING, Alerts.TELLING.toMillis(), true);
  }

  @Override
  public Future<Void> told(Alert alert, AccountId person) {
    return set(Key.alertTold(alert.id(), person), TOLD, KEPT.toMillis(), false).mapEmpty();
  }

  @Override
  public Future<Optional<RaisedAlert.Taken>> take(String alert, RaisedAlert.Taken wish) {
    return get(Key.alert(alert))
        .compose(
            known ->
                known
                    .map(text -> takeKnown(alert(alert, text), wish))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private Future<Optional<RaisedAlert.Taken>> takeKnown(Alert alert, RaisedAlert.Taken wish) {
    String text = Codec.write(new KeptTaken(wish.by(), wish.at()));
    return set(Key.alertTaken(alert.id()), text, KEPT.toMillis(), true)
        .compose(mine -> mine ? note(alert, wish) : Future.succeededFuture())
        .compose(noted -> taken(alert.id()));
  }

  private Future<Void> note(Alert alert, RaisedAlert.Taken wish) {
    return audit.record(
        AuditEntry.of(wish.at(), wish.by(), AuditEntry.Act.ALERT_TAKEN)
            .withRoom(Optional.of(alert.room()))
            .withAbout(Optional.of(alert.kind().name().toLowerCase(Locale.ROOT))));
  }

  /** Whether it was set: with {@code onlyNew}, whoever comes first sets it. */
  private Future<Boolean> set(String key, String value, long millis, boolean onlyNew) {
    Request set = Request.cmd(Command.SET).arg(key).arg(value).arg("PX").arg(millis);
    return line.send(onlyNew ? set.arg("NX") : set).map(answer -> answer != null);
  }

  private Future<Optional<String>> get(String key) {
    return line.send(Request.cmd(Command.GET).arg(key))
        .map(found -> Optional.ofNullable(found).map(Response::toString));
  }
}
