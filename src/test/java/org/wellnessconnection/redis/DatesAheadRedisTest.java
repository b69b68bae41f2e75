package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.programme.Weekly.ADA;
import static org.wellnessconnection.programme.Weekly.CORA;
import static org.wellnessconnection.programme.Weekly.ZONES;
import static org.wellnessconnection.programme.Weekly.week;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.programme.Cancellation.Why;
import org.wellnessconnection.programme.Chapter;
import org.wellnessconnection.programme.DatesAhead;
import org.wellnessconnection.programme.Places;
import org.wellnessconnection.programme.Series;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.SessionMoved;
import org.wellnessconnection.programme.Timekeeping;
import org.wellnessconnection.programme.Weekly;
import org.wellnessconnection.programme.Word;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.zones.OldZones;
import org.wellnessconnection.zones.Zones;

/** Two servers on one Redis make the sessions of the next eight weeks. */
class DatesAheadRedisTest {
  private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(1);

  @TempDir Path folder;
  private EmbeddedRedis redis;
  private Caller one;
  private Caller two;
  private final Series circle = Weekly.series("circle");
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void start() {
    redis = EmbeddedRedis.start(folder.resolve("redis"));
    one = Caller.of(redis.url());
    two = Caller.of(redis.url());
    one.does(house -> house.seriesBook().keep(circle));
  }

  @AfterEach
  void stop() {
    one.close();
    two.close();
    redis.close();
  }

  private Future<Void> look(RedisHouse house, Instant now, Zones zones) {
    SessionMoved hearer =
        (session, was) -> {
          told.add(session.date() + " " + was + " " + session.when().starts());
          return Future.succeededFuture();
        };
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new DatesAhead(house.seriesBook(), house.sessions(), zones, hearer, clock).lookAhead();
  }

  private void look(Instant now) {
    one.does(house -> look(house, now, ZONES));
  }

  private List<Session> sessions() {
    return one.does(house -> house.sessions().of(new SeriesId("circle")));
  }

  private Session session(int week) {
    return sessions().get(week - 1);
  }

  private void changes(UnaryOperator<Series> change) {
    one.does(house -> house.seriesBook().change(circle.id(), change));
    look(LATER);
  }

  private void changes(Session session, UnaryOperator<Session> change) {
    one.does(house -> house.sessions().change(session.id(), change));
  }

  private static Chapter earlier(Chapter chapter) {
    return chapter.withRhythm(chapter.rhythm().withAt(LocalTime.of(18, 0)));
  }

  @Test
  void twoServersAtOnceMakeEachDateOnce() {
    Future<Void> here = one.begins(house -> look(house, NOW, ZONES));
    Future<Void> there = two.begins(house -> look(house, NOW, ZONES));
    Caller.await(Future.all(here, there));
    List<Session> made = sessions();
    assertThat(made)
        .extracting(Session::date)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).mapToObj(Weekly::week).toList());
    assertThat(made).extracting(Session::room).doesNotHaveDuplicates();
    two.does(house -> look(house, LATER, ZONES));
    assertThat(sessions()).isEqualTo(made);
  }

  @Test
  void aWeekLaterThereIsOneMore() {
    look(NOW);
    look(week(1).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(60 * 60 * 12));
    assertThat(sessions()).extracting(Session::date).hasSize(9).contains(week(9));
  }

  @Test
  void theyAreFoundByWhenTheyBegin() {
    look(NOW);
    Session second = session(2);
    Instant third = session(3).when().starts();
    List<Session> found =
        one.does(house -> house.sessions().between(second.when().starts(), third));
    assertThat(found).containsExactly(second);
  }

  @Test
  void whatManyChangeAtOnceIsChangedByAll() {
    look(NOW);
    Session first = session(1);
    one.does(
        house ->
            Future.all(
                IntStream.range(0, 8)
                    .mapToObj(
                        nth -> house.sessions().change(first.id(), DatesAheadRedisTest::oneMore))
                    .toList()));
    assertThat(session(1).outline().places().capacity()).isEqualTo(18);
  }

  private static Session oneMore(Session session) {
    int more = session.outline().places().capacity() + 1;
    return session.like(session.outline().withPlaces(new Places(more, 3)), NOW);
  }

  @Test
  void aSessionFollowsItsSeriesAndKeepsWhatWasChangedByHand() {
    look(NOW);
    changes(session(5), DatesAheadRedisTest::oneMore);
    changes(it -> it.changedFrom(week(4), DatesAheadRedisTest::earlier));
    assertThat(session(3).when().starts()).isEqualTo("2027-01-20T00:00:00Z");
    assertThat(session(4).when().starts()).isEqualTo("2027-01-26T23:00:00Z");
    assertThat(session(5).when().starts()).isEqualTo("2027-02-02T23:00:00Z");
    assertThat(session(5).outline().places().capacity()).isEqualTo(11);
    assertThat(session(5).sequence()).isEqualTo(1);
  }

  @Test
  void onADateThatIsSkippedADraftVanishesAndAPublishedOneIsCancelled() {
    look(NOW);
    Word word = new Word(CORA, NOW);
    changes(
        session(3),
        it -> it.confirmedBy(ADA, NOW).published(word, new Timekeeping(ZONES, "2026e")));
    changes(it -> it.skipping(week(2)).skipping(week(3)));
    assertThat(sessions()).extracting(Session::date).doesNotContain(week(2)).contains(week(3));
    Session third = sessions().get(1);
    assertThat(third.isCancelled()).isTrue();
    assertThat(third.cancelled().orElseThrow().why()).isEqualTo(Why.SERIES_CHANGED);
    assertThat(third.sequence()).isEqualTo(1);
  }

  @Test
  void aSessionIsMovedByNewerDataAndToldOnceWhereverItWasMade() throws Exception {
    Series west =
        circle
            .changed(it -> it.withRhythm(it.rhythm().withZone(Weekly.VANCOUVER)))
            .withId(new SeriesId("west"));
    one.does(house -> house.seriesBook().keep(west));
    Zones old = OldZones.in(folder.resolve("old"));
    one.does(house -> look(house, NOW, old));
    Session before = west(0);
    assertThat(before.when().starts()).isEqualTo("2027-01-06T03:00:00Z");
    two.does(house -> look(house, LATER, ZONES));
    Session after = west(0);
    assertThat(after.when().starts()).isEqualTo("2027-01-06T02:00:00Z");
    assertThat(after.when().wall()).isEqualTo(before.when().wall());
    assertThat(after.sequence()).isEqualTo(1);
    assertThat(after.moved()).isEmpty();
    assertThat(told).hasSize(8).contains("2027-01-05 2027-01-06T03:00:00Z 2027-01-06T02:00:00Z");
    one.does(house -> look(house, LATER, old));
    two.does(house -> look(house, LATER, ZONES));
    assertThat(west(0)).isEqualTo(after);
    assertThat(told).hasSize(8);
  }

  private Session west(int nth) {
    List<Session> west = one.does(house -> house.sessions().of(new SeriesId("west")));
    return west.get(nth);
  }

  @Test
  void whoeverIsToldLateIsToldByTheNextServer() throws Exception {
    Zones old = OldZones.in(folder.resolve("old"));
    Series west = circle.changed(it -> it.withRhythm(it.rhythm().withZone(Weekly.VANCOUVER)));
    one.does(house -> house.seriesBook().change(circle.id(), it -> west));
    one.does(house -> look(house, NOW, old));
    Clock clock = Clock.fixed(LATER, ZoneOffset.UTC);
    SessionMoved dies = (session, was) -> Future.failedFuture("the server died");
    Optional<Throwable> failure =
        Optional.ofNullable(
            one.does(
                house ->
                    new DatesAhead(house.seriesBook(), house.sessions(), ZONES, dies, clock)
                        .lookAhead()
                        .map((Throwable) null)
                        .otherwise(why -> why)));
    assertThat(failure).isPresent();
    two.does(house -> look(house, LATER, ZONES));
    assertThat(told).hasSize(8);
    assertThat(session(1).moved()).isEmpty();
  }
}
