package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Somebody hides what another one says, for themselves only. */
class MuteServerTest {
  private House house;
  private String path;
  private Person ada;
  private Person ana;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    path = "/rooms/" + house.room("open") + "/mutes";
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open", 1);
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private static String cookie(Person who) {
    return "Cookie: " + who.pass().cookie() + "\r\n";
  }

  private Answer mutes(Person who, String seat, boolean muted) throws IOException {
    String body = "{\"seat\":\"" + seat + "\",\"muted\":" + muted + "}";
    String headers = cookie(who) + "Content-Type: application/json\r\n";
    return Caller.posts(house.address(), path, headers, body);
  }

  private String muted(Person who, int server) throws IOException {
    return Caller.gets(house.site(server).server(), path, cookie(who)).body();
  }

  @Test
  void itStaysOnEveryDeviceUntilItIsTakenBack() throws Exception {
    assertThat(mutes(ana, ben.seat(), true).body()).contains(ben.seat());
    assertThat(mutes(ana, ben.seat(), true).status()).isEqualTo(200);
    assertThat(muted(ana, 0)).isEqualTo("{\"muted\":[\"" + ben.seat() + "\"]}");
    assertThat(muted(ana, 1)).contains(ben.seat());
    assertThat(mutes(ana, ben.seat(), false).body()).isEqualTo("{\"muted\":[]}");
    assertThat(muted(ana, 1)).isEqualTo("{\"muted\":[]}");
  }

  @Test
  void nobodyElseHearsOfIt() throws Exception {
    everybodyHears("Before it");
    List<Integer> before = List.of(frames(ada), frames(ana), frames(ben));
    mutes(ana, ben.seat(), true);
    mutes(ana, ben.seat(), false);
    mutes(ana, ben.seat(), true);
    everybodyHears("After it");
    assertThat(List.of(frames(ada), frames(ana), frames(ben)))
        .containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2) + 1);
    assertThat(muted(ben, 0)).isEqualTo("{\"muted\":[]}");
    assertThat(muted(ada, 1)).isEqualTo("{\"muted\":[]}");
  }

  private void everybodyHears(String text) throws IOException {
    ben.says(text);
    for (Person one : List.of(ada, ana, ben)) {
      one.hears(text);
    }
  }

  /** Entries of every channel; what else comes, such as who is here, comes at any time. */
  private static int frames(Person who) {
    return (int) who.everything().stream().filter(MuteServerTest::isEntry).count();
  }

  private static boolean isEntry(JsonNode frame) {
    return frame.has("seq") && frame.has("epoch") && frame.has("channel");
  }

  @Test
  void whoLeadsIsSeenAndSeesEverybody() throws Exception {
    assertThat(mutes(ana, ada.seat(), true).error()).isEqualTo("forbidden");
    assertThat(mutes(ada, ana.seat(), true).error()).isEqualTo("forbidden");
    assertThat(mutes(ana, ana.seat(), true).error()).isEqualTo("forbidden");
    assertThat(muted(ana, 0)).isEqualTo("{\"muted\":[]}");
  }

  @Test
  void onlyWhoIsInTheRoomHidesOnlyWhoIs() throws Exception {
    assertThat(mutes(ana, Id.random(), true).error()).isEqualTo("no_such_seat");
    assertThat(mutes(ana, "nobody", true).error()).isEqualTo("bad_id");
    assertThat(Caller.gets(house.address(), path, "").status()).isEqualTo(401);
    String dora = "Cookie: " + house.cookie("dora") + "\r\n";
    assertThat(Caller.gets(house.address(), path, dora).status()).isEqualTo(404);
  }

  @Test
  void itGoesWithTheRoom() throws Exception {
    mutes(ana, ben.seat(), true);
    assertThat(house.redisKeys()).contains(ana.seat() + " " + ben.seat());
    ada.asks("end");
    house.purges("open");
    assertThat(house.redisKeys()).doesNotContain(ana.seat() + " " + ben.seat(), ":mutes");
  }
}
