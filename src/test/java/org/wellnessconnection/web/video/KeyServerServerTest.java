package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A Jitsi that asks this server for public keys, whichever of the two it is. */
class KeyServerServerTest {
  private static final String[] JITSI = {
    "--video.profile=rs256", "--video.url=https://meet.clinic.org", "--video.issuer=us"
  };
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens(JITSI).andAnother(JITSI);
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static ReadToken token(Person person, int server) throws IOException {
    Answer answer =
        Caller.posts(
            house.site(server).server(),
            "/rooms/" + person.pass().room() + "/video",
            "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
            "{}");
    return new ReadToken(answer.json().get("token").asText());
  }

  @Test
  void whatOneServerSignsIsCheckedWithWhatTheOtherGives() throws Exception {
    ReadToken token = token(house.sends("ana", "open"), 0);
    Answer key =
        Caller.asks(
            house.site(1).server(),
            "GET /video/keys/" + token.keyFile() + " HTTP/1.1\r\nHost: chat:8080\r\n\r\n");

    assertThat(token.header().get("alg").asText()).isEqualTo("RS256");
    assertThat(token.header().get("typ").asText()).isEqualTo("JWT");
    assertThat(key.status()).isEqualTo(200);
    assertThat(token.isSignedBy(key.body())).isTrue();
    assertThat(token.claims().get("iss").asText()).isEqualTo("us");
  }

  @Test
  void allServersSignWithOneKey() throws Exception {
    Person ben = house.sends("ben", "open");
    assertThat(token(ben, 0).header()).isEqualTo(token(ben, 1).header());
  }

  @Test
  void thereIsNoOtherKey() throws Exception {
    assertThat(Caller.gets(house.address(), "/video/keys/" + "0".repeat(64) + ".pem", "").status())
        .isEqualTo(404);
    assertThat(Caller.gets(house.address(), "/video/keys/..%2fx", "").status()).isEqualTo(404);
  }

  @Test
  void inRedisTheKeyIsLocked() throws Exception {
    token(house.sends("ana", "open"), 0);
    assertThat(house.redisKeys()).contains("video-keys").doesNotContain("privateHalf");
  }
}
