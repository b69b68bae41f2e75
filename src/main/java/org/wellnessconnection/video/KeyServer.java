package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** This server as the one that a Jitsi asks for keys. All servers change keys at one moment. */
public final class KeyServer {
  static final Duration PERIOD = Duration.ofDays(30);

  /** A token of the last period may still be good, and the next key is made in time. */
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
    List<Long> periods =
        LongStream.of(period(now) - 1, period(now), period(now.plus(AHEAD)))
            .distinct()
            .boxed()
            .toList();
    known.keySet().retainAll(periods);
    return Future.all(periods.stream().map(this::key).toList())
        .map(all -> all.<RsaKey>list().stream())
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
}
