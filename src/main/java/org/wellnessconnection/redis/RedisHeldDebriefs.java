package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.Lockers.Found;
import org.wellnessconnection.safety.Debrief;

/**
 * What somebody wrote after sessions they led, and where they were named by others. What they wrote
 * is about others: it stays, and nobody wrote it. Where they were named, they are no more.
 */
final class RedisHeldDebriefs implements Holding {
  private final Line line;
  private final Lockers<Debrief> debriefs;
  private final BiFunction<RoomId, AccountId, String> mark;

  /**
   * @param mark what stands for somebody in a room
   */
  RedisHeldDebriefs(Line line, Vault vault, BiFunction<RoomId, AccountId, String> mark) {
    this.line = line;
    this.debriefs = new Lockers<>(line, vault, Debrief.class);
    this.mark = mark;
  }

  /** That coordinators were asked to check in with somebody, as it is given to them. */
  record Named(Instant at, String name) {}

  /** A debrief, and what stands for somebody in its room. */
  private record About(Found<Debrief> found, String mark) {
    boolean isTheirs() {
      return found.field().equals(mark);
    }

    Debrief debrief() {
      return found.value();
    }

    Stream<Record> given() {
      Stream<Record> named =
          debrief().checkIn().stream()
              .filter(one -> one.mark().equals(mark))
              .map(one -> new Named(debrief().at(), one.name()));
      return isTheirs() ? Stream.concat(Stream.of(debrief().withCheckIn(List.of())), named) : named;
    }
  }

  @Override
  public Retention what() {
    return Retention.AFTERTHOUGHTS;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return all(account).map(all -> all.stream().flatMap(About::given).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return all(account)
        .compose(all -> Future.join(all.stream().map(this::forget).toList()))
        .mapEmpty();
  }

  private Future<Void> forget(About about) {
    Debrief without = about.debrief().without(about.mark());
    if (about.isTheirs()) {
      return debriefs.disown(about.found(), without.withBy(""));
    }
    return without.equals(about.debrief())
        ? Future.succeededFuture()
        : debriefs.put(about.found().with(without));
  }

  private Future<List<About>> all(AccountId account) {
    return line.send(Request.cmd(Command.ZRANGE).arg(Key.DEBRIEFS).arg(0).arg(-1))
        .map(rooms -> rooms.stream().map(it -> in(new RoomId(it.toString()), account)).toList())
        .compose(Future::all)
        .map(all -> all.<List<About>>list().stream().flatMap(List::stream).toList());
  }

  private Future<List<About>> in(RoomId room, AccountId account) {
    String here = mark.apply(room, account);
    return debriefs
        .in(Key.debrief(room))
        .map(all -> all.stream().map(found -> new About(found, here)).toList());
  }
}
