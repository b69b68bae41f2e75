package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * This server as the one that a Jitsi asks for keys. All servers change keys at one moment. The
 * last key is given for a whole period more, which no token of it outlives.
 */
public final class KeyServer {
  public static final Duration PERIOD = Duration.ofDays(30);

  /** A server whose clock is ahead signs with the next key before the others do. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final RsaKeys keys;
  private final Clock clock;
  private final Map<Long, RsaKey> known = new HashMap<>();

  public KeyServer(RsaKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** What is signed with now. */
  public Future<RsaKey> now() {
    return key(period(clock.instant()));
  }

  /** The public half of the key that a Jitsi calls so. */
  public Future<Optional<String>> pem(String file) {
    Instant now = clock.instant();
    known.keySet().removeIf(period -> period < period(now) - 1);
    return Future.all(
            last(period(now) - 1),
            key(period(now)).map(Optional::of),
            key(period(now.plus(AHEAD))).map(Optional::of))
        .map(all -> all.<Optional<RsaKey>>list().stream().flatMap(Optional::stream))
        .map(all -> all.filter(it -> it.file().equals(file)).map(RsaKey::pem).findFirst());
  }

  private static long period(Instant at) {
    return at.getEpochSecond() / PERIOD.toSeconds();
  }

  private Future<RsaKey> key(long period) {
    return known.containsKey(period)
        ? Future.succeededFuture(known.get(period))
        : keys.of(period).onSuccess(key -> known.put(period, key));
  }

  /** None is made for a time that is over: nothing was signed with it. */
  private Future<Optional<RsaKey>> last(long period) {
    return known.containsKey(period)
        ? Future.succeededFuture(Optional.of(known.get(period)))
        : keys.find(period).onSuccess(found -> found.ifPresent(key -> known.put(period, key)));
  }
}
