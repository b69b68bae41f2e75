package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;
import org.wellnessconnection.story.House;
import org.wellnessconnection.story.Person;

/**
 * How long after a facilitator wants it the last byte reaches somebody who is removed, while others
 * talk. {@code -Drounds=200} for the figure that is reported.
 */
class RemovalSpeedServerTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 12);

  /** Far above what is promised, since a busy machine is no news. */
  private static final Duration AT_MOST = Duration.ofSeconds(3);

  private static final String[] OPTIONS = {
    "--bench.seats=true",
    "--limits.commandsPerTenSeconds=100000",
    "--limits.framesPerTenSeconds=200000",
    "--limits.socketsPerAddress=20000"
  };

  private House house;

  @AfterEach
  void closes() throws Exception {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whoIsRemovedIsOutAtOnce(int servers) throws Exception {
    house = House.opens(OPTIONS);
    if (servers == 2) {
      house.andAnother(OPTIONS);
    }
    List<Pass> passes = house.site(0).seats(1, ROUNDS + 2);
    Person lead = enters(house.site(0), passes.get(0));
    Person talker = enters(house.site(servers - 1), passes.get(1));
    List<Duration> times = new ArrayList<>();
    for (Pass pass : passes.subList(2, passes.size())) {
      Person guest = enters(house.site(servers - 1), pass);
      talker.says("going on");
      times.add(removed(lead, guest));
    }
    report(servers, times);
  }

  private static Person enters(Site site, Pass pass) throws Exception {
    Person person = Person.connects(site, pass);
    person.enters(site.ticket(pass));
    person.hearsFrame("welcome");
    return person;
  }

  private static Duration removed(Person lead, Person guest) throws Exception {
    long asked = System.nanoTime();
    lead.sends(Person.command(Person.newAttempt(), "remove", "seat", guest.seat()));
    while (guest.closed().isEmpty()) {
      LockSupport.parkNanos(100_000);
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(AT_MOST);
    }
    assertThat(guest.closed().getAsInt()).isEqualTo(4003);
    return Duration.ofNanos(System.nanoTime() - asked);
  }

  private static void report(int servers, List<Duration> times) {
    Collections.sort(times);
    Duration median = times.get(times.size() / 2);
    Duration p99 = times.get((int) Math.ceil(times.size() * 0.99) - 1);
    System.out.printf(
        "remove to last byte, %d server(s), %d rounds: median %.1f ms, p99 %.1f ms, most %.1f ms%n",
        servers, times.size(), millis(median), millis(p99), millis(times.get(times.size() - 1)));
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }
}
