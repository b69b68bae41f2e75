package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.member.LetterCode;
import org.wellnessconnection.member.SentLetters;
import org.wellnessconnection.member.SentLetters.Opening;
import org.wellnessconnection.member.SignInLetter;
import org.wellnessconnection.protocol.Id;

/** Letters that may sign Ana in, on the browser that asked for them. */
class SentLettersRedisTest extends OnRedis {
  private static final Address ANA = new Address("ana@example.org");
  private static final Opening HERS = new Opening.By(ANA);
  private static final Opening NOTHING = new Opening.Nothing();
  private static final Duration LONG = Duration.ofMinutes(10);

  private final String browser = Id.random();

  private SignInLetter letter(Duration valid) {
    SignInLetter letter = new SignInLetter(ANA, Id.random(), LetterCode.random());
    node.does(house -> house.sentLetters(vault).keep(browser, letter, valid));
    return letter;
  }

  private static Opening opens(String browser, String word) {
    return node.does(house -> house.sentLetters(vault).open(browser, word));
  }

  private Opening types(SignInLetter letter) {
    return opens(browser, letter.code().value());
  }

  @Test
  void theLinkAndTheCodeBothOpenAndOnlyOneOfThem() {
    SignInLetter letter = letter(LONG);
    assertThat(opens(browser, letter.link())).isEqualTo(HERS);
    assertThat(types(letter)).isEqualTo(NOTHING);
    assertThat(opens(browser, letter.link())).isEqualTo(NOTHING);

    SignInLetter another = letter(LONG);
    assertThat(types(another)).isEqualTo(HERS);
    assertThat(opens(browser, another.link())).isEqualTo(NOTHING);
  }

  @Test
  void onAnotherBrowserTheLinkIsKnownAndTheCodeIsNot() {
    SignInLetter letter = letter(LONG);
    String other = Id.random();
    assertThat(opens(other, letter.link())).isEqualTo(new Opening.Elsewhere());
    assertThat(opens(other, letter.code().value())).isEqualTo(NOTHING);
    assertThat(opens(browser, letter.link())).isEqualTo(HERS);
  }

  @Test
  void aLetterThatIsOnItsWayStaysGoodWhenSomebodyAsksAgain() {
    SignInLetter first = letter(LONG);
    letter(LONG);
    assertThat(types(first)).isEqualTo(HERS);
  }

  @Test
  void whoeverIsInNeedsNoOtherLetter() {
    SignInLetter first = letter(LONG);
    SignInLetter second = letter(LONG);
    assertThat(types(second)).isEqualTo(HERS);
    assertThat(types(first)).isEqualTo(NOTHING);
  }

  @Test
  void afterFiveWrongWordsTheCodeIsDeadAndTheLinkIsNot() {
    SignInLetter letter = letter(LONG);
    for (int i = 0; i < SentLetters.MOST_WRONG; i++) {
      assertThat(opens(browser, LetterCode.random().value())).isEqualTo(NOTHING);
    }
    assertThat(types(letter)).isEqualTo(NOTHING);
    assertThat(opens(browser, letter.link())).isEqualTo(HERS);
  }

  @Test
  void afterFourWrongWordsTheCodeStillWorks() {
    SignInLetter letter = letter(LONG);
    for (int i = 1; i < SentLetters.MOST_WRONG; i++) {
      opens(browser, LetterCode.random().value());
    }
    assertThat(types(letter)).isEqualTo(HERS);
  }

  @Test
  void aNewLetterDoesNotWakeADeadCode() {
    SignInLetter dead = letter(LONG);
    for (int i = 0; i < SentLetters.MOST_WRONG; i++) {
      opens(browser, LetterCode.random().value());
    }
    SignInLetter fresh = letter(LONG);
    assertThat(types(dead)).isEqualTo(NOTHING);
    assertThat(types(fresh)).isEqualTo(HERS);
  }

  @Test
  void guessesOfAStrangerDoNotHarmAnasLetter() {
    SignInLetter letter = letter(LONG);
    for (int i = 0; i < 50; i++) {
      opens(Id.random(), LetterCode.random().value());
    }
    assertThat(types(letter)).isEqualTo(HERS);
  }

  @Test
  void ofTwentyWhoBringOneCodeAtOnceOneGetsIn() {
    SignInLetter letter = letter(LONG);
    try (Caller other = Caller.of(redis.url())) {
      List<Future<Opening>> all =
          Stream.of(node, other)
              .flatMap(who -> Stream.generate(() -> begins(who, letter)).limit(10))
              .toList();
      assertThat(all.stream().map(Caller::await).filter(HERS::equals)).hasSize(1);
    }
  }

  private Future<Opening> begins(Caller who, SignInLetter letter) {
    return who.begins(house -> house.sentLetters(vault).open(browser, letter.code().value()));
  }

  @Test
  void whenItsTimeIsOverALetterOpensNothingAlsoBesideANewOne() {
    SignInLetter old = letter(Duration.ofMillis(60));
    SignInLetter fresh = letter(LONG);
    await()
        .until(() -> node.asks(Command.EXISTS, Key.letter(Digest.of(old.link()))).toInteger() == 0);
    assertThat(types(old)).isEqualTo(NOTHING);
    assertThat(opens(browser, old.link())).isEqualTo(NOTHING);
    assertThat(types(fresh)).isEqualTo(HERS);
  }

  @Test
  void everythingIsGoneAfterTenMinutesAndNoWordCanBeRead() {
    SignInLetter letter = letter(LONG);
    String asked = Key.asked(Digest.of(browser));
    String mark = Key.letter(Digest.of(letter.link()));
    for (String key : List.of(asked, mark)) {
      assertThat(node.asks(Command.PTTL, key).toLong()).isBetween(1L, LONG.toMillis());
    }
    opens(browser, "wrong");
    assertThat(node.asks(Command.PTTL, asked).toLong()).isBetween(1L, LONG.toMillis());
    assertThat(RawRedis.everything(redis))
        .doesNotContain(letter.link(), letter.code().value(), browser);
  }

  @Test
  void whatIsAllowedThreeTimesIsNotAllowedAFourthTimeAndThenAgain() {
    String what = Id.random();
    Duration window = Duration.ofMillis(300);
    Stream<Boolean> four = Stream.generate(() -> takes(what, window)).limit(4);
    assertThat(four.toList()).containsExactly(true, true, true, false);
    await().until(() -> takes(what, window));
  }

  private static boolean takes(String what, Duration window) {
    return node.does(house -> house.allowance().take(what, 3, window));
  }
}
