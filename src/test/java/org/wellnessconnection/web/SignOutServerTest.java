package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/** Whoever is signed out anywhere leaves every room at once, whatever server they are on. */
class SignOutServerTest {
  private static final int SIGN_IN_AGAIN = 4001;
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens().andAnother();
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Caller.Answer posts(Person who, String path, String form) throws Exception {
    String headers = "Cookie: " + who.pass().cookie() + "\r\n" + FORM;
    return Caller.posts(house.address(), path, headers, form);
  }

  private static long millisUntilClosed(Person who, long since) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(1))
        .atMost(AT_MOST)
        .until(() -> who.closed().isPresent());
    assertThat(who.closed()).hasValue(SIGN_IN_AGAIN);
    return Duration.ofNanos(System.nanoTime() - since).toMillis();
  }

  @Test
  void whoeverSignsOutOnOneServerLeavesTheRoomOnTheOther() throws Exception {
    Person ben = house.sends("ben", "open");
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Person ana = house.sends("ana", "open", 1);
      long since = System.nanoTime();
      assertThat(posts(ana, "/sign-out", "").status()).isEqualTo(303);
      took.add(millisUntilClosed(ana, since));
    }
    took.sort(null);
    System.out.println("signed out until the socket closed, ms of 20: " + took);
    assertThat(ben.closed()).isEmpty();
    assertThat(ben.says("Still here").path("type").asText()).isEqualTo("applied");
  }

  @Test
  void whoeverEndsTheOthersStaysHere() throws Exception {
    Person phone = house.sends("cleo", "open", 1);
    Person laptop = house.sends("cleo", "circle", 0);
    long since = System.nanoTime();
    assertThat(posts(laptop, "/me/devices/end-others", "").status()).isEqualTo(303);
    millisUntilClosed(phone, since);
    assertThat(laptop.closed()).isEmpty();
    assertThat(page(laptop)).contains("This device").doesNotContain("end-others");
  }

  private static String page(Person who) throws Exception {
    String headers = "Cookie: " + who.pass().cookie() + "\r\nAccept: text/html\r\n";
    return Caller.gets(house.address(), "/me/devices", headers).body();
  }

  @Test
  void whoeverEndsItEverywhereIsOutHereToo() throws Exception {
    Person phone = house.sends("dora", "open", 1);
    Person laptop = house.sends("dora", "circle", 0);
    long since = System.nanoTime();
    posts(laptop, "/me/devices/end-all", "");
    millisUntilClosed(phone, since);
    millisUntilClosed(laptop, since);
    assertThat(posts(laptop, "/me/devices/end-others", "").status()).isEqualTo(401);
  }

  @Test
  void aStrangerEndsNothing() throws Exception {
    Person ada = house.sends("ada", "circle");
    Person ben = house.sends("ben", "circle", 1);
    String id = page(ada).replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
    assertThat(posts(ben, "/me/devices/end", "id=" + id).status()).isEqualTo(303);
    assertThat(posts(ben, "/me/devices/end", "id=").status()).isEqualTo(400);
    assertThat(posts(ben, "/me/devices/end", "id=../x").status()).isEqualTo(400);
    assertThat(page(ada)).contains(id);

    posts(ada, "/me/devices/end", "id=" + id);
    millisUntilClosed(ada, System.nanoTime());
    assertThat(ben.closed()).isEmpty();
  }

  @Test
  void whoeverIsErasedLeavesTheRoom() throws Exception {
    Person eli = house.sends("eli", "open", 1);
    long since = System.nanoTime();
    house.erases("eli");
    millisUntilClosed(eli, since);
  }

  @Test
  void whenTheBellStaysSilentTheyAreFoundInTime() throws Exception {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Person cora = house.sends("cora", "open", i % 2);
      long since = System.nanoTime();
      house.forgetsSignInsInSilence("cora");
      took.add(millisUntilClosed(cora, since));
    }
    took.sort(null);
    System.out.println("found without the bell, ms of 5: " + took);
  }
}
