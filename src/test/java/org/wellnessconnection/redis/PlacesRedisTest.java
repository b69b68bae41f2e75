package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.places.Arrival;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Notice;
import org.wellnessconnection.places.Person;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Preferences;
import org.wellnessconnection.places.Registering;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.places.Standing;
import org.wellnessconnection.places.Terms;
import org.wellnessconnection.places.Told;
import org.wellnessconnection.places.Wish;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.SessionId;

/** Places on two servers with one Redis. */
class PlacesRedisTest {
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant STARTS = NOW.plus(Duration.ofMinutes(59));
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir static Path data;
  private static EmbeddedRedis redis;
  private static Vault vault;
  private static Caller one;
  private static Caller other;

  private final SessionId session = SessionId.random();
  private final Map<Notice, SessionId> letters = new ConcurrentHashMap<>();

  @BeforeAll
  static void start() {
    redis = EmbeddedRedis.start(data);
    vault = VaultFile.open(data.resolve("vault.key"));
    one = Caller.of(redis.url());
    other = Caller.of(redis.url());
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
    redis.close();
  }

  private <T> Future<T> begins(Caller node, BiFunction<Bookings, SessionId, Future<T>> what) {
    return node.begins(house -> what.apply(bookings(house, CLOCK), session));
  }

  private Bookings bookings(RedisHouse house, Clock clock) {
    return new Bookings(house.places(vault), this::write, clock);
  }

  private Future<Void> write(SessionId where, Notice notice) {
    letters.put(notice, where);
    return Future.succeededFuture();
  }

  private void opens(int capacity) {
    Caller.await(begins(one, (book, id) -> book.open(id, new Terms(capacity, 0, STARTS))));
  }

  private static Arrival arrival(AccountId account) {
    Wish wish = new Wish("Sam", Set.of(), "Secret words", "1", Preferences.NONE);
    Person who = Person.of("Ana", Optional.empty(), Person.Stage.LEARNER);
    return new Arrival(account, attempt(), who, wish, Optional.empty());
  }

  private static AttemptId attempt() {
    return new AttemptId(Id.random());
  }

  private static AccountId somebody() {
    return new AccountId(Id.random());
  }

  private Future<Told> registers(Caller node, AccountId account) {
    return begins(node, (book, id) -> book.register(id, arrival(account)));
  }

  private Places places() {
    return Caller.await(begins(one, Bookings::places)).orElseThrow();
  }

  @Test
  void whoComesOnTwoServersAtOnceIsPutInOneOrder() {
    opens(8);
    List<Future<Told>> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(registers(one, somebody()));
      all.add(registers(other, somebody()));
    }
    all.forEach(Caller::await);
    assertThat(places().withPlace()).hasSize(8);
    assertThat(places().waiting()).hasSize(12);
    assertThat(places().people()).map(Registration::turn).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void ofTwoWhoClaimTheLastPlaceAtOnceOneHasIt() {
    opens(1);
    AccountId ana = somebody();
    AccountId ben = somebody();
    AccountId cleo = somebody();
    List.of(ana, ben, cleo).forEach(it -> Caller.await(registers(one, it)));
    Caller.await(begins(one, (book, id) -> book.giveUp(id, asking(ana))));
    Future<Told> first = begins(one, (book, id) -> book.accept(id, asking(ben)));
    Future<Told> second = begins(other, (book, id) -> book.accept(id, asking(cleo)));
    assertThat(List.of(Caller.await(first), Caller.await(second)))
        .containsOnlyOnce(new Told.No(Told.Why.PLACE_GONE));
    assertThat(places().withPlace()).hasSize(1);
  }

  private static Registering.Asking asking(AccountId account) {
    return new Registering.Asking(account, attempt());
  }

  @Test
  void somebodyWhoAsksTwoServersAtOnceHasOnePlace() {
    opens(8);
    AccountId ana = somebody();
    Arrival arrival = arrival(ana);
    Future<Told> first = begins(one, (book, id) -> book.register(id, arrival));
    Future<Told> second = begins(other, (book, id) -> book.register(id, arrival));
    assertThat(List.of(Caller.await(first), Caller.await(second)))
        .allMatch(Told.Yours.class::isInstance);
    assertThat(places().people()).hasSize(1);
    assertThat(letters.keySet())
        .filteredOn(it -> it.kind() == Notice.Kind.REGISTERED)
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void anOfferThatIsOverIsPassedOnOnceByWhicheverServerLooks() {
    Instant early = STARTS.minus(Duration.ofDays(3));
    Clock then = Clock.fixed(early, ZoneOffset.UTC);
    opens(1);
    AccountId ana = somebody();
    List<AccountId> all = List.of(ana, somebody(), somebody());
    all.forEach(it -> one.does(house -> bookings(house, then).register(session, arrival(it))));
    one.does(house -> bookings(house, then).giveUp(session, asking(ana)));
    Clock later = Clock.fixed(early.plus(Duration.ofHours(24)), ZoneOffset.UTC);
    Future<Void> here = one.begins(house -> bookings(house, later).sweep());
    Future<Void> there = other.begins(house -> bookings(house, later).sweep());
    Caller.await(here);
    Caller.await(there);
    assertThat(places().people())
        .map(it -> it.standing().state())
        .containsExactly(Standing.State.CANCELLED, Standing.State.EXPIRED, Standing.State.OFFERED);
    assertThat(letters.keySet()).filteredOn(it -> it.kind() == Notice.Kind.OFFERED).hasSize(2);
    assertThat(places().owed()).isEmpty();
  }

  @Test
  void whatAServerOwedThatDiedIsSentByAnother() {
    opens(1);
    AccountId ana = somebody();
    one.does(
        house ->
            house
                .places(vault)
                .decide(session, it -> Registering.register(it.orElseThrow(), arrival(ana), NOW)));
    assertThat(letters).isEmpty();
    other.does(house -> bookings(house, CLOCK).sweep());
    assertThat(letters.keySet()).map(Notice::to).containsOnly(ana);
  }

  @Test
  void myOwnSessionsAreKnownAndAnEntryThatCameToNothingGoes() {
    opens(1);
    AccountId ana = somebody();
    Caller.await(registers(one, ana));
    SessionId nothing = SessionId.random();
    SessionId fresh = SessionId.random();
    String key = Key.placesOf(ana);
    one.asks(Command.ZADD, key, 1, nothing);
    one.asks(Command.ZADD, key, System.currentTimeMillis(), fresh);
    List<SessionId> mine = Caller.await(begins(other, (book, id) -> book.of(ana)));
    assertThat(mine).containsExactly(session);
    await().until(() -> one.asks(Command.ZCARD, key).toInteger() == 2);
    assertThat(one.asks(Command.ZRANGE, key, 0, -1))
        .map(Object::toString)
        .containsExactlyInAnyOrder(session.value(), fresh.value());
  }

  @Test
  void nothingOfWhatSomebodySaidCanBeReadInRedis() {
    opens(1);
    Caller.await(registers(one, somebody()));
    String kept = one.asks(Command.HGET, Key.places(session), "text").toString();
    assertThat(kept).doesNotContain("Secret", "Sam");
    assertThat(places().people().get(0).wish().note()).isEqualTo("Secret words");
  }
}
