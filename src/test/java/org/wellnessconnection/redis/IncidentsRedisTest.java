package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.Incident;
import org.wellnessconnection.privacy.Incident.Days;
import org.wellnessconnection.privacy.Incident.Harm;
import org.wellnessconnection.privacy.Incident.Story;
import org.wellnessconnection.privacy.IncidentId;
import org.wellnessconnection.protocol.Codec;

/** The register of incidents keeps every version, for five years. */
class IncidentsRedisTest extends OnRedis {
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
  private static final String LONG_AGO = "1000-1";

  @BeforeEach
  void nothingIsWritten() {
    node.asks(Command.DEL, Key.INCIDENTS);
  }

  private static Incident version(Harm harm, Optional<Integer> people) {
    return new Incident(
        new IncidentId("AAAAAAAAAAAAAAAAAAAAAA"),
        Instant.parse("2027-03-02T17:00:00Z"),
        new Days(MONDAY, MONDAY, Optional.of(MONDAY), Optional.empty()),
        people,
        harm,
        new Story("mail addresses", "a letter\nwent astray", "few words in it", "called back"));
  }

  private static List<Incident> reads() {
    return node.does(house -> house.incidents().all());
  }

  @Test
  void everyVersionIsReadAsItWasWrittenTheNewestFirst() {
    Incident first = version(Harm.UNCLEAR, Optional.empty());
    Incident second = version(Harm.SERIOUS, Optional.of(7));
    node.does(house -> house.incidents().write(first));
    node.does(house -> house.incidents().write(second));

    assertThat(reads()).containsExactly(second, first);
  }

  @Test
  void whatIsOlderThanFiveYearsIsNotThereAndGoes() {
    Incident old = version(Harm.UNLIKELY, Optional.empty());
    node.asks(Command.XADD, Key.INCIDENTS, LONG_AGO, "version", Codec.write(old));
    assertThat(reads()).isEmpty();

    node.does(house -> house.incidents().write(old));
    assertThat(node.asks(Command.XLEN, Key.INCIDENTS).toInteger()).isEqualTo(1);
  }
}
