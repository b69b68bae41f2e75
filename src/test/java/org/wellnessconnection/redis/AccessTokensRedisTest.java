package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.access.Forger;
import org.wellnessconnection.access.SigningKey;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInTimes;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.protocol.AccountId;

/** What a token is worth, at every hour and however it was forged. */
class AccessTokensRedisTest extends OnRedis {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final String US = "https://meet.example.org";

  /** The first moment of a period. */
  private static final Instant START =
      Instant.EPOCH.plus(MONTH.multipliedBy(Duration.ofDays(21_900).dividedBy(MONTH)));

  private static final long PERIOD = Duration.between(Instant.EPOCH, START).dividedBy(MONTH);

  private SignedIn ana;

  @BeforeEach
  void anaIsSignedIn() {
    ana = signsIn("Ana");
  }

  private static SignedIn signsIn(String name) {
    Account account = new Account(AccountId.random(), name);
    SignInBy link = new SignInBy(SignInBy.Way.LINK);
    SignIn at = SignIn.begins(account.id(), link, Device.unknown(), START.minusSeconds(60));
    node.does(house -> house.members().keep(account));
    node.does(house -> house.signIns(vault).enter(at, Duration.ofHours(1)));
    return new SignedIn(account, at);
  }

  private static AccessTokens tokens(RedisHouse house, String issuer, Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    SignInTimes long_ = new SignInTimes(Duration.ofDays(365), Duration.ofDays(365));
    SignIns signIns = new SignIns(house.signIns(vault), house.members(), long_, clock);
    return new AccessTokens(house.signingKeys(vault), signIns, issuer, clock);
  }

  private String token(Instant now) {
    return node.does(house -> tokens(house, US, now).issue(ana));
  }

  private static Optional<AccountId> who(String token, Instant now) {
    Optional<SignedIn> found = node.does(house -> tokens(house, US, now).who(token));
    return found.map(it -> it.account().id());
  }

  private static List<SigningKey.Jwk> jwks(Instant now) {
    return node.does(house -> tokens(house, US, now).jwks());
  }

  private static SigningKey key(long period) {
    return node.does(house -> house.signingKeys(vault).of(period));
  }

  @Test
  void aTokenIsGoodForTenMinutes() {
    String token = token(START);
    assertThat(who(token, START)).contains(ana.account().id());
    assertThat(who(token, START.plusSeconds(599))).contains(ana.account().id());
    assertThat(who(token, START.plusSeconds(600))).isEmpty();
  }

  @Test
  void whereSomebodyIsSignedOutTheirTokensAreDeadAtOnce() {
    String token = token(START);
    node.does(house -> house.signIns(vault).strikeAll(ana.account().id()));
    assertThat(who(token, START)).isEmpty();
  }

  @Test
  void whoeverIsErasedHasNoTokenAnyMore() {
    String token = token(START);
    node.does(house -> house.members().erase(ana.account().id()));
    assertThat(who(token, START)).isEmpty();
  }

  @Test
  void aTokenOutlivesTheChangeOfKeysAndNoLonger() {
    Instant eve = START.minusSeconds(1);
    String token = token(eve);
    assertThat(who(token, START.plusSeconds(598))).contains(ana.account().id());
    assertThat(jwks(START.plusSeconds(598))).hasSize(2);
    assertThat(jwks(START.plusSeconds(601))).containsExactly(key(PERIOD).jwk());
  }

  @Test
  void theNextKeyIsPublishedADayBeforeItIsUsed() {
    Instant end = START.plus(MONTH);
    assertThat(jwks(end.minus(Duration.ofHours(25)))).hasSize(1);
    assertThat(jwks(end.minus(Duration.ofHours(23))))
        .containsExactly(key(PERIOD).jwk(), key(PERIOD + 1).jwk());
    String early = Forger.read(token(end.minusSeconds(1)).split("\\.")[0]);
    assertThat(early).contains(key(PERIOD).jwk().kid());
  }

  @Test
  void ofTwentyServersThatNeedANewKeyAtOnceOneMakesIt() {
    List<Future<SigningKey>> asked = new ArrayList<>();
    try (Caller other = Caller.of(redis.url())) {
      for (int i = 0; i < 20; i++) {
        Caller server = i % 2 == 0 ? node : other;
        asked.add(server.begins(house -> house.signingKeys(vault).of(PERIOD + 500)));
      }
      assertThat(asked.stream().map(Caller::await).map(SigningKey::jwk).distinct()).hasSize(1);
    }
  }

  @Test
  void oldKeysAreForgotten() {
    key(10);
    key(11);
    key(12);
    List<String> left = RawRedis.lines(redis, "HKEYS signing-keys");
    assertThat(left).contains("11", "12").doesNotContain("10");
  }

  @Test
  void noKeyCanBeReadInRedis() {
    SigningKey key = key(PERIOD);
    assertThat(RawRedis.everything(redis))
        .contains("signing-keys")
        .doesNotContain(key.kept().privateHalf(), key.kept().publicHalf(), key.jwk().x());
  }
}
