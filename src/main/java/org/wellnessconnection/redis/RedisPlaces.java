package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.PlacesBook;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.places.Step;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.SessionId;

/** The places of a session as one locked text with a version, and two lists that lead there. */
final class RedisPlaces implements PlacesBook {
  private static final int MOST_TRIES = 200;
  private static final int MOST_AT_ONCE = 32;

  /** Longer than any write that is still under way. */
  private static final Duration SURELY_WRITTEN = Duration.ofMinutes(1);

  private final Line line;
  private final Vault vault;
  private final OneByOne<SessionId> deciding;

  RedisPlaces(Line line, Vault vault, OneByOne<SessionId> deciding) {
    this.line = line;
    this.vault = vault;
    this.deciding = deciding;
  }

  private record Found(long version, Optional<Places> places) {}

  @Override
  public Future<Told> decide(SessionId session, Function<Optional<Places>, Step> decide) {
    return deciding.then(session, () -> decide(session, decide, MOST_TRIES));
  }

  private Future<Told> decide(
      SessionId session, Function<Optional<Places>, Step> decide, int tries) {
    if (tries == 0) {
      return Future.failedFuture("the places of a session changed all the time");
    }
    return read(session)
        .compose(
            found -> {
              Step step = decide.apply(found.places());
              return !step.changes(found.places())
                  ? Future.succeededFuture(step.told())
                  : write(session, found, step.after())
                      .compose(
                          done ->
                              done
                                  ? Future.succeededFuture(step.told())
                                  : decide(session, decide, tries - 1));
            });
  }

  private Future<Found> read(SessionId session) {
    Request get = Request.cmd(Command.HMGET).arg(Key.places(session)).arg("version").arg("text");
    return line.send(get).map(both -> found(session, both));
  }

  private Found found(SessionId session, Response both) {
    return both.get(0) == null
        ? new Found(0, Optional.empty())
        : new Found(
            both.get(0).toLong(), Optional.of(open(Key.places(session), both.get(1).toString())));
  }

  private Places open(String key, String locked) {
    return Codec.read(vault.open(key, locked), Places.class);
  }

  /**
   * The lists first, in case this server dies then; and once more, in case another one has looked
   * at the places as they were before and put that into the list.
   */
  private Future<Boolean> write(SessionId session, Found before, Places after) {
    return Future.all(index(session, before, after), announce(session, Optional.of(after)))
        .compose(listed -> swap(session, before.version(), after))
        .compose(done -> announce(session, Optional.of(after)).map(done));
  }

  private Future<Void> index(SessionId session, Found before, Places after) {
    Set<AccountId> fresh = accounts(Optional.of(after));
    fresh.removeAll(accounts(before.places()));
    return Future.all(fresh.stream().map(account -> index(session, account)).toList()).mapEmpty();
  }

  private static Set<AccountId> accounts(Optional<Places> places) {
    return places.stream()
        .flatMap(it -> it.people().stream())
        .map(Registration::account)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Future<Response> index(SessionId session, AccountId account) {
    String key = Key.placesOf(account);
    Request add = Request.cmd(Command.ZADD).arg(key).arg(System.currentTimeMillis());
    Request keep =
        Request.cmd(Command.PEXPIRE).arg(key).arg(Retention.REGISTRATION.kept().toMillis());
    return line.send(add.arg(session.value())).compose(added -> line.send(keep));
  }

  /** Only ever earlier. */
  private Future<Void> announce(SessionId session, Optional<Places> places) {
    return places
        .flatMap(Places::nextDue)
        .map(due -> Request.cmd(Command.ZADD).arg(Key.PLACES_DUE).arg("LT").arg(due.toEpochMilli()))
        .map(add -> line.send(add.arg(session.value())).<Void>mapEmpty())
        .orElseGet(Future::succeededFuture);
  }

  private Future<Boolean> swap(SessionId session, long version, Places after) {
    String key = Key.places(session);
    Request swap = Request.cmd(Command.FCALL).arg(Functions.SWAP).arg(1).arg(key).arg(version);
    swap.arg(vault.lock(key, Codec.write(after)));
    return line.send(swap.arg(Retention.REGISTRATION.kept().toMillis()))
        .map(done -> done.toInteger() == 1);
  }

  @Override
  public Future<Optional<Places>> find(SessionId session) {
    return read(session).map(Found::places);
  }

  @Override
  public Future<List<SessionId>> of(AccountId account) {
    Request all = Request.cmd(Command.ZRANGE).arg(Key.placesOf(account)).arg(0).arg(-1);
    return line.send(all)
        .compose(ids -> Future.all(sessions(ids).map(id -> listed(id, account)).toList()))
        .map(all2 -> all2.<Optional<SessionId>>list().stream().flatMap(Optional::stream).toList());
  }

  private static Stream<SessionId> sessions(Response ids) {
    return ids.stream().map(id -> new SessionId(id.toString()));
  }

  /** An entry that came to nothing leaves the list, once nobody can be about to make it true. */
  private Future<Optional<SessionId>> listed(SessionId session, AccountId account) {
    return find(session)
        .map(found -> found.flatMap(it -> it.of(account)).map(mine -> session))
        .onSuccess(
            known -> {
              if (known.isEmpty()) {
                strike(session, account);
              }
            });
  }

  private void strike(SessionId session, AccountId account) {
    String key = Key.placesOf(account);
    long before = System.currentTimeMillis() - SURELY_WRITTEN.toMillis();
    line.send(Request.cmd(Command.ZSCORE).arg(key).arg(session.value()))
        .onSuccess(
            at -> {
              if (at != null && at.toDouble() < before) {
                line.send(Request.cmd(Command.ZREM).arg(key).arg(session.value()));
              }
            });
  }

  @Override
  public Future<Void> forget(AccountId account) {
    return line.send(Request.cmd(Command.DEL).arg(Key.placesOf(account))).mapEmpty();
  }

  @Override
  public Future<List<SessionId>> due(Instant now) {
    Request due = Request.cmd(Command.ZRANGEBYSCORE).arg(Key.PLACES_DUE).arg("-inf");
    due.arg(now.toEpochMilli()).arg("LIMIT").arg(0).arg(MOST_AT_ONCE);
    return line.send(due).map(ids -> sessions(ids).toList());
  }

  /** Looks once more afterwards: somebody may have changed the places meanwhile. */
  @Override
  public Future<Void> lookAgain(SessionId session, Instant now) {
    return find(session)
        .compose(found -> line.send(entry(session, found, now)))
        .compose(put -> find(session))
        .compose(found -> announce(session, found));
  }

  private static Request entry(SessionId session, Optional<Places> places, Instant now) {
    Instant latest = now.plus(LOOK_AGAIN);
    return places
        .filter(it -> !it.isQuiet(now))
        .map(it -> it.nextDue().filter(latest::isAfter).orElse(latest))
        .map(at -> Request.cmd(Command.ZADD).arg(Key.PLACES_DUE).arg(at.toEpochMilli()))
        .orElseGet(() -> Request.cmd(Command.ZREM).arg(Key.PLACES_DUE))
        .arg(session.value());
  }
}
