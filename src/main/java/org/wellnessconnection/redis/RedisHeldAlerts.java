package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.RoomId;

/** To which rooms somebody was called. Whoever took an alert stays there as an id of nobody. */
final class RedisHeldAlerts implements Holding {
  private final Line line;

  RedisHeldAlerts(Line line) {
    this.line = line;
  }

  private record Kept(RoomId room, CallKind kind, Set<AccountId> to, Instant at) {
    Kept without(AccountId person) {
      Set<AccountId> others = new HashSet<>(to);
      others.remove(person);
      return new Kept(room, kind, others, at);
    }
  }

  private record Found(String id, Kept kept) {}

  /** As it is given to whoever was called. */
  record Called(String kind, String at) {}

  @Override
  public Retention what() {
    return Retention.ALERT;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return all().map(all -> to(all, account).<Record>map(RedisHeldAlerts::called).toList());
  }

  private static Called called(Found alert) {
    return new Called(
        Codec.write(alert.kept().kind()).replace("\"", ""), alert.kept().at().toString());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return all()
        .compose(all -> Future.all(to(all, account).map(one -> forget(one, account)).toList()))
        .mapEmpty();
  }

  private static Stream<Found> to(List<Found> all, AccountId person) {
    return all.stream().filter(alert -> alert.kept().to().contains(person));
  }

  private Future<Void> forget(Found alert, AccountId person) {
    Request set = Request.cmd(Command.SET).arg(Key.alert(alert.id()));
    set.arg(Codec.write(alert.kept().without(person))).arg("XX").arg("KEEPTTL");
    return line.send(set)
        .compose(done -> line.send(Request.cmd(Command.DEL).arg(Key.alertTold(alert.id(), person))))
        .mapEmpty();
  }

  private Future<List<Found>> all() {
    return line.send(Request.cmd(Command.ZRANGE).arg(Key.ALERTS).arg(0).arg(-1))
        .compose(ids -> Future.all(ids.stream().map(id -> find(id.toString())).toList()))
        .map(all -> all.<Optional<Found>>list().stream().flatMap(Optional::stream).toList());
  }

  private Future<Optional<Found>> find(String id) {
    return line.send(Request.cmd(Command.GET).arg(Key.alert(id)))
        .map(
            text ->
                Optional.ofNullable(text)
                    .map(it -> new Found(id, Codec.read(it.toString(), Kept.class))));
  }
}
