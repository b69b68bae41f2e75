package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.Report.Stage;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Whoever reports gets an answer; whom it concerns is told, and heard once more. */
class ReportAnswerServerTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final Duration A_WHILE = Duration.ofSeconds(15);

  private House house;
  private Person ana;
  private Person ben;
  private String cora;
  private String sol;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    for (String person : new String[] {"ana", "ben"}) {
      Optional<Address> mail = Optional.of(new Address(person + "@example.org"));
      house.changes(person, it -> it.withProfile(it.profile().withMail(mail)));
    }
    house.sends("ada", "open");
    ana = house.sends("ana", "open");
    ben = house.sends("ben", "open");
    cora = house.cookie("cora");
    sol = house.cookie("sol");
    reports("\"about\":\"seat\",\"seat\":\"" + ben.seat() + "\"");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private void reports(String about) throws Exception {
    String path = "/rooms/" + house.room("open") + "/report";
    String body =
        "{\"attempt\":\"attempt-one\",\"kind\":\"unkind\",\"reason\":\"so loud\"," + about + "}";
    assertThat(
            posts(ana.pass().cookie(), path, "Content-Type: application/json\r\n", body).status())
        .isEqualTo(200);
  }

  private Answer posts(String cookie, String to, String type, String body) throws IOException {
    return Caller.posts(house.address(), to, "Cookie: " + cookie + "\r\n" + type, body);
  }

  private String sees(String cookie, String path) throws IOException {
    return Caller.gets(house.address(), path, "Cookie: " + cookie + "\r\nAccept: text/html\r\n")
        .body();
  }

  private void steps(String cookie, String step) throws Exception {
    assertThat(posts(cookie, "/reports/" + report().id().value(), FORM, "step=" + step).status())
        .isEqualTo(303);
  }

  private Answer appeals(Person who, String words) throws Exception {
    String to = "/me/reports/" + report().id().value() + "/appeal";
    return posts(who.pass().cookie(), to, FORM, "words=" + words);
  }

  private Report report() throws Exception {
    return house.reports().get(0);
  }

  private void isDecided(String outcome) throws Exception {
    steps(cora, "claim");
    steps(cora, "find&outcome=" + outcome);
    steps(cora, "close");
  }

  private void gets(String letter) {
    await().atMost(A_WHILE).until(() -> sees(cora, "/outbox").contains(letter));
  }

  @Test
  void whoReportedSeesAtOnceThatItArrivedAndLaterInGeneralWhatCameOfIt() throws Exception {
    assertThat(sees(ana.pass().cookie(), "/me/reports")).contains("answers by");
    isDecided("person_warned");

    gets("you told us that something was not right");
    assertThat(sees(ana.pass().cookie(), "/me/reports"))
        .contains("did something about it")
        .doesNotContain("Talked to", "Ben");
    assertThat(sees(house.cookie("cleo"), "/me/reports")).contains("You have reported nothing");
  }

  @Test
  void whomItConcernsLearnsOfTheDecisionAndNeverWhoReported() throws Exception {
    assertThat(sees(ben.pass().cookie(), "/me/reports")).contains("You have reported nothing");
    isDecided("person_warned");

    gets("decided something that concerns you");
    assertThat(sees(ben.pass().cookie(), "/me/reports"))
        .contains("We talk to you about it")
        .doesNotContain("Ana", "so loud");
    assertThat(sees(cora, "/outbox")).doesNotContain("Ana", "so loud");
  }

  @Test
  void whomNothingHappensToIsToldNothing() throws Exception {
    isDecided("no_action");

    gets("you told us that something was not right");
    assertThat(sees(cora, "/outbox")).doesNotContain("decided something that concerns you");
    assertThat(sees(ben.pass().cookie(), "/me/reports"))
        .doesNotContain("Decisions that concern me");
    assertThat(appeals(ben, "why").status()).isEqualTo(404);
  }

  @Test
  void anAppealIsDecidedBySomebodyElse() throws Exception {
    isDecided("person_warned");
    assertThat(appeals(ana, "me").status()).isEqualTo(404);
    assertThat(appeals(ben, "It+was+a+joke").status()).isEqualTo(303);
    assertThat(report().stage()).isEqualTo(Stage.APPEALED);

    assertThat(sees(cora, "/reports")).contains("You decided this").doesNotContain("\"answer\"");
    steps(cora, "answer&outcome=person_warned");
    assertThat(report().stage()).isEqualTo(Stage.APPEALED);
    assertThat(sees(sol, "/reports")).contains("It was a joke", "\"answer\"");
    steps(sol, "answer&outcome=no_action");

    assertThat(report().stage()).isEqualTo(Stage.CLOSED);
    gets("You asked us to look again");
    assertThat(sees(ben.pass().cookie(), "/me/reports")).contains("The decision is taken back");
  }

  @Test
  void wordsThatCannotBeKeptStayInTheFieldBesideWhatIsWrong() throws Exception {
    isDecided("person_warned");
    Answer answer = appeals(ben, "x".repeat(1_001));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("x".repeat(1_001), "role=\"alert\"");
    assertThat(report().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void whatIsLateStandsFirstAndSaysSo() throws Exception {
    assertThat(sees(cora, "/reports")).contains("is promised by").doesNotContain("Overdue");
    Report late = report().withMade(report().made().minus(Duration.ofDays(5)));
    house.redisDoes(it -> it.reports(house.vault()).change(late.withVersion(2)));

    assertThat(sees(cora, "/reports")).contains("Overdue");
    assertThat(sees(ana.pass().cookie(), "/me/reports")).contains("and are late");
  }

  @Test
  void howASessionWasLedConcernsWhoLedIt() throws Exception {
    steps(cora, "claim");
    String path = "/rooms/" + house.room("open") + "/report";
    String body = "{\"attempt\":\"attempt-two\",\"kind\":\"leading\",\"about\":\"session\"}";
    posts(ana.pass().cookie(), path, "Content-Type: application/json\r\n", body);

    assertThat(house.reports())
        .filteredOn(it -> it.ask().seat().isEmpty())
        .singleElement()
        .satisfies(
            it -> assertThat(it.evidence().concerned()).containsExactly(house.account("ada")));
  }
}
