package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Addressee;
import org.wellnessconnection.mail.Courier;
import org.wellnessconnection.mail.Envelope;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.mail.PostBag;
import org.wellnessconnection.mail.ReasonKey;
import org.wellnessconnection.mail.Stationery;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;

/** Letters of two servers with one Redis. */
class PostBagRedisTest {
  private static final AccountId ANA = new AccountId(Id.random());

  @TempDir Path data;
  private EmbeddedRedis redis;
  private Caller one;
  private Caller other;
  private final List<Mail> office = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() {
    redis = EmbeddedRedis.start(data);
    one = Caller.of(redis.url());
    other = Caller.of(redis.url());
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
    redis.close();
  }

  private static Envelope letter(String reason) {
    Map<String, String> words =
        Map.of("link", "https://care.example.org/x", "when", "mardi", "until", "lundi");
    return new Envelope(new ReasonKey(reason), ANA, "offered", words);
  }

  private boolean puts(Caller node, Envelope letter) {
    return node.does(house -> house.postBag().put(letter));
  }

  private Courier courier(RedisHouse house, Post post, Duration ahead) {
    Addressee ana = new Addressee(new Address("ana@example.org"), "fr", true);
    return new Courier(
        house.postBag(),
        account -> Future.succeededFuture(Optional.of(ana)),
        Stationery.read(Path.of("config/content"), (language, subject, text) -> "<p>"),
        post,
        Clock.fixed(Instant.now().plus(ahead), ZoneOffset.UTC));
  }

  private Future<Void> takes(Mail mail) {
    office.add(mail);
    return Future.succeededFuture();
  }

  private void goesRound(Caller node, Duration ahead) {
    node.does(house -> courier(house, this::takes, ahead).goRound());
  }

  @Test
  void forOneReasonSomebodyGetsOneLetterWhicheverServersSendIt() {
    assertThat(puts(one, letter("offer:1"))).isTrue();
    assertThat(puts(other, letter("offer:1"))).isFalse();
    Future<Void> here =
        one.begins(house -> courier(house, this::takes, Duration.ofSeconds(1)).goRound());
    Future<Void> there =
        other.begins(house -> courier(house, this::takes, Duration.ofSeconds(1)).goRound());
    Caller.await(here);
    Caller.await(there);
    assertThat(office).hasSize(1);
    assertThat(puts(one, letter("offer:1"))).isFalse();
    goesRound(other, Duration.ofDays(1));
    assertThat(office).hasSize(1);
  }

  @Test
  void itsSubjectSaysNothingAndItIsWrittenInTheirLanguage() {
    puts(one, letter("offer:1"));
    goesRound(one, Duration.ofSeconds(1));
    Mail mail = office.get(0);
    assertThat(mail.subject()).isEqualTo("Un mot au sujet de votre rencontre");
    assertThat(mail.text()).contains("mardi", "lundi", "https://care.example.org/x");
    assertThat(mail.html()).contains("<p>");
  }

  @Test
  void aLetterThePostOfficeDoesNotTakeRestsAndGoesOutLater() {
    puts(one, letter("offer:1"));
    one.does(
        house ->
            courier(house, mail -> Future.failedFuture("451"), Duration.ofSeconds(1)).goRound());
    goesRound(other, Duration.ofSeconds(30));
    assertThat(office).isEmpty();
    goesRound(other, Duration.ofSeconds(90));
    assertThat(office).hasSize(1);
  }

  @Test
  void aLetterOfAServerThatDiedGoesOutUnderTheSameIdWhenItsLeaseIsOver() {
    puts(one, letter("offer:1"));
    Post dies =
        mail -> {
          office.add(mail);
          return io.vertx.core.Promise.<Void>promise().future();
        };
    one.begins(house -> courier(house, dies, Duration.ofSeconds(1)).goRound());
    org.awaitility.Awaitility.await().until(() -> office.size() == 1);
    goesRound(other, PostBag.LEASE.minusSeconds(10));
    assertThat(office).hasSize(1);
    goesRound(other, PostBag.LEASE.plusSeconds(10));
    assertThat(office).hasSize(2);
    assertThat(office.get(1)).isEqualTo(office.get(0));
    assertThat(office.get(0).id()).isPresent();
  }

  @Test
  void whoeverLostTheLetterToAnotherMayNotSendIt() {
    puts(one, letter("offer:1"));
    Instant soon = Instant.now().plusSeconds(1);
    List<String> due = one.does(house -> house.postBag().due(soon));
    PostBag.InHand slow = one.does(house -> house.postBag().take(due.get(0), soon)).orElseThrow();
    goesRound(other, PostBag.LEASE.plusSeconds(10));
    assertThat(office).hasSize(1);
    boolean mine = one.does(house -> house.postBag().handing(slow, soon));
    assertThat(mine).isFalse();
  }

  @Test
  void whatWasSentIsForgottenAndThatItWasIsNot() {
    puts(one, letter("offer:1"));
    goesRound(one, Duration.ofSeconds(1));
    String key = one.asks(Command.KEYS, "{post}:letter:*").get(0).toString();
    assertThat(one.asks(Command.HKEYS, key))
        .map(Object::toString)
        .containsExactlyInAnyOrder("state", "tries");
    assertThat(one.asks(Command.PTTL, key).toLong()).isPositive();
  }

  @Test
  void aLetterThatIsOfNoUseAnyMoreDoesNotGoOut() {
    Envelope plain = letter("reminder:1");
    puts(
        one,
        new Envelope(
            plain.reason(),
            ANA,
            "reminder",
            plain.words(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.now().plusSeconds(60))));
    goesRound(one, Duration.ofMinutes(5));
    assertThat(office).isEmpty();
  }
}
