package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.redis.client.Command;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.Audit;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.AuditEntry.Act;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Id;

/** Who did what by their duty, on record for two years. */
class AuditRedisTest extends OnRedis {
  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final String TWO_YEARS_AGO = "1000-1";

  @BeforeEach
  void nothingIsOnRecord() {
    node.asks(Command.DEL, Key.AUDIT);
  }

  private static AuditEntry given(int minute) {
    return AuditEntry.of(NOON.plusSeconds(60L * minute), new AccountId(Id.random()), Act.DUTY_GIVEN)
        .withAccount(Optional.of(new AccountId(Id.random())))
        .withAbout(Optional.of("facilitator"))
        .withReason(Optional.of("trained"));
  }

  private static void records(AuditEntry entry) {
    node.does(house -> house.audit().record(entry));
  }

  private static Audit.Leaf reads(Optional<Audit.Mark> before, int most) {
    return node.does(house -> house.audit().read(before, most));
  }

  @Test
  void whatIsOnRecordIsReadAsItWasWritten() {
    AuditEntry entry = given(0);
    records(entry);
    assertThat(reads(Optional.empty(), 10)).isEqualTo(new Audit.Leaf(List.of(entry), none()));
  }

  @Test
  void leafByLeafEverythingIsReadOnceTheNewestFirst() {
    List<AuditEntry> entries = IntStream.range(0, 5).mapToObj(AuditRedisTest::given).toList();
    entries.forEach(AuditRedisTest::records);
    Audit.Leaf first = reads(Optional.empty(), 2);
    Audit.Leaf second = reads(first.older(), 2);
    Audit.Leaf last = reads(second.older(), 2);
    assertThat(first.entries()).containsExactly(entries.get(4), entries.get(3));
    assertThat(second.entries()).containsExactly(entries.get(2), entries.get(1));
    assertThat(last).isEqualTo(new Audit.Leaf(List.of(entries.get(0)), none()));
  }

  @Test
  void whatIsOlderThanTwoYearsIsNotShownAndGoesWithTheNextEntry() {
    node.asks(Command.XADD, Key.AUDIT, TWO_YEARS_AGO, "entry", Codec.write(given(0)));
    assertThat(reads(Optional.empty(), 10).entries()).isEmpty();
    records(given(1));
    assertThat(node.asks(Command.XLEN, Key.AUDIT).toInteger()).isEqualTo(1);
  }

  @Test
  void nothingThatSomebodyWroteGetsIn() {
    AuditEntry entry = given(0);
    assertThatThrownBy(() -> entry.withReason(Optional.of("Because she is late")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry.withAbout(Optional.of("")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<Audit.Mark> none() {
    return Optional.empty();
  }
}
