package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Response;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.video.KeyServer;
import org.wellnessconnection.video.RsaKey;
import org.wellnessconnection.video.TokenSigner;
import org.wellnessconnection.web.video.ReadToken;

/**
 * Keys of the video change every thirty days; whoever has a token of the last one still gets in.
 */
class VideoKeysRedisTest {
  private static final Duration TOKEN = Duration.ofDays(1);
  private static final long PERIOD = 700;

  /** The first moment of a period, and the last second of it. */
  private static final Instant START = Instant.EPOCH.plus(KeyServer.PERIOD.multipliedBy(PERIOD));

  private static final Instant CHANGE = START.plus(KeyServer.PERIOD);
  private static final Instant LAST = CHANGE.minusSeconds(1);

  @TempDir static Path data;
  private static EmbeddedRedis redis;
  private static Caller one;
  private static Caller other;
  private static Vault vault;

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start(data);
    one = Caller.of(redis.url());
    other = Caller.of(redis.url());
    vault = VaultFile.open(data.resolve("vault.key"));
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
    redis.close();
  }

  @BeforeEach
  void nothingWasMadeYet() {
    one.asks(Command.DEL, Key.VIDEO_KEYS);
  }

  /** As a server that has just started: it knows nothing but what Redis has. */
  private static KeyServer server(RedisHouse house, Instant at) {
    return new KeyServer(house.videoKeys(vault), Clock.fixed(at, ZoneOffset.UTC));
  }

  private static ReadToken token(Instant at) {
    Map<String, Object> claims = Map.of("exp", at.plus(TOKEN).getEpochSecond());
    return new ReadToken(one.does(house -> TokenSigner.rs256(server(house, at)).signed(claims)));
  }

  private static boolean isBelieved(ReadToken token, Instant at) throws Exception {
    String file = token.keyFile();
    Optional<String> pem = other.does(house -> server(house, at).pem(file));
    return pem.isPresent() && token.isSignedBy(pem.get());
  }

  private static Stream<Long> kept() {
    return one.asks(Command.HKEYS, Key.VIDEO_KEYS).stream().map(Response::toLong);
  }

  @Test
  void aTokenOfTheLastSecondOfAKeyIsBelievedUntilItIsOver() throws Exception {
    ReadToken last = token(LAST);
    ReadToken first = token(CHANGE);

    assertThat(last.header().get("kid")).isNotEqualTo(first.header().get("kid"));
    for (Instant at : new Instant[] {LAST, CHANGE, LAST.plus(TOKEN)}) {
      assertThat(isBelieved(last, at)).isTrue();
    }
    assertThat(isBelieved(first, CHANGE)).isTrue();
  }

  @Test
  void twoPeriodsLaterTheKeyIsGone() throws Exception {
    ReadToken last = token(LAST);
    Instant later = CHANGE.plus(KeyServer.PERIOD);

    assertThat(isBelieved(last, later.minusSeconds(1))).isTrue();
    assertThat(isBelieved(last, later)).isFalse();
    token(later);
    assertThat(kept()).doesNotContain(PERIOD);
  }

  @Test
  void whatAServerSignsWhoseClockIsAheadIsBelieved() throws Exception {
    assertThat(isBelieved(token(CHANGE.plusSeconds(5)), LAST.minusSeconds(5))).isTrue();
  }

  @Test
  void noKeyIsMadeForATimeThatIsOver() {
    Optional<String> none = one.does(house -> server(house, START).pem("none.pem"));
    assertThat(none).isEmpty();
    assertThat(kept()).containsExactly(PERIOD);
  }

  /** A key that has the name of another would never be fetched again. */
  @Test
  void whoeverOnlyLooksMakesNone() {
    VideoKeysSeen seen = new VideoKeysSeen(io.vertx.core.Vertx.vertx(), address(), vault);
    assertThat(Caller.await(seen.find(PERIOD))).isEmpty();
    assertThat(kept()).isEmpty();

    RsaKey made = one.does(house -> server(house, START).now());
    assertThat(Caller.await(seen.of(PERIOD)).pem()).isEqualTo(made.pem());
  }

  private static RedisAddress address() {
    return RedisAddress.of(redis.url());
  }
}
