package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.content.Shelves;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/**
 * A facilitator gives the group something to read. Ada and Ana are at one server, Ben at another.
 */
class SharedResourceServerTest {
  private static final String NIGHT = "after-a-hard-night";

  @TempDir private Path content;
  private House house;
  private Person ada;
  private Person ana;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    String folder =
        "--content.folder=" + Shelves.beside(Path.of("config/content"), content.resolve("c"));
    house = House.opens(folder).andAnother(folder);
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open", 1);
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void everybodyInTheRoomIsGivenIt() throws Exception {
    assertThat(ada.asks("share_resource", "slug", NIGHT).path("type").asText())
        .isEqualTo("applied");
    for (Person who : new Person[] {ana, ben, ada}) {
      JsonNode shared = who.hearsFrame("resource_shared");
      assertThat(shared.get("slug").asText()).isEqualTo(NIGHT);
      assertThat(shared.get("seat").asText()).isEqualTo(ada.seat());
      assertThat(shared.get("channel").asText()).isEqualTo("group");
    }
  }

  @Test
  void participantsCannot() throws Exception {
    assertThat(error(ana.asks("share_resource", "slug", NIGHT))).isEqualTo("forbidden");
    ada.says("good evening");
    ben.hears("good evening");
    assertThat(ben.everything())
        .noneMatch(it -> it.path("type").asText().equals("resource_shared"));
  }

  @Test
  void whatIsNotThereIsRefused() throws Exception {
    for (String nothing : new String[] {"nowhere", "../x", "", "A", "x".repeat(61)}) {
      assertThat(error(ada.asks("share_resource", "slug", nothing))).isEqualTo("no_such_resource");
    }
  }

  @Test
  void inAQuietMinuteNothingIsShared() throws Exception {
    ada.asks("quiet_minute");
    assertThat(error(ada.asks("share_resource", "slug", NIGHT))).isEqualTo("quiet");
  }

  @Test
  void whatSomebodySavesOutlivesTheRoomAndDoesNotLeadBackToIt() throws Exception {
    ada.asks("share_resource", "slug", NIGHT);
    ana.hearsFrame("resource_shared");
    String ana = "Cookie: " + house.cookie("ana") + "\r\n";
    String form = "Content-Type: application/x-www-form-urlencoded\r\n";
    Caller.posts(house.address(), "/me/saved", form + ana, "resource=" + NIGHT);
    ada.asks("end", "sure", true);
    ben.hearsFrame("ended");
    String room = house.room("open");
    String list = Caller.gets(house.address(), "/me/saved", "Accept: text/html\r\n" + ana).body();
    assertThat(list).contains("After a hard night").doesNotContain(room);
    assertThat(house.redisKeys().lines().filter(it -> it.contains("bookmarks:")))
        .isNotEmpty()
        .noneMatch(it -> it.contains(room));
  }

  private static String error(JsonNode answer) {
    return answer.path("error").asText();
  }
}
