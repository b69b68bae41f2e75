package org.wellnessconnection.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Standing;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.Person;

/** At the door of a room, on two servers, before anybody sees who comes. */
class UnseenServerTest {
  private static final String TOLD = "\"told\":\"may_not_suit\"";
  private House house;
  private Session circle;
  private Member ana;
  private Member ben;
  private Person ada;

  /** Ana would rather not meet Ben, and says so when both have a place. */
  @BeforeEach
  void opens() throws Exception {
    house = House.opens().andAnother();
    circle = Dated.in(house, Duration.ofDays(1)).with(4, 1).heldIn("circle").keeps();
    ada = house.sends("ada", "circle");
    ana = Member.of(house, "ana");
    ben = Member.of(house, "ben").at(house.site(1).server());
    ana.registers(circle, "Sam");
    ben.registers(circle, "Kim");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private void adds(Member who, String... wish) throws Exception {
    assertThat(who.browser().posts("/my/" + circle.id() + "/wish", wish).statusCode())
        .isEqualTo(303);
  }

  private String room() {
    return "/rooms/" + circle.room();
  }

  private HttpResponse<String> knocks(Member who, String name, String more) throws Exception {
    String wish = "{\"name\":\"" + name + "\",\"agreed\":true" + more + "}";
    return who.browser().asJson().postsJson(room() + "/seat", wish);
  }

  private static String plain(HttpResponse<String> answer) {
    return answer.statusCode() + answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
  }

  private Places places() throws Exception {
    return house.redisDoes(it -> it.places(house.vault()).find(circle.id())).orElseThrow();
  }

  /** What Ada heard of the door since she came herself. */
  private long knocksHeard() throws Exception {
    ada.says("Still here");
    return ada.everything().stream()
        .filter(it -> it.path("type").asText().equals("knocked"))
        .filter(it -> !it.path("seat").asText().equals(ada.seat()))
        .count();
  }

  @Test
  void whoWishedIsToldAndWhoIsAvoidedLearnsNothing() throws Exception {
    String before = ben.sees(room());
    adds(ana, "avoided", "Ben Cohen");
    assertThat(ana.sees(room())).contains(TOLD).doesNotContain("Cohen");
    assertThat(ben.sees(room())).doesNotContain(TOLD);
    assertThat(withoutNames(ben.sees(room()))).isEqualTo(withoutNames(before));
    assertThat(plain(knocks(ana, "Sam", ""))).startsWith("409").contains("may_not_suit");
    assertThat(knocksHeard()).isZero();
    assertThat(knocks(ben, "Kim", "").statusCode()).isEqualTo(200);
    assertThat(knocks(ana, "Sam", ",\"anyway\":true").statusCode()).isEqualTo(200);
    assertThat(knocks(ana, "Sam", "").statusCode()).as("a seat they have").isEqualTo(200);
    assertThat(ana.sees(room())).doesNotContain(TOLD);
    assertThat(knocksHeard()).isEqualTo(2);
  }

  /** Names to choose from are drawn anew each time. */
  private static String withoutNames(String page) {
    return page.replaceAll("\"names\":\\[[^\\]]*\\]", "").replaceAll("nonce=\"[^\"]*\"", "");
  }

  /** By a name or by a workplace, in a room of many or few: the same words, byte by byte. */
  @Test
  void theWordsAreTheSameWhicheverWishItWas() throws Exception {
    Member cleo = Member.of(house, "cleo");
    Member dora = Member.of(house, "dora").at(house.site(1).server());
    cleo.registers(circle, "Lou");
    dora.registers(circle, "Max");
    adds(cleo, "only", "learners");
    adds(dora, "avoided", "Ada Tremblay\nBen Cohen");
    String one = plain(knocks(cleo, "Lou", ""));
    assertThat(plain(knocks(dora, "Max", ""))).isEqualTo(one).startsWith("409");
    adds(ana, "avoided", "Nobody Here");
    assertThat(knocks(ana, "Sam", "").statusCode()).isEqualTo(200);
  }

  @Test
  void aConflictThatArisesAfterThePageWasOpenedIsToldAtTheKnock() throws Exception {
    adds(ana, "avoided", "Cora Blais");
    assertThat(ana.sees(room())).doesNotContain(TOLD);
    house.sends("cora", "circle", 1);
    assertThat(plain(knocks(ana, "Sam", ""))).startsWith("409").contains("may_not_suit");
  }

  /** Nothing is to be had by trying one name after the other. */
  @Test
  void namesAddedAtTheDoorAreNotAnsweredThere() throws Exception {
    adds(ana, "avoided", "Nobody Here");
    String before = ana.sees(room());
    adds(ana, "avoided", "Ben Cohen");
    assertThat(withoutNames(ana.sees(room()))).isEqualTo(withoutNames(before));
    assertThat(knocks(ana, "Sam", "").statusCode()).isEqualTo(200);
  }

  @Test
  void whoLeavesIsExcusedAndTheRoomIsToldNothing() throws Exception {
    adds(ana, "avoided", "Ben Cohen");
    ana.sees(room());
    String leave = room() + "/leave-unseen";
    assertThat(Newcomer.way(ana.browser().posts(leave))).isEqualTo("303 /my/" + circle.id());
    assertThat(Newcomer.way(ana.browser().posts(leave))).isEqualTo("303 /my/" + circle.id());
    assertThat(places().of(house.account("ana")).orElseThrow().standing().state())
        .isEqualTo(Standing.State.CANCELLED);
    assertThat(knocksHeard()).isZero();
    assertThat(ana.browser().gets(room()).statusCode()).isEqualTo(403);
    assertThat(Member.of(house, "dora").browser().posts(leave).statusCode()).isEqualTo(404);
  }
}
