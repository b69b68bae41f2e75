package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.member.Keyring.Purpose.CODE;
import static org.wellnessconnection.member.Keyring.Purpose.TICKET;

import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyringRedisTest extends OnRedis {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void aWordOpensWhatItWasCutFor() {
    String word = cut(LONG);

    assertThat(look(word)).contains("Ana");
    assertThat(look(word)).contains("Ana");
  }

  @Test
  void aWordThatIsSpentOpensNothingMore() {
    String word = cut(LONG);

    assertThat(spend(word)).contains("Ana");
    assertThat(spend(word)).isEmpty();
  }

  @Test
  void ofTwoWhoSpendAWordAtOnceOneGetsIn() {
    String word = cut(LONG);
    try (Caller other = Caller.of(redis.url())) {
      var here = node.begins(house -> house.keyring(vault).spend(TICKET, word));
      var there = other.begins(house -> house.keyring(vault).spend(TICKET, word));

      assertThat(Caller.await(here).isPresent() ^ Caller.await(there).isPresent()).isTrue();
    }
  }

  @Test
  void aWordIsGoodForItsPurposeOnly() {
    String word = cut(LONG);

    assertThat(node.<Optional<String>>does(house -> house.keyring(vault).look(CODE, word)))
        .isEmpty();
  }

  @Test
  void aWordThatIsDestroyedOpensNothing() {
    String word = cut(LONG);
    node.does(house -> house.keyring(vault).destroy(TICKET, word));

    assertThat(look(word)).isEmpty();
  }

  @Test
  void aWordOpensNothingWhenItsTimeIsOver() {
    String word = cut(Duration.ofMillis(40));

    await().until(() -> look(word).isEmpty());
  }

  @Test
  void theWordItselfIsNowhereInRedis() {
    String word = cut(LONG);

    assertThat(node.asks(Command.KEYS, "*" + word + "*").size()).isZero();
    assertThat(RawRedis.everything(redis)).as("what it opens").doesNotContain("Ana");
  }

  private static String cut(Duration valid) {
    return node.does(house -> house.keyring(vault).cut(TICKET, "Ana", valid));
  }

  private static Optional<String> look(String word) {
    return node.does(house -> house.keyring(vault).look(TICKET, word));
  }

  private static Optional<String> spend(String word) {
    return node.does(house -> house.keyring(vault).spend(TICKET, word));
  }
}
