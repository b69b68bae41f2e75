package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Device;
import org.wellnessconnection.member.SignIn;
import org.wellnessconnection.member.SignInBook;
import org.wellnessconnection.member.SignInBy;
import org.wellnessconnection.member.SignInId;
import org.wellnessconnection.member.Standing;
import org.wellnessconnection.protocol.AccountId;

class SignInsRedisTest extends OnRedis {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Instant NOW = Instant.parse("2030-01-28T08:00:00Z");
  private static final SignInBy LINK = new SignInBy(SignInBy.Way.LINK);

  private final SignIn ana = begins(AccountId.random(), LINK, NOW);

  private static SignIn begins(AccountId account, SignInBy by, Instant at) {
    return SignIn.begins(account, by, Device.unknown(), at);
  }

  private static <T> T does(Function<SignInBook, Future<T>> what) {
    return node.does(house -> what.apply(house.signIns(vault)));
  }

  private static String enters(SignIn signIn) {
    return does(book -> book.enter(signIn, LONG));
  }

  private static Optional<SignIn> look(String word) {
    return does(book -> book.look(word));
  }

  private static List<SignIn> of(SignIn somebody) {
    return does(book -> book.of(somebody.account()));
  }

  private static List<SignIn> bySid(String issuer) {
    return does(book -> book.bySid(issuer, "s1"));
  }

  @Test
  void aWordLeadsToItsSignIn() {
    assertThat(look(enters(ana))).contains(ana);
    assertThat(look("AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
  }

  @Test
  void whoeverIsStruckIsSignedOutThereAndNowhereElse() {
    SignIn phone = begins(ana.account(), LINK, NOW);
    String here = enters(ana);
    String there = enters(phone);
    does(book -> book.strike(ana.account(), Set.of(ana.id())));

    assertThat(look(here)).isEmpty();
    assertThat(look(there)).contains(phone);
    assertThat(of(ana)).containsExactly(phone);
  }

  @Test
  void whoeverIsStruckEverywhereIsSignedOutEverywhere() {
    List<String> words = List.of(enters(ana), enters(begins(ana.account(), LINK, NOW)));
    does(book -> book.strikeAll(ana.account()));

    assertThat(words).allMatch(word -> look(word).isEmpty());
  }

  @Test
  void beingSeenBringsNobodyBack() {
    String word = enters(ana);
    does(book -> book.seen(ana, NOW.plusSeconds(60)));
    assertThat(look(word).map(SignIn::seen)).contains(NOW.plusSeconds(60));

    does(book -> book.strike(ana.account(), Set.of(ana.id())));
    does(book -> book.seen(ana, NOW.plusSeconds(120)));
    assertThat(look(word)).isEmpty();
    assertThat(of(ana)).isEmpty();
  }

  @Test
  void withOneDeviceTooManyTheOneNotSeenForLongestGoes() {
    List<SignIn> devices =
        IntStream.rangeClosed(0, SignInBook.MOST)
            .mapToObj(i -> begins(ana.account(), LINK, NOW.plusSeconds(i)))
            .toList();
    List<String> words = devices.stream().map(SignInsRedisTest::enters).toList();

    assertThat(look(words.get(0))).isEmpty();
    assertThat(words.subList(1, words.size())).allMatch(word -> look(word).isPresent());
  }

  @Test
  void ofFortyWhoSignInAtOnceOnTwoServersTwentyStay() {
    try (Caller other = Caller.of(redis.url())) {
      List<Future<String>> entering =
          IntStream.range(0, 2 * SignInBook.MOST)
              .mapToObj(i -> entersAtOnce(i % 2 == 0 ? node : other))
              .toList();
      List<String> words = entering.stream().map(Caller::await).toList();

      assertThat(words.stream().filter(it -> look(it).isPresent())).hasSize(SignInBook.MOST);
      assertThat(of(ana)).hasSize(SignInBook.MOST);
    }
  }

  private Future<String> entersAtOnce(Caller server) {
    SignIn one = begins(ana.account(), LINK, NOW);
    return server.begins(house -> house.signIns(vault).enter(one, LONG));
  }

  @Test
  void whatAProviderCallsASignInLeadsToIt() {
    SignInBy provider =
        new SignInBy(
            SignInBy.Way.PROVIDER, Optional.of("https://id"), Optional.of("s1"), Optional.empty());
    SignIn cma = begins(ana.account(), provider, NOW);
    enters(ana);
    enters(cma);

    assertThat(bySid("https://id")).containsExactly(cma);
    assertThat(bySid("https://other")).isEmpty();
  }

  @Test
  void aSignInIsGoneFromRedisWhenItsTimeIsOver() {
    does(book -> book.enter(ana, Duration.ofMillis(40)));

    await().until(() -> of(ana).isEmpty());
    assertThat(node.asks(Command.KEYS, "*" + ana.account() + "*").size()).isZero();
  }

  @Test
  void nothingOfItCanBeReadInRedis() {
    SignInBy by =
        new SignInBy(
            SignInBy.Way.PROVIDER,
            Optional.of("https://planted-issuer"),
            Optional.of("planted-sid"),
            Optional.of("planted-id-token"));
    String word = enters(begins(ana.account(), by, NOW));

    assertThat(RawRedis.everything(redis)).contains(ana.account().value());
    assertThat(RawRedis.everything(redis)).doesNotContain(word).doesNotContain("planted");
  }

  @Test
  void whoeverIsHereIsSeenAndWhoeverIsStruckIsFound() {
    SignIn ben = begins(AccountId.random(), LINK, NOW);
    enters(ana);
    enters(ben);
    does(book -> book.strikeAll(ben.account()));

    Instant later = NOW.plus(Duration.ofMinutes(10));
    assertThat(SignInsRedisTest.<Set<SignInId>>does(book -> book.meet(List.of(ana, ben), later)))
        .containsExactly(ben.id());
    assertThat(of(ana).get(0).seen()).isEqualTo(later);
    assertThat(of(ben)).isEmpty();
  }

  @Test
  void theBellRingsOnEveryServerWhenSomebodyIsSignedOut() {
    List<AccountId> heard = Collections.synchronizedList(new ArrayList<>());
    try (Caller other = Caller.of(redis.url())) {
      other.does(house -> house.signIns(vault).listen(new HearsWhom(heard)));
      enters(ana);
      does(book -> book.strike(ana.account(), Set.of(SignInId.random())));
      does(book -> book.strike(ana.account(), Set.of(ana.id())));

      await().until(() -> heard.contains(ana.account()));
      assertThat(heard).containsOnlyOnce(ana.account());
    }
  }

  private record HearsWhom(List<AccountId> heard) implements SignInBook.Ear {
    @Override
    public void signedOut(AccountId account) {
      heard.add(account);
    }

    @Override
    public void lineRestored() {}
  }

  @Test
  void whoeverIsErasedIsSignedOut() {
    String word = enters(ana);
    node.does(house -> house.members().keep(new Account(ana.account(), "Ana")));
    assertThat(look(word)).isPresent();
    node.does(house -> house.members().erase(ana.account()));

    assertThat(look(word)).isEmpty();
  }

  @Test
  void whoeverIsDeclinedIsSignedOut() {
    String word = enters(ana);
    node.does(house -> house.members().keep(new Account(ana.account(), "Ana")));
    Standing declined = new Standing(Standing.Kind.DECLINED, NOW, Optional.empty());
    node.does(
        house ->
            house.members().change(ana.account(), it -> it.withStanding(Optional.of(declined))));

    assertThat(look(word)).isEmpty();
  }
}
