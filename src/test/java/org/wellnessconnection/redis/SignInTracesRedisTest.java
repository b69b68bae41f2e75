package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.protocol.AccountId;

/** Whoever is signed out leaves nothing behind that leads to them. */
class SignInTracesRedisTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final AccountId ANA = AccountId.random();
  private static final SignInBy PROVIDER =
      new SignInBy(
          SignInBy.Way.PROVIDER, Optional.of("https://id"), Optional.of("s1"), Optional.empty());

  @Test
  void nothingLeadsToWhoeverIsStruck(@TempDir Path data) {
    Vault vault = VaultFile.open(data.resolve("vault.key"));
    SignIn here = begins(new SignInBy(SignInBy.Way.LINK));
    SignIn there = begins(PROVIDER);
    try (EmbeddedRedis redis = EmbeddedRedis.start(data);
        Caller node = Caller.of(redis.url())) {
      node.does(house -> house.signIns(vault).enter(here, LONG));
      node.does(house -> house.signIns(vault).enter(there, LONG));
      node.does(house -> house.signIns(vault).strike(ANA, Set.of(there.id())));
      assertThat(RawRedis.everything(redis)).doesNotContain(there.id().value());
      assertThat(RawRedis.everything(redis)).contains(here.id().value());

      node.does(house -> house.signIns(vault).strikeAll(ANA));
      assertThat(RawRedis.everything(redis)).doesNotContain(ANA.value());
    }
  }

  private static SignIn begins(SignInBy by) {
    return SignIn.begins(ANA, by, Device.unknown(), Instant.now());
  }
}
