package org.wellnessconnection.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.places.Arrival;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Held;
import org.wellnessconnection.places.Helped;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Person;
import org.wellnessconnection.places.Preferences;
import org.wellnessconnection.places.Terms;
import org.wellnessconnection.places.Wish;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Caller.Answer;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;

/** Two days ago six of seven people came to a session with ten places. */
class MetricsServerTest {
  private static final Duration AGO = Duration.ofDays(2);
  private static House house;

  @BeforeAll
  static void opens() throws Exception {
    house = House.opens();
    Session over = Dated.in(house, AGO.negated()).with(10, 1).keeps();
    List<AccountId> people = new ArrayList<>();
    house.redisDoes(it -> before(it).open(over.id(), new Terms(10, 1, over.when().starts())));
    for (int nth = 0; nth < 7; nth++) {
      AccountId account = AccountId.random();
      people.add(account);
      house.redisDoes(it -> before(it).register(over.id(), arrival(account)));
    }
    for (AccountId account : people) {
      Outcome outcome = account.equals(people.get(0)) ? Outcome.AWAY : Outcome.ATTENDED;
      house.redisDoes(it -> before(it).outcome(over.id(), account, outcome));
    }
    Held held = new Held(Helped.NONE, Optional.of(Duration.ofMinutes(83)));
    house.redisDoes(it -> before(it).close(over.id(), held));
  }

  /** As a server did it the day before. */
  private static Bookings before(RedisHouse redis) {
    Clock then = Clock.offset(Clock.systemUTC(), AGO.plusDays(1).negated());
    return new Bookings(
        redis.places(house.vault()), (session, notice) -> Future.succeededFuture(), then);
  }

  private static Arrival arrival(AccountId account) {
    return new Arrival(
        account,
        new AttemptId(Id.random()),
        Person.of("Mia", Optional.empty(), Person.Stage.PHYSICIAN),
        new Wish("Mia", Set.of(), "", "1", Preferences.NONE),
        Optional.empty());
  }

  @AfterAll
  static void closes() throws Exception {
    house.close();
  }

  private static Answer gets(String person, String path) throws Exception {
    String headers = "Accept: text/html\r\nCookie: " + house.cookie(person) + "\r\n";
    return Caller.gets(house.address(), path, headers);
  }

  @Test
  void coraReadsWhatManyDidAndNotWhoWasAway() throws Exception {
    String page = gets("cora", "/metrics").body();
    assertThat(page)
        .contains(
            "Sessions held: 1 · not held: 0 · minutes planned: 90", "7 of 10 (70 %)", "83 minutes");
    assertThat(page).doesNotContain("6 of 7").contains("Fewer than five people");
    String sheet = gets("cora", "/metrics.csv").body();
    assertThat(sheet).contains("\"1\",\"0\",\"90\",\"83\",\"7\",\"10\",\"\",\"\"");
    assertThat(gets("ada", "/metrics").status()).isEqualTo(404);
  }
}
