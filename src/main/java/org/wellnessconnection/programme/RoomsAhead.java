package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.room.PlannedRooms;
import org.wellnessconnection.room.RoomPlan;

/**
 * Gives every published session its room, an hour before its facilitators come. Every server does
 * it again and again; done twice, or by two at once, it is as if done once.
 */
public final class RoomsAhead {
  /** As long as reports and debriefs may still speak of a room. */
  private static final Duration KNOWN = Duration.ofDays(30);

  private static final Duration LONGEST = Duration.ofHours(9);
  private static final Duration FACILITATORS_BEFORE = Duration.ofMinutes(30);
  private static final Duration AHEAD = Duration.ofHours(1).plus(FACILITATORS_BEFORE);
  private static final Duration PUT_RIGHT_AHEAD = Duration.ofDays(57);

  private final Sessions sessions;
  private final PlannedRooms rooms;
  private final Formats formats;
  private final int mostSeats;
  private final Clock clock;

  /**
   * @param mostSeats how many fit in any room
   */
  public RoomsAhead(
      Sessions sessions, PlannedRooms rooms, Formats formats, int mostSeats, Clock clock) {
    this.sessions = sessions;
    this.rooms = rooms;
    this.formats = formats;
    this.mostSeats = mostSeats;
    this.clock = clock;
  }

  /** The catalogue with every session whose room may still be asked for, when a server starts. */
  public Future<Catalogue> first(Catalogue before) {
    Instant now = clock.instant();
    return sessions
        .between(now.minus(KNOWN), now.minus(LONGEST))
        .compose(past -> look(before.with(past, now.minus(KNOWN))));
  }

  /** Every few seconds: plans what is due, calls off what is cancelled. */
  public Future<Catalogue> look(Catalogue before) {
    Instant now = clock.instant();
    return sessions
        .between(now.minus(LONGEST), now.plus(AHEAD))
        .compose(
            near ->
                Future.join(near.stream().map(this::look).toList())
                    .transform(done -> Future.succeededFuture(near)))
        .map(near -> before.with(near, now.minus(KNOWN)));
  }

  /** Every few minutes: rooms of sessions that were put off to another day meanwhile. */
  public Future<Void> lookFarther() {
    Instant now = clock.instant();
    return sessions
        .between(now.plus(AHEAD), now.plus(PUT_RIGHT_AHEAD))
        .compose(all -> Future.join(all.stream().map(this::putRight).toList()))
        .mapEmpty();
  }

  private Future<Void> look(Session session) {
    boolean isDue = session.isPublished() && clock.instant().isBefore(session.when().ends());
    return isDue ? rooms.plan(session.room(), plan(session)) : putRight(session);
  }

  /** To be called as well when a session has just been changed; a room is made only when due. */
  public Future<Void> putRight(Session session) {
    if (session.isCancelled()) {
      return rooms.callOff(session.room());
    }
    return session.isPublished()
        ? rooms.replan(session.room(), plan(session))
        : Future.succeededFuture();
  }

  private RoomPlan plan(Session session) {
    Outline outline = session.outline();
    Roster roster = Roster.of(outline.leaders().all());
    When when = session.when();
    return new RoomPlan(
        formats.of(outline), Schedule.of(when.starts(), when.ends()), roster, seats(outline));
  }

  /** Whoever has a place finds one free beside those who lead. */
  private int seats(Outline outline) {
    Set<?> leading = outline.leaders().all();
    return Math.min(mostSeats, outline.places().capacity() + leading.size());
  }
}
