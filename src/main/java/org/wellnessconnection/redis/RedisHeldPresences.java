package org.wellnessconnection.redis;

import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.wellnessconnection.privacy.Holding;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.Lockers.Found;
import org.wellnessconnection.safety.Afterthoughts.Presence;

/** That somebody was in a session, for a day: as they noted it, and as those who led it may. */
final class RedisHeldPresences implements Holding {
  private final RedisAfters rooms;
  private final Lockers<Presence> presences;
  private final BiFunction<RoomId, AccountId, String> mark;

  /**
   * @param mark what stands for somebody in a room
   */
  RedisHeldPresences(Line line, Vault vault, BiFunction<RoomId, AccountId, String> mark) {
    this.rooms = new RedisAfters(line);
    this.presences = new Lockers<>(line, vault, Presence.class);
    this.mark = mark;
  }

  /** As it is given to whoever was there. */
  record There(String name, String role) {}

  /** A note, and what stands for somebody in its room. */
  private record About(Found<Presence> found, String mark) {
    boolean isTheirs() {
      return found.field().equals(mark);
    }

    Presence presence() {
      return found.value();
    }

    Record given() {
      return new There(presence().name(), presence().role().name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public Retention what() {
    return Retention.SEAT_LIST;
  }

  @Override
  public Future<List<Record>> of(AccountId account) {
    return all(account).map(all -> all.stream().filter(About::isTheirs).map(About::given).toList());
  }

  @Override
  public Future<Void> erase(AccountId account) {
    return all(account)
        .compose(all -> Future.join(all.stream().map(this::forget).toList()))
        .mapEmpty();
  }

  private Future<Void> forget(About about) {
    Presence without = about.presence().without(about.mark());
    if (about.isTheirs()) {
      return presences.drop(about.found());
    }
    return without.equals(about.presence())
        ? Future.succeededFuture()
        : presences.put(about.found().with(without));
  }

  private Future<List<About>> all(AccountId account) {
    return rooms
        .all()
        .map(all -> all.stream().map(room -> in(room, account)).toList())
        .compose(Future::all)
        .map(all -> all.<List<About>>list().stream().flatMap(List::stream).toList());
  }

  private Future<List<About>> in(RoomId room, AccountId account) {
    String here = mark.apply(room, account);
    return presences
        .in(Key.after(room))
        .map(all -> all.stream().map(found -> new About(found, here)).toList());
  }
}
