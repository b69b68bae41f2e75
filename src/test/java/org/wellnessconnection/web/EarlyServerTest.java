package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;

/** The room of a session is its facilitators’ from half an hour before, and they are told so. */
class EarlyServerTest {
  private static final Duration UNTIL_THE_ROOM_IS_MADE = Duration.ofSeconds(25);
  private static final String SEAT = "{\"name\":\"Ada\",\"agreed\":true,\"shows\":[]}";

  private House house;
  private String ada;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    ada = "Cookie: " + house.cookie("ada") + "\r\n";
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Session in(Duration ahead) throws Exception {
    Session session = Dated.in(house, ahead).keeps();
    await().atMost(UNTIL_THE_ROOM_IS_MADE).until(() -> page(session).status() == 200);
    return session;
  }

  private Answer page(Session session) throws IOException {
    String path = "/rooms/" + session.room();
    return Caller.gets(house.address(), path, ada + "Accept: text/html\r\n");
  }

  private Answer takesSeat(Session session) throws IOException {
    String json = ada + "Content-Type: application/json\r\n";
    return Caller.posts(house.address(), "/rooms/" + session.room() + "/seat", json, SEAT);
  }

  @Test
  void beforeThatAPageSaysWhenAndThereIsNoSeat() throws Exception {
    Session later = in(Duration.ofMinutes(60));

    assertThat(page(later).body()).contains("A little early", "from 30 minutes before");
    assertThat(takesSeat(later).status()).isEqualTo(409);
    assertThat(takesSeat(later).error()).isEqualTo("too_early");
  }

  @Test
  void fromThenOnTheyComeIn() throws Exception {
    Session soon = in(Duration.ofMinutes(29));

    assertThat(page(soon).body()).doesNotContain("A little early");
    assertThat(takesSeat(soon).body()).contains("\"role\":\"facilitator\"");
  }
}
