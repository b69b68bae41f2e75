package org.wellnessconnection.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.booking.Fading;
import org.wellnessconnection.places.Bookings;
import org.wellnessconnection.places.Held;
import org.wellnessconnection.places.Outcome;
import org.wellnessconnection.places.Places;
import org.wellnessconnection.places.Registration;
import org.wellnessconnection.places.Tally;
import org.wellnessconnection.privacy.Receipt;
import org.wellnessconnection.privacy.Retention;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.story.Dated;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Member;

/** Whether somebody came is known for ninety days; then nobody can be said to have come or not. */
class FadingServerTest {
  private House house;
  private Session circle;

  @BeforeEach
  void opens() throws Exception {
    house = House.opens();
    circle = Dated.in(house, Duration.ofDays(1)).with(2, 1).keeps();
    for (String person : List.of("ana", "ben", "cleo")) {
      Member.of(house, person).registers(circle, "Name " + person);
    }
    noted("ana", Outcome.ATTENDED);
    noted("ben", Outcome.AWAY);
    house.redisDoes(it -> bookings(it, Clock.systemUTC()).close(circle.id(), Held.UNKNOWN));
  }

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  private void noted(String person, Outcome outcome) throws Exception {
    var account = house.account(person);
    house.redisDoes(it -> bookings(it, Clock.systemUTC()).outcome(circle.id(), account, outcome));
  }

  private Bookings bookings(RedisHouse redis, Clock clock) {
    return new Bookings(
        redis.places(house.vault()), (session, notice) -> Future.succeededFuture(), clock);
  }

  /** As two servers sweep, so long after the end of the session. */
  private void sweeps(Duration after) throws Exception {
    Duration on = Duration.between(Instant.now(), circle.when().ends()).plus(after);
    Clock later = Clock.offset(Clock.systemUTC(), on);
    house.redisDoes(
        it -> Future.all(fading(it, later).sweep(), fading(it, later).sweep()).<Void>mapEmpty());
  }

  private Fading fading(RedisHouse redis, Clock clock) {
    return new Fading(
        redis.sessions(),
        bookings(redis, clock),
        redis.erasures(house.vault()),
        redis.disks(),
        clock);
  }

  private Places places() throws Exception {
    return house.redisDoes(it -> it.places(house.vault()).find(circle.id())).orElseThrow();
  }

  private List<Optional<Outcome>> outcomes() throws Exception {
    return places().people().stream().map(Registration::outcome).toList();
  }

  private List<Receipt> receipts() throws Exception {
    return house.redisDoes(it -> it.erasures(house.vault()).receipts()).stream()
        .filter(it -> it.what() == Retention.OUTCOME)
        .toList();
  }

  @Test
  void whatIsYoungerIsKeptAndWhatIsOlderAreCountsWithOneReceipt() throws Exception {
    sweeps(Retention.OUTCOME.kept().minusHours(1));
    assertThat(outcomes())
        .containsExactly(
            Optional.of(Outcome.ATTENDED), Optional.of(Outcome.AWAY), Optional.empty());
    assertThat(receipts()).isEmpty();
    sweeps(Retention.OUTCOME.kept().plusHours(1));
    assertThat(outcomes()).containsOnly(Optional.empty());
    assertThat(places().tally()).isEqualTo(new Tally(2, 1, 1, 0, 1, 0));
    sweeps(Retention.OUTCOME.kept().plusHours(2));
    assertThat(places().tally()).isEqualTo(new Tally(2, 1, 1, 0, 1, 0));
    assertThat(receipts()).hasSize(1).allMatch(it -> it.count() == 2);
    assertThat(receipts()).allMatch(it -> it.proven().isPresent());
  }
}
