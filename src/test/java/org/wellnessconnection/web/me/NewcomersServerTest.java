package org.wellnessconnection.web.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.redis.RawRedis;
import org.wellnessconnection.story.House;

class NewcomersServerTest {
  private static final Duration TWO_SWEEPS = Duration.ofSeconds(40);

  @Test
  void whoeverDidNotRegisterIsForgottenAndNobodyElse() throws Exception {
    try (House house = House.opens()) {
      Account late = Account.unregistered(new Address("late@example.org"), "en");
      Account fresh = Account.unregistered(new Address("fresh@example.org"), "en");
      house.keeps(late);
      house.keeps(fresh);
      RawRedis.ask(house.redis(), "ZADD {members}:newcomers 1000 " + late.id());
      await().atMost(TWO_SWEEPS).until(() -> !house.redisKeys().contains("late@example.org"));
      assertThat(house.known(fresh.id())).isEqualTo(fresh);
      assertThat(house.known(house.account("ana")).isMember()).isTrue();
    }
  }
}
