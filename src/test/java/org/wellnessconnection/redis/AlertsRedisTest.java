package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.Mail;
import org.wellnessconnection.mail.Post;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Duty;
import org.wellnessconnection.member.Grant;
import org.wellnessconnection.member.Profile;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.safety.Alert;
import org.wellnessconnection.safety.Pager;
import org.wellnessconnection.safety.RaisedAlert;

/** Cora and Sol are on call, and two servers tell them. */
class AlertsRedisTest {
  private static final Account CORA = onCall("Cora", "fr", Duty.COORDINATOR);
  private static final Account SOL = onCall("Sol", "en", Duty.SAFETY_LEAD);
  private static final Account ANA = new Account(account(), "Ana Silva");
  private static final Pager.Wording WORDING =
      new Pager.Wording(
          Map.of(
              "en", new Letter("Someone is needed", "{link} {alerts}"),
              "fr", new Letter("On a besoin de quelqu’un", "{link} {alerts}")),
          URI.create("https://care.example.org"));

  @TempDir static Path data;
  private static EmbeddedRedis redis;
  private static Caller one;
  private static Caller two;

  private final List<Mail> sent = new CopyOnWriteArrayList<>();
  private final Alert alert = alert(Instant.now());

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start(data);
    one = Caller.of(redis.url());
    two = Caller.of(redis.url());
  }

  @AfterAll
  static void stop() {
    two.close();
    one.close();
    redis.close();
  }

  @BeforeEach
  void begin() {
    one.asks(Command.FLUSHALL);
    for (Account account : List.of(CORA, SOL, ANA)) {
      one.does(house -> house.members().keep(account));
    }
  }

  private static Account onCall(String name, String language, Duty duty) {
    Address mail = new Address(name.toLowerCase() + "@example.org");
    Profile profile = new Profile(name).withMail(Optional.of(mail)).withLanguage(language);
    return new Account(account(), name)
        .withProfile(profile)
        .withGrants(Set.of(Grant.bySettings(duty)));
  }

  private static Alert alert(Instant at) {
    return alert(at, Set.of(CORA.id(), SOL.id()));
  }

  private static Alert alert(Instant at, Set<AccountId> to) {
    RoomId room = new RoomId(Id.random());
    return new Alert(room + ":1", CallKind.NOT_SAFE, room, to, at);
  }

  private static AccountId account() {
    return new AccountId(Id.random());
  }

  private Future<Void> takes(Mail mail) {
    sent.add(mail);
    return Future.succeededFuture();
  }

  private static Pager pager(RedisHouse house, Post post) {
    return new Pager(house.alerts(), house.members(), post, WORDING, Clock.systemUTC());
  }

  private String told(Account account) {
    return "alert:" + alert.id() + ":told:" + account.id();
  }

  private boolean isTold(Account account) {
    return one.asks(Command.EXISTS, told(account)).toInteger() == 1
        && one.asks(Command.GET, told(account)).toString().equals("told");
  }

  private void everybodyIsTold() {
    await().until(() -> isTold(CORA) && isTold(SOL));
  }

  @Test
  void everybodyOnCallIsToldOnceHoweverManyServersRaiseIt() {
    List<Future<Void>> raised = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      raised.add(one.begins(house -> pager(house, this::takes).raise(alert)));
      raised.add(two.begins(house -> pager(house, this::takes).raise(alert)));
    }
    Caller.await(Future.all(raised));
    everybodyIsTold();
    one.does(house -> pager(house, this::takes).sweep());
    two.does(house -> pager(house, this::takes).raise(alert));
    assertThat(sent)
        .extracting(Mail::to)
        .containsExactlyInAnyOrder(CORA.mail().orElseThrow(), SOL.mail().orElseThrow());
  }

  @Test
  void whoIsCalledIsToldAndNobodyElse() {
    Alert toSol = alert(Instant.now(), Set.of(SOL.id(), ANA.id()));
    one.does(house -> pager(house, this::takes).raise(toSol));
    Alert toNobodyWhoIsLeft = alert(Instant.now(), Set.of(ANA.id()));
    one.does(house -> pager(house, this::takes).raise(toNobodyWhoIsLeft));
    await().until(() -> sent.size() == 3);
    assertThat(sent)
        .filteredOn(mail -> mail.text().contains(toSol.room().value()))
        .extracting(Mail::to)
        .containsExactly(SOL.mail().orElseThrow());
  }

  @Test
  void aLetterIsInThePersonsLanguageAndSaysNothingOfAnybody() {
    one.does(house -> pager(house, this::takes).raise(alert));
    everybodyIsTold();
    assertThat(sent).extracting(Mail::subject).contains("On a besoin de quelqu’un");
    assertThat(sent)
        .allSatisfy(
            mail ->
                assertThat(mail.subject() + mail.text())
                    .contains("https://care.example.org/rooms/" + alert.room())
                    .doesNotContain("Cora", "Sol", "Ana", "safe"));
  }

  @Test
  void whatAServerDidNotFinishAnotherOneDoes() {
    one.does(house -> pager(house, mail -> Future.future(never -> {})).raise(alert));
    await().until(() -> one.asks(Command.EXISTS, told(CORA), told(SOL)).toInteger() == 2);
    boolean tooEarly = two.does(house -> house.alerts().mayTell(alert, CORA.id()));
    assertThat(tooEarly).isFalse();
    assertThat(one.asks(Command.PTTL, told(CORA)).toLong()).isBetween(1L, 60_000L);
    one.asks(Command.PEXPIRE, told(CORA), 1);
    one.asks(Command.PEXPIRE, told(SOL), 1);
    await().until(() -> one.asks(Command.EXISTS, told(CORA), told(SOL)).toInteger() == 0);
    two.does(house -> pager(house, this::takes).sweep());
    everybodyIsTold();
    assertThat(sent).hasSize(2);
  }

  @Test
  void anAlertThatNobodyToldBeforeTheServerDiedIsTold() {
    one.does(house -> house.alerts().keep(alert));
    two.does(house -> pager(house, this::takes).sweep());
    everybodyIsTold();
    assertThat(sent).hasSize(2);
  }

  @Test
  void aPostOfficeThatRefusesDoesNotMakeTheAlertFail() {
    one.does(house -> pager(house, mail -> Future.failedFuture("full")).raise(alert));
    assertThat(all()).containsExactly(new RaisedAlert(kept(alert), Optional.empty()));
    assertThat(isTold(CORA)).isFalse();
  }

  private static List<RaisedAlert> all() {
    return one.does(house -> house.alerts().since(Instant.EPOCH));
  }

  private static Alert kept(Alert alert) {
    Instant millis = Instant.ofEpochMilli(alert.at().toEpochMilli());
    return new Alert(alert.id(), alert.kind(), alert.room(), alert.to(), millis);
  }

  @Test
  void anAlertThatSomebodyHasIsNotToldAnyMore() {
    one.does(house -> house.alerts().keep(alert));
    takes(SOL, Instant.now());
    two.does(house -> pager(house, this::takes).sweep());
    Alert next = alert(Instant.now());
    two.does(house -> pager(house, this::takes).raise(next));
    await().until(() -> sent.size() >= 2);
    assertThat(one.asks(Command.EXISTS, told(CORA), told(SOL)).toInteger()).isZero();
    assertThat(sent).hasSize(2).allMatch(mail -> mail.text().contains(next.room().value()));
  }

  private Optional<RaisedAlert.Taken> takes(Account who, Instant at) {
    return one.does(house -> house.alerts().take(alert.id(), new RaisedAlert.Taken(who.id(), at)));
  }

  @Test
  void whoComesFirstHasItAndOneLineInTheAuditSaysSo() {
    Instant at = Instant.ofEpochMilli(1_800_000_000_000L);
    one.does(house -> house.alerts().keep(alert));
    assertThat(takes(SOL, at)).contains(new RaisedAlert.Taken(SOL.id(), at));
    assertThat(takes(CORA, at.plusSeconds(1))).contains(new RaisedAlert.Taken(SOL.id(), at));
    var audit = one.asks(Command.XRANGE, "audit", "-", "+");
    assertThat(audit.size()).isEqualTo(1);
    assertThat(audit.get(0).get(1).toString())
        .contains(SOL.id().value(), "alert_taken", alert.room().value(), "1800000000000")
        .doesNotContain("Sol");
  }

  @Test
  void nobodyTakesAnAlertThatIsNone() {
    assertThat(takes(SOL, Instant.now())).isEmpty();
    assertThat(one.asks(Command.EXISTS, "audit").toInteger()).isZero();
  }

  @Test
  void whatIsOldIsForgotten() {
    Instant weekAgo = alert.at().minus(Duration.ofDays(8));
    Alert old = alert(weekAgo);
    one.does(house -> house.alerts().keep(old));
    one.does(house -> house.alerts().keep(alert));
    assertThat(all()).extracting(raised -> raised.alert().id()).containsExactly(alert.id());
    assertThat(one.asks(Command.PTTL, "alert:" + alert.id()).toLong()).isPositive();
  }
}
