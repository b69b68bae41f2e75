package org.wellnessconnection;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.DatesAhead;
import org.wellnessconnection.programme.Planning;
import org.wellnessconnection.programme.Programme.Person;
import org.wellnessconnection.programme.SampleWord;
import org.wellnessconnection.programme.SessionMoved;
import org.wellnessconnection.redis.RedisHouse;

/** Brings the series of the programme file into the book, and makes their dates, now and later. */
record Almanac(
    RedisHouse redis, Written written, Config.Mode mode, SessionMoved hearer, Clock clock) {
  static final long MILLIS = 600_000;

  private static final Logger LOG = LoggerFactory.getLogger(Almanac.class);

  /**
   * @param people of the programme, who are handed on
   */
  Future<Map<Person, Account>> plan(Map<Person, Account> people) {
    return new Planning(redis.seriesBook())
        .plan(written.programme(), people)
        .compose(planned -> lookAhead())
        .map(people);
  }

  /** What cannot be done now is done ten minutes later, by this server or another. */
  Future<Void> lookAhead() {
    return new DatesAhead(
            redis.seriesBook(), redis.sessions(), written.time().zones(), hearer, clock)
        .lookAhead()
        .compose(made -> confirm())
        .onFailure(failure -> LOG.warn("Dates ahead could not be made: {}", failure.toString()))
        .otherwiseEmpty();
  }

  /** Only where somebody tries things out: for people, each date needs its facilitator's word. */
  private Future<Void> confirm() {
    return mode == Config.Mode.LOCAL
        ? new SampleWord(redis.sessions(), written.time(), clock).give(written.programme())
        : Future.succeededFuture();
  }
}
