package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.Report.Stage;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Coordinators and safety leads look after reports; for everybody else there is no such page. */
class ReportQueueServerTest {
  private static final String REASON = "It was said twice, and it hurt";
  private House house;
  private Person ada;
  private Person ana;
  private String path;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    path = "/rooms/" + house.room("open") + "/report";
    ada = house.sends("ada", "open");
    ana = house.sends("ana", "open");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private void reports(Person who, String about) throws IOException {
    String body =
        "{\"attempt\":\"attempt-one\",\"kind\":\"unkind\",\"reason\":\""
            + REASON
            + "\","
            + about
            + "}";
    String type = "Content-Type: application/json\r\n";
    assertThat(posts(who.pass().cookie(), path, type, body).status()).isEqualTo(200);
  }

  private Answer posts(String cookie, String to, String type, String body) throws IOException {
    return Caller.posts(house.address(), to, "Cookie: " + cookie + "\r\n" + type, body);
  }

  private Answer queue(String cookie) throws IOException {
    String headers = "Cookie: " + cookie + "\r\nAccept: text/html\r\n";
    return Caller.gets(house.address(), "/reports", headers);
  }

  private int steps(String cookie, String step) throws Exception {
    String type = "Content-Type: application/x-www-form-urlencoded\r\n";
    String to = "/reports/" + report().id().value();
    return posts(cookie, to, type, "step=" + step).status();
  }

  private Report report() throws Exception {
    return house.reports().get(0);
  }

  @Test
  void aFacilitatorReportsAColleagueAndNobodyWhoLedLooksAtIt() throws Exception {
    Person eli = house.sends("eli", "open");
    ana.asks("support", "kind", "unsafe");
    Person sol = house.sends("sol", "open");
    reports(ada, "\"about\":\"seat\",\"seat\":\"" + eli.seat() + "\"");

    assertThat(queue(house.cookie("cora")).body()).contains(REASON, "Eli");
    assertThat(queue(sol.pass().cookie()).body()).doesNotContain(REASON);
    assertThat(steps(sol.pass().cookie(), "claim")).isEqualTo(404);
    for (Person led : new Person[] {ada, eli}) {
      assertThat(queue(led.pass().cookie()).status()).isEqualTo(404);
      assertThat(steps(led.pass().cookie(), "claim")).isEqualTo(404);
    }
    assertThat(report().stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void coordinatorsAndSafetyLeadsSeeItAndNobodyElseDoes() throws Exception {
    Person ben = house.sends("ben", "open");
    reports(ben, "\"about\":\"session\"");

    assertThat(queue(house.cookie("cora")).body()).contains(REASON, "Ben");
    assertThat(queue(house.cookie("sol")).body()).contains(REASON);
    assertThat(queue("session=none").status()).isEqualTo(404);
    for (Person person : new Person[] {ada, ana, ben}) {
      assertThat(queue(person.pass().cookie()).status()).isEqualTo(404);
      assertThat(steps(person.pass().cookie(), "claim")).isEqualTo(404);
    }
    assertThat(report().stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void aCoordinatorWhoIsReportedSeesNothingOfItAndCannotTouchIt() throws Exception {
    Person cora = house.sends("cora", "open");
    reports(ana, "\"about\":\"seat\",\"seat\":\"" + cora.seat() + "\"");

    assertThat(queue(cora.pass().cookie()).status()).isEqualTo(200);
    assertThat(queue(cora.pass().cookie()).body()).doesNotContain(REASON, report().id().value());
    assertThat(steps(cora.pass().cookie(), "claim")).isEqualTo(404);
    assertThat(queue(house.cookie("sol")).body()).contains(REASON, "Cora");
  }

  @Test
  void itIsClaimedDecidedAndClosedByOnePerson() throws Exception {
    reports(ana, "\"about\":\"session\"");
    String cora = house.cookie("cora");
    String sol = house.cookie("sol");

    assertThat(steps(cora, "claim")).isEqualTo(303);
    assertThat(steps(sol, "claim")).isEqualTo(303);
    assertThat(steps(sol, "find&outcome=no_action")).isEqualTo(303);
    assertThat(report().stage()).isEqualTo(Stage.CLAIMED);
    assertThat(queue(sol).body()).doesNotContain("value=\"find\"");
    steps(cora, "close");
    assertThat(report().stage()).isEqualTo(Stage.CLAIMED);
    steps(cora, "find&outcome=whatever");
    assertThat(report().stage()).isEqualTo(Stage.CLAIMED);
    steps(cora, "find&outcome=person_warned");
    assertThat(queue(cora).body()).contains("Talked to the person");
    steps(cora, "close");
    assertThat(report().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void aReportThatIsNotThereIsNotFound() throws Exception {
    String type = "Content-Type: application/x-www-form-urlencoded\r\n";

    for (String id : new String[] {"x", "AAAAAAAAAAAAAAAAAAAAAA", "..%2f"}) {
      assertThat(posts(house.cookie("cora"), "/reports/" + id, type, "step=claim").status())
          .isEqualTo(404);
    }
  }
}
