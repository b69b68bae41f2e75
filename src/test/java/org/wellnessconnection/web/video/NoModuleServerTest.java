package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A Jitsi with nothing of ours in it: nobody is told more than what was reached. */
class NoModuleServerTest {
  private House house;

  @BeforeEach
  void opens() throws Exception {
    house =
        House.opens(
            "--video.profile=hs256",
            "--video.url=https://meet.clinic.org",
            "--video.secret=3f9c1b7a5d8e2046b1a7c3d9e5f80214");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private String joins(Person person) throws IOException {
    return Caller.posts(
            house.address(),
            "/rooms/" + person.pass().room() + "/video",
            "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
            "{}")
        .json()
        .get("meeting")
        .asText();
  }

  private static String toldOf(Person facilitator, Person out) {
    JsonNode told = facilitator.hearsFrame("video_out");
    assertThat(told.get("seat").asText()).isEqualTo(out.seat());
    return told.get("reached").asText();
  }

  @Test
  void theOthersLeaveWhoeverIsRemovedBehind() throws Exception {
    Person ada = house.sends("ada", "open");
    Person ana = house.sends("ana", "open");
    Person ben = house.sends("ben", "open");
    String before = joins(ana);
    assertThat(joins(ben)).isEqualTo(before);

    ada.asks("remove", "seat", ana.seat());

    assertThat(toldOf(ada, ana)).isEqualTo("removed_only");
    assertThat(joins(ben)).isNotEqualTo(before);
  }

  /** They may come in again, and then to where the others are now. */
  @Test
  void theOthersLeaveWhoeverIsPutBackBeforeTheDoorBehindToo() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ana = house.sends("ana", "circle");
    Person ben = house.sends("ben", "circle");
    ada.asks("admit", "seat", ana.seat());
    ada.asks("admit", "seat", ben.seat());
    String before = joins(ana);

    ada.asks("return", "seat", ana.seat());

    assertThat(toldOf(ada, ana)).isEqualTo("removed_only");
    String now = joins(ben);
    assertThat(now).isNotEqualTo(before);
    ada.asks("admit", "seat", ana.seat());
    assertThat(joins(ana)).isEqualTo(now);
  }
}
