package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.AuditEntry;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;
import org.wellnessconnection.story.Person;

/**
 * Those who answer for the programme can show that what had to go is gone, and whom a fault met.
 */
class ReceiptServerTest {
  private House house;
  private String max;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    max = house.cookie("max");
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private String sees(String cookie, String path) throws IOException {
    return Caller.gets(house.address(), path, headers(cookie)).body();
  }

  private static String headers(String cookie) {
    return "Cookie: " + cookie + "\r\nAccept: text/html\r\n";
  }

  private Answer seeks(String cookie, LocalDateTime hour) throws IOException {
    String type = "Content-Type: application/x-www-form-urlencoded\r\n";
    return Caller.posts(house.address(), "/affected", headers(cookie) + type, "hour=" + hour);
  }

  @Test
  void aReceiptSaysHowMuchWentAndWhenAndNothingElse() throws Exception {
    assertThat(sees(max, "/receipts")).contains("Nothing has been deleted yet");
    Person ada = house.sends("ada", "open");
    ada.says("the secret of the evening");
    ada.asks("end");
    long count = house.purges("open").count();

    assertThat(sees(max, "/receipts"))
        .contains("What is said and noted in a session", count + " entries", "Proven on")
        .doesNotContain("Not proven yet", "the secret of the evening", house.room("open"), "Ada");
    for (String reader : new String[] {"cora", "sol"}) {
      assertThat(sees(house.cookie(reader), "/me")).contains("href=\"/receipts\"");
    }
  }

  @Test
  void purgedAgainItIsStillOneReceipt() throws Exception {
    house.sends("ada", "open").asks("end");
    house.purges("open");
    house.purges("open");

    List<Receipt> all = house.redisDoes(it -> it.receipts(house.vault()).newest(10));
    assertThat(all).hasSize(1);
  }

  @Test
  void whatWasOnInAnHourIsCountedAndWhoAsksIsOnRecord() throws Exception {
    Session circle = Dated.in(house, Duration.ofHours(2)).with(5, 1).keeps();
    Member.of(house, "ana").registers(circle, "Sam");
    Member.of(house, "ben").registers(circle, "Kim");
    LocalDateTime hour =
        LocalDateTime.ofInstant(circle.when().starts(), zone()).truncatedTo(ChronoUnit.HOURS);

    assertThat(seeks(max, hour).body())
        .contains("1 session, 2 people at the most", "2 people had a place", "not known yet")
        .doesNotContain("Sam", "Kim");
    assertThat(seeks(max, hour.minusHours(2)).body()).contains("No session, nobody");
    assertThat(seeks(max, hour.plusHours(4)).body()).contains("No session, nobody");
    assertThat(house.audit())
        .filteredOn(it -> it.act() == AuditEntry.Act.AFFECTED_SOUGHT)
        .hasSize(3)
        .extracting(AuditEntry::by)
        .containsOnly(house.account("max"));
  }

  private ZoneId zone() throws Exception {
    return house.known(house.account("max")).profile().zone();
  }
}
