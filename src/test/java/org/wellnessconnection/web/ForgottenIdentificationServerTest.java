package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.safety.Identification;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;

/** Dora was identified, and deletes her account. */
class ForgottenIdentificationServerTest {
  private static final Duration A_SWEEP_AND_MORE = Duration.ofSeconds(25);
  private static final Pattern STEP = Pattern.compile("action=\"(/identification/[^\"]+)\"");
  private House house;
  private Newcomer dora;
  private String asking;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    dora = browser("dora");
    String seat = house.site(0).takeSeat(house.room("open"), house.cookie("dora"), "Orion").seat();
    asking = "/rooms/" + house.room("open") + "/identification/" + seat;
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private Newcomer browser(String person) throws Exception {
    return new Newcomer(house.address()).with(house.cookie(person));
  }

  /** Sol asks, and Ada agrees. */
  private void identified(String hoursUntilTold) throws Exception {
    browser("sol")
        .posts(asking, "reason", "legal_duty", "words", "Because", "delay", hoursUntilTold);
    Newcomer ada = browser("ada");
    Matcher step = STEP.matcher(ada.gets("/identification").body());
    assertThat(step.find()).isTrue();
    ada.posts(step.group(1), "step", "agree");
  }

  private String data() throws Exception {
    return dora.gets("/me/data.json").body();
  }

  @Test
  void whatIsKeptLeadsToNobodyOnceSheIsGoneAndIsHersOnlyWhenTold() throws Exception {
    AccountId account = house.account("dora");
    identified("4");
    assertThat(data()).contains("\"identification\":[]");
    identified("0");
    await()
        .atMost(A_SWEEP_AND_MORE)
        .until(() -> dora.gets("/me").body().contains("Something we owe you to say"));
    assertThat(data()).containsOnlyOnce("legal_duty");

    assertThat(dora.posts("/me/delete", "word", "delete").statusCode()).isEqualTo(303);

    await().atMost(A_SWEEP_AND_MORE).until(() -> kept().stream().noneMatch(about(account)));
    assertThat(kept()).hasSize(2).allMatch(about(AccountId.NOBODY));
    await().atMost(A_SWEEP_AND_MORE).until(() -> !house.redisKeys().contains("identified:"));
  }

  private List<Identification> kept() throws Exception {
    return house.redisDoes(redis -> redis.identifications(house.vault()).all());
  }

  private static Predicate<Identification> about(AccountId account) {
    return one -> one.isAbout(account);
  }
}
