package org.wellnessconnection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.story.Newcomer.way;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.PostBox;
import org.wellnessconnection.story.PostBox.Letter;

/** Ana was identified: a letter tells her that there is something to read, and not what. */
class CandourServerTest {
  private static final String ANAS = "ana.silva@example.org";
  private static final Pattern STEP = Pattern.compile("action=\"(/identification/[^\"]+)\"");
  private PostBox post;
  private House house;

  @BeforeEach
  void opens() throws Exception {
    post = PostBox.opens();
    house = House.opens(post.settings()).andAnother(post.settings());
    AccountId ana = house.account("ana");
    house.redisDoes(redis -> redis.members().change(ana, CandourServerTest::withMail));
  }

  private static Account withMail(Account ana) {
    return ana.withProfile(ana.profile().withMail(Optional.of(new Address(ANAS))));
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
    post.close();
  }

  private Newcomer browser(String person) throws Exception {
    return new Newcomer(house.address()).with(house.cookie(person));
  }

  @Test
  void oneLetterSaysThatThereIsSomethingToReadAndLeadsThere() throws Exception {
    String seat = house.site(0).takeSeat(house.room("open"), house.cookie("ana"), "Lune").seat();
    String ask = "/rooms/" + house.room("open") + "/identification/" + seat;
    String[] why = {"reason", "risk_to_self", "words", "She left in tears"};
    assertThat(way(browser("ada").posts(ask, why))).isEqualTo("303 /identification");
    Newcomer sol = browser("sol");
    Matcher step = STEP.matcher(sol.gets("/identification").body());
    assertThat(step.find()).isTrue();
    sol.posts(step.group(1), "step", "agree");

    Letter letter = post.letters(ANAS, 1).get(0);
    assertThat(letter.subject()).isEqualTo("A note for you");
    assertThat(letter.text())
        .doesNotContainIgnoringCase(
            "identif", "safety", "tears", "Lune", "Ada", "Sol", "Open door");
    assertThat(letter.link()).isEqualTo(house.address() + "/");
    assertThat(browser("ana").gets("/").body()).contains("Something we owe you to say");
    assertThat(post.to(ANAS)).as("from two servers").isEqualTo(List.of(letter));
  }
}
