package org.wellnessconnection.web.lounge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.wire.Refused;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.CareerStage;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;
import org.wellnessconnection.story.Salon;

/** Ada, Eli and Cora may open the lounges; Cora coordinates, Sol is the safety lead. */
class LoungeServerTest {
  private static final String HTML = "Accept: text/html\r\n";

  private House house;

  @BeforeEach
  void opens() throws Exception {
    house = Salon.opens();
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Answer page(String cookie) throws Exception {
    return Caller.gets(house.address(), "/lounges", HTML + cookie);
  }

  private String pageOf(String person) throws Exception {
    return page("Cookie: " + house.cookie(person) + "\r\n").body();
  }

  private Person comes(String person, String name) throws Exception {
    return house.lets(house.cookie(person), Salon.room(house, "tea"), name);
  }

  @Test
  void visitorsReadThatThereAreLoungesAndWhenAndAreAskedToSignIn() throws Exception {
    Answer page = page("");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("The tea room &lt;b&gt;", "Every day: all day", "Closed. It opens next on")
        .contains("19:00–21:30", "/sign-in?return_to=%2Flounges")
        .doesNotContain("/lounges/tea", Salon.room(house, "tea"), "Tremblay");
  }

  @Test
  void frenchReadersReadItInFrench() throws Exception {
    assertThat(page("Accept-Language: fr-CA\r\n").body())
        .contains("Le salon de thé", "Tous les jours\u00a0: toute la journée", "Fermé. Prochaine");
  }

  @Test
  void aMemberWaitsAtTheDoorAndComesInByThemselvesWhenSomebodyFacilitates() throws Exception {
    Person ana = comes("ana", "Ana");
    assertThat(ana.hearsFrame("welcome").at("/you/status").asText()).isEqualTo("waiting");
    assertThat(pageOf("ben")).contains("Its door is shut just now", "Wait at the door");
    assertThat(pageOf("eli")).contains("Open the door").doesNotContain("Wait at the door");

    comes("ada", "Ada");
    isIn(ana);
    assertThat(ana.says("Hello").get("type").asText()).isEqualTo("applied");
    assertThat(pageOf("ben")).contains("Open now, until", "Go in", "/lounges/tea");
  }

  private static void isIn(Person who) {
    who.hearsFrame(frame -> frame.path("you").path("status").asText().equals("admitted"));
  }

  @Test
  void itsAddressLeadsIntoTheRoomOfNow() throws Exception {
    String cookie = "Cookie: " + house.cookie("ana") + "\r\n" + HTML;
    assertThat(Caller.gets(house.address(), "/lounges/tea", cookie).header("location"))
        .contains("/rooms/" + Salon.room(house, "tea"));
    assertThat(Caller.gets(house.address(), "/lounges/shut", cookie).header("location"))
        .contains("/lounges");
    assertThat(Caller.gets(house.address(), "/lounges/none", cookie).status()).isEqualTo(404);
  }

  @Test
  void theTimeIsSaidWhereTheLoungeIsAndWhereTheReaderIs() throws Exception {
    ZoneId vancouver = ZoneId.of("America/Vancouver");
    house.changes("ana", it -> it.withProfile(it.profile().withZone(vancouver)));
    assertThat(pageOf("ana")).containsPattern("19:00 in Toronto · \\d\\d:00 in Vancouver");
  }

  @Test
  void theWallShowsThatNobodyIsThere() throws Exception {
    Person ana = comes("ana", "Ana");
    String cookie = "Cookie: " + house.cookie("cora") + "\r\n" + HTML;
    assertThat(Caller.gets(house.address(), "/wall", cookie).body())
        .contains("The tea room", "Door shut: nobody facilitates there now")
        .contains("Facilitators: 0. Participants: 0. Waiting at the door: 1.");
    comes("ada", "Ada");
    isIn(ana);
    assertThat(Caller.gets(house.address(), "/wall", cookie).body())
        .contains("Under way", "Facilitators: 1. Participants: 1. Waiting at the door: 0.");
  }

  @Test
  void whenItsDoorWasClosedItOpensAgainInAnotherRoomThatKnowsNothing() throws Exception {
    String before = Salon.room(house, "tea");
    Person ada = comes("ada", "Ada");
    Person ana = comes("ana", "Ana");
    ana.says("Only for tonight");
    ada.asks("end");
    ana.hearsFrame("ended");

    String next = Salon.nextRoom(house, "tea", before);
    Person again = house.lets(house.cookie("ana"), next, "Ana");
    assertThat(again.hearsFrame("welcome").at("/you/status").asText()).isEqualTo("waiting");
    house.lets(house.cookie("eli"), next, "Eli");
    isIn(again);
    assertThat(again.texts()).isEmpty();
    assertThat(Salon.shift(house, "tea").rooms()).hasSize(2);
  }

  @Test
  void whoWasRemovedStaysOutWhenItOpensAgainAndIsNotKeptFromOtherRooms() throws Exception {
    String before = Salon.room(house, "tea");
    Person ada = comes("ada", "Ada");
    Person ben = comes("ben", "Ben");
    ada.asks("remove", "seat", ben.seat(), "scope", "session", "reason", "unkind");
    ada.asks("end");
    assertIsOut("ben", Salon.nextRoom(house, "tea", before));
    assertThat(house.sends("ben", "open").seat()).isNotEmpty();
  }

  private void assertIsOut(String person, String room) {
    assertThatThrownBy(() -> house.lets(house.cookie(person), room, "Zoe"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("removed");
  }

  /** Once it is too late to undo it, it is the lounge that Ben is kept from, whenever it opens. */
  @Test
  void whoIsKeptFromALoungeIsKeptFromAllItsRooms() throws Exception {
    Person ada = comes("ada", "Ada");
    Person ben = comes("ben", "Ben");
    ada.asks("remove", "seat", ben.seat(), "scope", "series", "reason", "unkind");
    Awaitility.await()
        .atMost(Duration.ofSeconds(45))
        .until(() -> exclusions().contains("The tea room"));
    AccountId account = house.account("ben");
    boolean out = house.redisDoes(it -> it.exclusions().keepOut(account, "lounge:tea"));
    assertThat(out).isTrue();
    assertThat(house.lets(house.cookie("ben"), Salon.room(house, "learners"), "Ben").seat())
        .isNotEmpty();
  }

  private String exclusions() throws Exception {
    String headers = HTML + "Cookie: " + house.cookie("cora") + "\r\n";
    return Caller.gets(house.address(), "/exclusions", headers).body();
  }

  @Test
  void aLoungeForLearnersRefusesWhoeverIsNoneAndNotWhoOpensIt() throws Exception {
    house.changes("ben", it -> stage(it, CareerStage.PRACTISING));
    house.changes("ana", it -> stage(it, CareerStage.RESIDENT));
    house.changes("ada", it -> stage(it, CareerStage.PRACTISING));
    String room = Salon.room(house, "learners");
    assertThatThrownBy(() -> house.lets(house.cookie("ben"), room, "Ben"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("other_audience");
    assertThat(house.lets(house.cookie("ana"), room, "Ana").seat()).isNotEmpty();
    assertThat(house.lets(house.cookie("ada"), room, "Ada").seat()).isNotEmpty();
  }

  private static Account stage(Account account, CareerStage stage) {
    return account.withProfile(account.profile().withStage(Optional.of(stage)));
  }

  /** Cora coordinates, so that she would see every other report. */
  @Test
  void aFacilitatorOfTheLoungeWhoIsReportedSeesNothingOfIt() throws Exception {
    Person cora = comes("cora", "Cora");
    Person ana = comes("ana", "Ana");
    reports(ana, "\"about\":\"seat\",\"seat\":\"" + cora.seat() + "\"");
    reports(ana, "\"about\":\"session\"");

    assertThat(queueOf("cora")).doesNotContain("It hurt");
    assertThat(queueOf("sol")).contains("It hurt", "Cora");
    assertThat(house.reports())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.isOpenTo(house.account("cora"))).isFalse());
  }

  private void reports(Person who, String about) throws Exception {
    String body =
        "{\"attempt\":\"attempt-"
            + about.hashCode()
            + "\",\"kind\":\"unkind\",\"reason\":\"It hurt\","
            + about
            + "}";
    String headers = "Cookie: " + who.pass().cookie() + "\r\nContent-Type: application/json\r\n";
    String path = "/rooms/" + Salon.room(house, "tea") + "/report";
    assertThat(Caller.posts(house.address(), path, headers, body).status()).isEqualTo(200);
  }

  private String queueOf(String person) throws Exception {
    String headers = "Cookie: " + house.cookie(person) + "\r\n" + HTML;
    return Caller.gets(house.address(), "/reports", headers).body();
  }

  /** Another server has a newer programme file, without any lounge. */
  @Test
  void aLoungeThatIsTakenOutWhileItIsOpenGoesOnUntilItCloses() throws Exception {
    Person ada = comes("ada", "Ada");
    Person ana = comes("ana", "Ana");
    Path file = house.redisFiles().resolveSibling("programme.yaml");
    Files.writeString(file, Salon.PEOPLE);
    house.andAnother();

    String cookie = "Cookie: " + house.cookie("ben") + "\r\n" + HTML;
    assertThat(Caller.gets(house.site(1).server(), "/lounges", cookie).body())
        .contains("There is no lounge at the moment");
    String room = "/rooms/" + Salon.room(house, "tea");
    assertThat(Caller.gets(house.site(1).server(), room, cookie).status()).isEqualTo(200);
    ana.says("Still here");
    ada.hears("Still here");
  }
}
