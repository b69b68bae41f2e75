package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.VideoReach;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.RoomLog;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Snapshot;
import org.wellnessconnection.room.VideoOuts;

/**
 * Goes round all meetings once in a while: who is there and may not be is put out, and what is over
 * is ended, whatever was missed. One server does it for all.
 */
public final class VideoRounds {
  public static final Duration EVERY = Duration.ofSeconds(15);

  /**
   * How often each server looks whether it is time: whoever went last may be dead, and then nobody
   * waits longer for the next round.
   */
  public static final Duration LOOKS = Duration.ofSeconds(3);

  public static final String NAME = "round";

  /** For so long a round is somebody's, dead or alive. */
  public static final Duration TAKEN = EVERY.minus(LOOKS);

  /** A Jitsi that does not answer is not asked about every meeting in turn. */
  private static final int ENOUGH = 3;

  private final VideoHouse house;
  private final RoomLog log;
  private final LiveRooms rooms;

  public VideoRounds(VideoHouse house, RoomLog log, LiveRooms rooms) {
    this.house = house;
    this.log = log;
    this.rooms = rooms;
  }

  /** Fails when the round could not be finished; the next one begins anew. */
  public Future<Void> go() {
    return house
        .meetings()
        .first(NAME, TAKEN)
        .compose(
            mine -> mine ? house.meetings().all().compose(this::all) : Future.succeededFuture());
  }

  private Future<Void> all(List<VideoMeeting> open) {
    Map<RoomId, List<VideoMeeting>> byRoom =
        open.stream()
            .collect(
                Collectors.groupingBy(VideoMeeting::room, LinkedHashMap::new, Collectors.toList()));
    Patience patience = new Patience();
    Future<Void> turn = Future.succeededFuture();
    for (Map.Entry<RoomId, List<VideoMeeting>> room : byRoom.entrySet()) {
      turn = turn.compose(next -> patience.tries(() -> room(room.getKey(), room.getValue())));
    }
    return turn;
  }

  /** One that is not reached does not keep us from the next one, but several do. */
  private static final class Patience {
    private int away;

    Future<Void> tries(Supplier<Future<Void>> what) {
      return what.get().recover(failure -> ++away < ENOUGH ? done() : Future.failedFuture(failure));
    }

    /** Fails when anybody was not reached. */
    Future<Void> inTheEnd() {
      return away == 0 ? done() : Future.failedFuture("not all were reached");
    }
  }

  private Future<Void> room(RoomId id, List<VideoMeeting> open) {
    return log.snapshot(id)
        .compose(
            found ->
                found
                    .map(Snapshot::state)
                    .map(state -> room(new Visit(id, state, since(open)), open))
                    .orElseGet(() -> inTurn(open, this::end)));
  }

  private static Instant since(List<VideoMeeting> open) {
    return open.stream().map(VideoMeeting::since).min(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * A room, as it is while we look at it.
   *
   * @param since when there was video in it first
   */
  private record Visit(RoomId room, RoomState state, Instant since) {}

  private Future<Void> room(Visit visit, List<VideoMeeting> open) {
    Patience patience = new Patience();
    return inTurn(open, meeting -> patience.tries(() -> look(visit, meeting)))
        .compose(all -> patience.inTheEnd())
        .onSuccess(all -> tellAll(visit, house.usher().reach()))
        .onFailure(failure -> tellAll(visit, VideoReach.NOT_REACHED));
  }

  private static <T> Future<Void> inTurn(List<T> all, Function<T, Future<Void>> step) {
    Future<Void> turn = Future.succeededFuture();
    for (T each : all) {
      turn = turn.compose(next -> step.apply(each));
    }
    return turn;
  }

  private Future<Void> look(Visit visit, VideoMeeting meeting) {
    return meeting.goesOn(visit.state(), house.names())
        ? house
            .usher()
            .seats(meeting.name())
            .compose(there -> inTurn(List.copyOf(there), seat -> unlessMay(visit, meeting, seat)))
        : end(meeting);
  }

  private Future<Void> end(VideoMeeting meeting) {
    return house.usher().end(meeting.name()).compose(end -> house.meetings().over(meeting.name()));
  }

  private Future<Void> unlessMay(Visit visit, VideoMeeting meeting, String seat) {
    boolean ours = Id.isOne(seat);
    if (ours && meeting.mayHave(new SeatId(seat), visit.state(), house.names())) {
      return done();
    }
    Going going = ours ? Going.of(visit.state(), new SeatId(seat)) : Going.FOR_GOOD;
    return house
        .usher()
        .remove(meeting.name(), seat, going)
        .onSuccess(
            out -> {
              if (ours) {
                tell(visit, new SeatId(seat), house.usher().reach());
              }
            });
  }

  /** Of those whom facilitators put out, and were not told enough about. */
  private void tellAll(Visit visit, VideoReach reach) {
    visit.state().seats().values().stream()
        .filter(seat -> VideoOuts.isOwed(visit.state(), seat))
        .filter(seat -> VideoOuts.putOut(seat).filter(visit.since()::isBefore).isPresent())
        .forEach(seat -> tellIfNew(visit, seat.id(), reach));
  }

  private void tellIfNew(Visit visit, SeatId seat, VideoReach reach) {
    if (visit.state().videoOuts().get(seat) != reach) {
      tell(visit, seat, reach);
    }
  }

  private void tell(Visit visit, SeatId seat, VideoReach reach) {
    rooms
        .find(visit.room())
        .onSuccess(found -> found.ifPresent(open -> open.videoTold(seat, reach)));
  }

  private static Future<Void> done() {
    return Future.succeededFuture();
  }
}
