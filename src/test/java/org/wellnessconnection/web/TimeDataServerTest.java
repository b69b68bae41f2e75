package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.Config;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;

/** Which data on time zones a server has, and whether that is new enough. */
class TimeDataServerTest {
  @ParameterizedTest
  @CsvSource({"2026e, true", "2099a, false"})
  void aServerSaysHowOldItsDataIs(String least, boolean publishes) throws Exception {
    try (House house = House.opens("--time.leastVersion=" + least)) {
      Answer answer = Caller.gets(house.address(), "/health", "");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().path("timeZones").asText()).matches("\\d{4}[a-z]");
      assertThat(answer.json().path("publishes").asBoolean()).isEqualTo(publishes);
    }
  }

  @Test
  void withoutAFolderItIsTheDataOfTheMachine() {
    assertThat(Config.of("--time.zones=").time().zones().toString()).isEmpty();
  }
}
