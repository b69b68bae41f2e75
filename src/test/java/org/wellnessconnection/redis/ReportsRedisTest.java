package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vertx.redis.client.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.safety.Report;
import org.wellnessconnection.safety.ReportAsk;
import org.wellnessconnection.safety.ReportEvidence;
import org.wellnessconnection.safety.ReportExcerpt;
import org.wellnessconnection.safety.ReportId;
import org.wellnessconnection.safety.ReportKind;
import org.wellnessconnection.safety.ReportOutcome;
import org.wellnessconnection.safety.ReportedMessage;
import org.wellnessconnection.safety.Reports;

/** Reports are kept locked, changed by one person at a time, and go when their time is over. */
class ReportsRedisTest extends OnRedis {
  private static final AccountId COLE = AccountId.random();
  private static final AccountId SOL = AccountId.random();
  private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
  private static final String SAID = "A sentence that stood in the excerpt";

  private Report report;

  @BeforeEach
  void somebodyReports() {
    node.asks(Command.FLUSHALL);
    report = kept(made(NOON));
  }

  private static Report made(Instant at) {
    SeatId seat = SeatId.random();
    ReportExcerpt excerpt = new ReportExcerpt(List.of(new ReportedMessage(3, NOON, seat, SAID)));
    ReportEvidence evidence =
        new ReportEvidence(
            RoomId.random(),
            AccountId.random(),
            seat,
            Optional.of(seat),
            Map.of(seat, "Ben"),
            Set.of(),
            excerpt);
    ReportAsk ask = new ReportAsk(ReportKind.SAFETY, Optional.of(3L), Optional.empty(), "words");
    return Report.open(new ReportId(Id.random()), at, ask, evidence);
  }

  private static Report kept(Report report) {
    return node.does(it -> reports(it).keep(report));
  }

  private static Reports reports(RedisHouse house) {
    return house.reports(vault);
  }

  private static boolean changes(Optional<Report> next) {
    return node.does(it -> reports(it).change(next.orElseThrow()));
  }

  private static List<Report> all() {
    return node.does(it -> reports(it).all());
  }

  private Duration remaining() {
    return Duration.ofMillis(node.asks(Command.PTTL, Key.report(report.id())).toLong());
  }

  @Test
  void whatIsKeptIsReadBackWholeAndNotInClear() {
    assertThat(all()).containsExactly(report);
    assertThat(new MarkerScan(List.of(SAID, "Ben")).raw(data).decoded(data).found()).isEmpty();
  }

  @Test
  void theNewestComesFirst() {
    Report later = kept(made(NOON.plusSeconds(1)));
    Report earlier = kept(made(NOON.minusSeconds(1)));

    assertThat(all()).containsExactly(later, report, earlier);
  }

  @Test
  void theSameIdIsKeptOnce() {
    assertThat(kept(report.withMade(NOON.plusSeconds(60)))).isEqualTo(report);
    assertThat(all()).containsExactly(report);
  }

  @Test
  void ofTwoWhoClaimItOneIsToldToLookAgain() {
    assertThat(changes(report.claim(COLE, NOON))).isTrue();
    assertThat(changes(report.claim(SOL, NOON))).isFalse();
    assertThat(all().get(0).isHeldBy(COLE)).isTrue();
  }

  @Test
  void itGoesThirtyDaysAfterItIsClosed() {
    assertThat(remaining()).isGreaterThan(Duration.ofDays(300));
    Report claimed = report.claim(COLE, NOON).orElseThrow();
    Report found = claimed.find(COLE, ReportOutcome.NO_ACTION, NOON).orElseThrow();
    changes(Optional.of(claimed));
    changes(Optional.of(found));
    assertThat(remaining()).isGreaterThan(Duration.ofDays(300));
    changes(found.close(COLE, NOON));

    assertThat(remaining()).isCloseTo(Duration.ofDays(30), Duration.ofMinutes(1));
  }

  @Test
  void oneThatIsGoneLeavesTheListToo() {
    node.asks(Command.DEL, Key.report(report.id()));

    assertThat(all()).isEmpty();
    assertThat(node.asks(Command.ZCARD, Key.REPORTS).toInteger()).isZero();
  }

  @Test
  void reportsOfOneSeatAreCountedForADay() {
    assertThat(List.of(count("a"), count("a"), count("b"))).containsExactly(1L, 2L, 1L);
    assertThat(node.asks(Command.PTTL, Key.reported("a")).toLong())
        .isCloseTo(Duration.ofDays(1).toMillis(), within(60_000L));
  }

  private static long count(String mark) {
    return node.does(it -> reports(it).count(mark));
  }
}
