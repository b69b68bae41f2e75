package org.wellnessconnection.web.me;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.story.Newcomer.way;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Newcomer;
import org.wellnessconnection.story.PostBox;
import org.wellnessconnection.story.PostBox.Letter;
import org.wellnessconnection.web.page.Texts;

/** Mia is signed in and wants her letters at another address. */
class AddressServerTest {
  private static final String CORA = "cora@example.org";
  private static final Texts WORDS = Texts.of("en");
  private static final AtomicInteger NEW = new AtomicInteger();
  private static PostBox post;
  private static House house;

  private final int number = NEW.incrementAndGet();
  private final String old = "mia" + number + "@example.org";
  private final String next = "mia" + number + "@example.net";
  private final AccountId mia = AccountId.random();
  private Newcomer browser;

  @BeforeAll
  static void opens() throws Exception {
    post = PostBox.opens();
    house = House.opens(post.settings());
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
    post.close();
  }

  @BeforeEach
  void miaIsSignedIn() throws Exception {
    Account account = new Account(mia, "Mia Okafor");
    Address address = new Address(old);
    house.keeps(account.withProfile(account.profile().withMail(Optional.of(address))));
    browser = anotherBrowser();
  }

  private Newcomer anotherBrowser() throws Exception {
    return new Newcomer(house.address()).with(house.cookie(mia));
  }

  private Letter asks(Newcomer who, String mail) throws Exception {
    int before = post.to(mail).size();
    assertThat(way(who.posts("/me/mail", "mail", mail))).isEqualTo("303 /me/mail?sent=yes");
    return post.letters(mail, before + 1).get(before);
  }

  private String address() throws Exception {
    return house.known(mia).mail().orElseThrow().value();
  }

  @Test
  void theLinkOfTheLetterMakesItHersAndTheOldAddressIsTold() throws Exception {
    Letter letter = asks(browser, next);
    assertThat(letter.link()).startsWith(house.address() + "/me/mail#");
    assertThat(address()).isEqualTo(old);

    assertThat(way(browser.posts("/me/mail/code", "code", letter.word())))
        .isEqualTo("303 /me?saved=yes");

    assertThat(address()).isEqualTo(next);
    assertThat(post.letters(old, 1).get(0).subject()).isEqualTo("Your address was changed");
    assertThat(browser.gets("/me").body()).contains(next).doesNotContain(old);
  }

  @Test
  void soDoesTheCodeAndItWorksOnce() throws Exception {
    String code = asks(browser, next).code().toLowerCase().replace('-', ' ');
    assertThat(way(browser.posts("/me/mail/code", "code", code))).isEqualTo("303 /me?saved=yes");
    assertThat(browser.posts("/me/mail/code", "code", code).statusCode()).isEqualTo(422);
    assertThat(address()).isEqualTo(next);
  }

  @Test
  void nobodyLearnsFromTheAnswerWhoseAnAddressIs() throws Exception {
    Letter taken = asks(browser, CORA);
    assertThat(taken.subject()).isEqualTo("Cette adresse sert déjà");
    assertThat(taken.text()).doesNotContain("#", "Mia", old);
    String here = browser.gets("/me/mail?sent=yes").body();
    asks(browser, next);
    assertThat(browser.gets("/me/mail?sent=yes").body()).isEqualTo(here);
    assertThat(address()).isEqualTo(old);
  }

  @Test
  void itWorksNeitherElsewhereNorForSomebodyElseNorToSignIn() throws Exception {
    Letter letter = asks(browser, next);
    for (String word : List.of(letter.word(), letter.code())) {
      assertThat(anotherBrowser().posts("/me/mail/code", "code", word).statusCode()).isEqualTo(422);
      Newcomer ben = new Newcomer(house.address()).with(house.cookie("ben"));
      assertThat(ben.posts("/me/mail/code", "code", word).statusCode()).isEqualTo(422);
      assertThat(new Newcomer(house.address()).posts("/sign-in", "code", word).statusCode())
          .isEqualTo(401);
    }
    assertThat(anotherBrowser().posts("/me/mail/code", "code", letter.word()).body())
        .contains(WORDS.say("refusal.other_browser"));
    assertThat(address()).isEqualTo(old);
    assertThat(way(browser.posts("/me/mail/code", "code", letter.code())))
        .isEqualTo("303 /me?saved=yes");
  }

  @Test
  void whoeverIsQuickerHasIt() throws Exception {
    Letter letter = asks(browser, next);
    Account other = new Account(AccountId.random(), "Otis");
    Address address = new Address(next);
    house.keeps(other.withProfile(other.profile().withMail(Optional.of(address))));

    assertThat(browser.posts("/me/mail/code", "code", letter.word()).body())
        .contains(WORDS.say("refusal.bad_code"));
    assertThat(address()).isEqualTo(old);
  }

  @Test
  void whatIsNoAddressStaysInTheFieldAndAJsonReaderIsTold() throws Exception {
    var answer = browser.posts("/me/mail", "mail", "mia@@example");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "value=\"mia@@example\"", WORDS.say("refusal.bad_email"), "aria-invalid=\"true\"");
    assertThat(browser.asJson().posts("/me/mail", "mail", "mia").body()).contains("bad_email");
    assertThat(new Newcomer(house.address()).posts("/me/mail", "mail", next).statusCode())
        .isEqualTo(401);
  }

  @Test
  void fourLettersAreEnoughForAWhileAndTheNewAddressIsNotReadInRedis() throws Exception {
    for (int i = 0; i < 4; i++) {
      asks(browser, next);
    }
    assertThat(browser.posts("/me/mail", "mail", next).statusCode()).isEqualTo(429);
    assertThat(new MarkerScan(List.of(next)).in(house.redisKeys().getBytes(UTF_8)).found())
        .isEmpty();
  }
}
