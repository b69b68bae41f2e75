package org.wellnessconnection.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** The first frame brings a ticket for this very seat, once. */
class EnteringServerTest {
  private static House house;
  private static Pass pass;
  private Person ana;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    pass = house.site(0).takeSeat(house.room("open"), house.cookie("ana"), "Ana");
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  @BeforeEach
  void connects() throws Exception {
    ana = Person.connects(house.site(0), pass);
  }

  private void isNotLetIn() {
    assertThat(ana.isClosedWith()).isEqualTo(4001);
    assertThat(ana.everything()).isEmpty();
  }

  @Test
  void whoBringsNoTicketInFiveSecondsIsAskedToSignInAgain() {
    isNotLetIn();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "*", "\\u0000", "\\ud800", "😀"})
  void aTicketThatIsNoneOpensNothing(String ticket) throws Exception {
    ana.sends("{\"type\":\"enter\",\"ticket\":\"" + ticket + "\"}");
    isNotLetIn();
  }

  @Test
  void aTicketOpensOneSocket() throws Exception {
    String ticket = house.site(0).ticket(pass);
    Person first = Person.connects(house.site(0), pass);
    first.enters(ticket);
    first.hearsFrame("welcome");
    ana.enters(ticket);
    isNotLetIn();
    first.goes();
  }

  @Test
  void aTicketForAnotherSeatOpensNothingAndIsSpent() throws Exception {
    Pass ben = house.site(0).takeSeat(house.room("open"), house.cookie("ben"), "Ben");
    String bens = house.site(0).ticket(ben);
    ana.enters(bens);
    isNotLetIn();
    Person late = Person.connects(house.site(0), ben);
    late.enters(bens);
    assertThat(late.isClosedWith()).isEqualTo(4001);
  }

  @Test
  void aTicketForAnotherRoomOpensNothing() throws Exception {
    Pass circle = house.site(0).takeSeat(house.room("circle"), pass.cookie(), "Ana");
    ana.enters(house.site(0).ticket(circle));
    isNotLetIn();
  }

  @Test
  void aTicketFromBeforeOpensNothingToWhoHasLeft() throws Exception {
    Pass cleo = house.site(0).takeSeat(house.room("circle"), house.cookie("cleo"), "Cleo");
    String spare = house.site(0).ticket(cleo);
    Person waits = Person.connects(house.site(0), cleo);
    waits.enters(house.site(0).ticket(cleo));
    waits.hearsFrame("welcome");
    waits.asks("leave");
    assertThat(waits.isClosedWith()).isEqualTo(4011);

    Person again = Person.connects(house.site(0), cleo);
    again.enters(spare);
    assertThat(again.isClosedWith()).isEqualTo(4011);
    assertThat(again.everything())
        .noneMatch(frame -> frame.path("type").asText().equals("welcome"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"say", "hold", "ping"})
  void nothingIsDoneBeforeEntering(String type) throws Exception {
    ana.sends(
        switch (type) {
          case "say" -> Person.command(Person.newAttempt(), "say", "text", "too early");
          case "hold" -> Person.command(Person.newAttempt(), "hold");
          default -> "{\"type\":\"ping\"}";
        });
    isNotLetIn();
  }

  @ParameterizedTest
  @CsvSource({
    "'{', bad_json",
    "'{\"type\":\"enter\"}', missing_field",
    "'{\"type\":\"x\"}', unknown_type"
  })
  void aBrokenFirstFrameIsToldSo(String frame, String code) throws Exception {
    ana.sends(frame);
    assertThat(ana.hearsFrame("refused").get("error").asText()).isEqualTo(code);
    assertThat(ana.isClosedWith()).isEqualTo(4000);
  }

  @Test
  void whoEntersTwiceIsShownTheRoomAgain() throws Exception {
    String ticket = house.site(0).ticket(pass);
    ana.enters(ticket);
    ana.enters(ticket);
    ana.hearsFrame("welcome");
    assertThat(ana.says("here once").get("type").asText()).isEqualTo("applied");
    ana.hears("here once");
    List<String> types = ana.everything().stream().map(f -> f.get("type").asText()).toList();
    assertThat(types.stream().filter("welcome"::equals).count()).isEqualTo(2);
    assertThat(ana.texts().stream().filter("here once"::equals).count()).isEqualTo(1);
    ana.goes();
  }

  @Test
  void cursorsOfAnotherHistoryStartAnew() throws Exception {
    ana.sends(
        "{\"type\":\"enter\",\"ticket\":\""
            + house.site(0).ticket(pass)
            + "\",\"cursors\":[{\"channel\":\"group\",\"seq\":9007199254740991,\"epoch\":\"00000000\"},"
            + "{\"channel\":\"group\",\"seq\":1,\"epoch\":\"ffffffff\"}]}");
    ana.hearsFrame("reset");
    assertThat(ana.hearsFrame("welcome").get("resumed").asBoolean()).isFalse();
    ana.goes();
  }
}
