package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Consent;
import org.wellnessconnection.protocol.AccountId;

/** What Ana agreed to and took back. */
class ConsentsRedisTest extends OnRedis {
  private static final Instant MAY = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T12:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T12:00:00Z");

  private final AccountId ana = AccountId.random();

  private void gives(String version, String language, Instant at) {
    node.does(house -> house.consents().give(ana, Consent.given(version, language, at)));
  }

  private List<Consent> ledger() {
    return node.does(house -> house.consents().of(ana));
  }

  @Test
  void nobodyAgreesUnasked() {
    assertThat(ledger()).isEmpty();
  }

  @Test
  void everyConsentIsThereWithItsVersionLanguageAndTime() {
    gives("2026-05", "en", MAY);
    gives("2026-06", "fr", JUNE);
    assertThat(ledger())
        .containsExactly(Consent.given("2026-05", "en", MAY), Consent.given("2026-06", "fr", JUNE));
  }

  @Test
  void whatIsTakenBackStaysInTheLedgerAndCanBeGivenAgain() {
    gives("2026-05", "en", MAY);
    node.does(house -> house.consents().withdraw(ana, JUNE));
    gives("2026-05", "fr", JULY);
    assertThat(ledger())
        .containsExactly(
            new Consent("2026-05", "en", MAY, Optional.of(JUNE)),
            Consent.given("2026-05", "fr", JULY));
    assertThat(node.asks(Command.LLEN, Key.consents(ana)).toInteger()).isEqualTo(3);
  }

  @Test
  void ofAnAccountThatIsNoMoreNothingIsLeft() {
    gives("2026-05", "en", MAY);
    node.does(house -> house.consents().erase(ana));
    assertThat(ledger()).isEmpty();
    assertThat(RawRedis.everything(redis)).doesNotContain(ana.value());
  }
}
