package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;

/** All that wait, wait at the same time: their ten seconds pass once. */
class SlowRequestServerTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration A_DROP = Duration.ofMillis(500);
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static String begins(String headers) {
    return "POST /sign-in HTTP/1.1\r\nHost: "
        + house.address().getAuthority()
        + "\r\nContent-Type: application/json\r\n"
        + headers;
  }

  @Test
  void aRequestThatIsNotWholeInTenSecondsIsGivenUp() throws IOException {
    List<Caller> callers = new ArrayList<>();
    List<String> halves =
        List.of("", "GET", begins(""), begins("Content-Length: 9\r\n\r\n{}"), "\u0016\u0003\u0001");
    for (String half : halves) {
      callers.add(Caller.of(house.address()).says(half));
    }
    Caller drip = Caller.of(house.address()).says("GET / HTTP/1.1\r\nX: ");
    Awaitility.await()
        .atMost(LIMIT.plusSeconds(3))
        .pollInterval(A_DROP)
        .until(() -> isCutOff(drip));
    for (Caller caller : callers) {
      assertThat(caller.isLeftAlone()).isTrue();
    }
  }

  private static boolean isCutOff(Caller drip) {
    try {
      drip.says("x");
      return false;
    } catch (IOException cutOff) {
      return true;
    }
  }
}
