package org.wellnessconnection.redis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.wellnessconnection.access.AccessTokens;
import org.wellnessconnection.access.SigningKey;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInTimes;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.SignedIn;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.protocol.AccountId;

/** Where tokens are made and looked at, with the keys that sign them. */
record Mint(EmbeddedRedis redis, Caller node, Vault vault) implements AutoCloseable {
  private static final Duration MONTH = Duration.ofDays(30);
  static final String US = "https://meet.example.org";

  /** The first moment of a period. */
  static final Instant START =
      Instant.EPOCH.plus(MONTH.multipliedBy(Duration.ofDays(21_900).dividedBy(MONTH)));

  private static final long PERIOD = Duration.between(Instant.EPOCH, START).dividedBy(MONTH);

  static Mint opens(Path data) {
    EmbeddedRedis redis = EmbeddedRedis.start(data);
    return new Mint(redis, Caller.of(redis.url()), VaultFile.open(data.resolve("vault.key")));
  }

  SignedIn signsIn(String name) {
    Account account = new Account(AccountId.random(), name);
    SignInBy link = new SignInBy(SignInBy.Way.LINK);
    SignIn at = SignIn.begins(account.id(), link, Device.unknown(), START.minusSeconds(60));
    node.does(house -> house.members().keep(account));
    node.does(house -> house.signIns(vault).enter(at, Duration.ofHours(1)));
    return new SignedIn(account, at);
  }

  private AccessTokens tokens(RedisHouse house, String issuer, Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    SignInTimes long_ = new SignInTimes(Duration.ofDays(365), Duration.ofDays(365));
    SignIns signIns = new SignIns(house.signIns(vault), house.members(), long_, clock);
    return new AccessTokens(house.signingKeys(vault), signIns, issuer, clock);
  }

  String token(SignedIn who, Instant now) {
    return token(who, US, now);
  }

  String token(SignedIn who, String issuer, Instant now) {
    return node.does(house -> tokens(house, issuer, now).issue(who));
  }

  Optional<AccountId> who(String token, Instant now) {
    Optional<SignedIn> found = node.does(house -> tokens(house, US, now).who(token));
    return found.map(it -> it.account().id());
  }

  SigningKey key() {
    return node.does(house -> house.signingKeys(vault).of(PERIOD));
  }

  @Override
  public void close() {
    node.close();
    redis.close();
  }
}
