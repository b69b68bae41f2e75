package org.wellnessconnection;

import io.vertx.core.Future;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.DatesAhead;
import org.wellnessconnection.programme.Editing;
import org.wellnessconnection.programme.LoungesAhead;
import org.wellnessconnection.programme.Opening;
import org.wellnessconnection.programme.RoomsAhead;
import org.wellnessconnection.programme.SessionMoved;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.PlannedRooms;
import org.wellnessconnection.web.week.Planner;
import org.wellnessconnection.zones.Zones;

/** What takes place, and where: from the programme file and the calendar to rooms. */
record Billboard(
    Node.Shared shared, RedisHouse redis, LiveRooms rooms, SessionMoved hearer, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Billboard.class);

  /** When a server starts. */
  Future<Catalogue> open() {
    Opening opening =
        new Opening(
            redis.knownIds(),
            redis.members(),
            shared.config().members().administration(),
            rooms,
            shared.written().formats(),
            seats(),
            clock);
    return opening
        .people(shared.written().programme())
        .compose(almanac()::plan)
        .compose(
            people ->
                opening
                    .sessions(shared.written().programme(), people)
                    .compose(it -> lounges().first(it, shared.written().programme(), people)))
        .compose(roomsAhead()::first);
  }

  /** What cannot be done now is done with the next look, by this server or another. */
  Future<Catalogue> look(Catalogue before) {
    return roomsAhead()
        .look(before)
        .compose(lounges()::look)
        .onFailure(failure -> LOG.warn("Rooms could not be looked for: {}", failure.toString()));
  }

  void lookFarther() {
    almanac()
        .lookAhead()
        .compose(looked -> roomsAhead().lookFarther())
        .compose(looked -> lounges().forget())
        .onFailure(failure -> LOG.warn("Rooms could not be put right: {}", failure.toString()));
  }

  private Almanac almanac() {
    return new Almanac(redis, shared.written(), shared.config().mode(), hearer, clock);
  }

  RoomsAhead roomsAhead() {
    PlannedRooms planned = new PlannedRooms(redis.log(), redis.dueList(), rooms);
    return new RoomsAhead(redis.sessions(), planned, shared.written().formats(), seats(), clock);
  }

  private LoungesAhead lounges() {
    return new LoungesAhead(redis.shifts(), rooms, shared.written().time().zones(), seats(), clock);
  }

  /** For whoever plans the weeks ahead. */
  Planner planner() {
    Zones zones = shared.written().time().zones();
    DatesAhead dates = new DatesAhead(redis.seriesBook(), redis.sessions(), zones, hearer, clock);
    Editing.Means means =
        new Editing.Means(redis.seriesBook(), redis.sessions(), dates, roomsAhead());
    return new Planner(
        redis.seriesBook(),
        redis.sessions(),
        redis.places(shared.written().vault()),
        dates,
        new Editing(means, zones, clock));
  }

  private int seats() {
    return shared.config().limits().seatsPerRoom();
  }
}
