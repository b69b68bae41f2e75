package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.room.ConductServerTest.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** A removal holds for the person, whatever they try. Two servers; Ben is removed. */
class RemovalServerTest {
  private static final Duration UNDO_AND_SOME = Duration.ofSeconds(45);

  private House house;
  private Person ada;
  private Person ana;
  private Person ben;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open", 1);
    ana.hearsFrame(frame -> frame.path("name").asText().equals("Ben"));
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @Test
  void whoIsRemovedDoesNotComeBackByAnyWay() throws Exception {
    String ticket = house.site(0).ticket(ben.pass());
    Person secondTab = Person.connects(house.site(0), ben.pass());
    Person thirdTab = Person.connects(house.site(1), ben.pass());
    thirdTab.enters(house.site(1).ticket(ben.pass()));
    thirdTab.hearsFrame("welcome");
    ada.asks("remove", "seat", ben.seat());
    assertThat(ben.isClosedWith()).isIn(4003, 4009);
    assertThat(thirdTab.isClosedWith()).isEqualTo(4003);
    secondTab.enters(ticket);
    assertThat(secondTab.isClosedWith()).isIn(4001, 4003);
    ana.says("not for Ben");
    for (int server = 0; server < 2; server++) {
      isShut(server, ben.pass().cookie(), "Ben");
      isShut(server, house.cookie("ben"), "Somebody else");
      int at = server;
      assertThatThrownBy(() -> house.site(at).ticket(ben.pass())).hasMessageContaining("HTTP 403");
    }
    assertThat(List.of(ben, secondTab, thirdTab)).allMatch(tab -> tab.texts().isEmpty());
    secondTab.everything().forEach(frame -> assertThat(type(frame)).isNotEqualTo("welcome"));
  }

  private void isShut(int server, String cookie, String name) throws Exception {
    String room = house.room("open");
    assertThatThrownBy(() -> house.site(server).takeSeat(room, cookie, name))
        .hasMessageContaining("HTTP 403")
        .hasMessageContaining("\"removed\"");
  }

  @Test
  void onlyWhoWasRemovedIsToldWhatItCovers() throws Exception {
    ada.asks("remove", "seat", ben.seat(), "scope", "session", "reason", "safety");
    ben.isClosedWith();
    Caller.Answer told = removal(ben.pass());
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.json().get("scope").asText()).isEqualTo("session");
    assertThat(told.json().get("safety").asBoolean()).isTrue();
    assertThat(told.json().get("readmitted").asBoolean()).isFalse();
    assertThat(told.body()).doesNotContain(ada.seat(), "Ada");
    assertThat(removal(ana.pass()).status()).isEqualTo(404);
    ada.asks("readmit", "seat", ben.seat());
    assertThat(removal(ben.pass()).json().get("readmitted").asBoolean()).isTrue();
  }

  @Test
  void whatReachesTheSeriesIsProposedAndHoldsInItsNextRoom() throws Exception {
    ada.asks("remove", "seat", ben.seat(), "scope", "series", "reason", "unkind");
    ben.isClosedWith();
    assertThat(removal(ben.pass()).json().get("proposed").asBoolean()).isFalse();
    Awaitility.await()
        .atMost(UNDO_AND_SOME)
        .until(() -> removal(ben.pass()).json().get("proposed").asBoolean());
    JsonNode proposed = ada.hearsFrame("exclusion_proposed");
    assertThat(proposed.get("seat").asText()).isEqualTo(ben.seat());
    assertThat(type(ada.asks("readmit", "seat", ben.seat()))).isEqualTo("refused");
    assertThat(ana.everything()).noneMatch(frame -> type(frame).equals("exclusion_proposed"));
    ada.asks("end");
    ana.isClosedWith();
    house.andAnother();
    assertThatThrownBy(() -> house.site(2).takeSeat(house.room("open"), house.cookie("ben"), "Zoe"))
        .hasMessageContaining("HTTP 403");
    assertThat(house.sends("ana", "open", 2).seat()).isNotEmpty();
    assertThat(house.sends("ben", "circle", 2).seat()).isNotEmpty();
  }

  @Test
  void thePageOfExclusionsIsNotThereForAnybodyElse() throws Exception {
    for (String person : List.of("ada", "ana")) {
      assertThat(get("/exclusions", house.cookie(person)).status()).isEqualTo(404);
    }
  }

  private Caller.Answer removal(Pass pass) throws Exception {
    return get("/rooms/" + pass.room() + "/removal", pass.cookie());
  }

  private Caller.Answer get(String path, String cookie) throws Exception {
    return Caller.gets(house.address(), path, "Cookie: " + cookie + "\r\n");
  }
}
