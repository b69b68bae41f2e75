package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.VideoReach;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Onlooker;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.VideoOuts;

/**
 * Sees to it at once that whoever left a meeting's group leaves the meeting, and says so again to a
 * Jitsi that stumbles. What it misses, {@link VideoRounds} find.
 */
public final class Steward implements Onlooker {
  private final VideoHouse house;
  private final LiveRooms rooms;
  private final Insistence insistence;

  public Steward(VideoHouse house, LiveRooms rooms, Insistence insistence) {
    this.house = house;
    this.rooms = rooms;
    this.insistence = insistence;
  }

  /** How one room moved. */
  private record Move(RoomId room, RoomState before, RoomState after) {
    Optional<Channel> placeBefore(SeatId seat) {
      return VideoPlace.of(before, seat);
    }

    /** Whoever had no place before is none of ours: they have no token. */
    boolean left(SeatId seat) {
      Optional<Channel> place = placeBefore(seat);
      return place.isPresent() && !place.equals(VideoPlace.of(after, seat));
    }

    /** Whether it was a facilitator who put somebody out, and just now. */
    boolean putOut(SeatId seat) {
      Optional<?> now = after.seat(seat).flatMap(VideoOuts::putOut);
      return now.isPresent() && !now.equals(before.seat(seat).flatMap(VideoOuts::putOut));
    }
  }

  @Override
  public void moved(RoomId room, RoomState before, RoomState after) {
    Move move = new Move(room, before, after);
    if (movesPeople(move)) {
      leavers(move).forEach((channel, seats) -> follow(move, channel, seats));
    }
  }

  /** Most of what happens moves nobody; the parts of a state that stay are the same ones. */
  @SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
  private static boolean movesPeople(Move move) {
    return move.before().seats() != move.after().seats()
        || move.before().groups() != move.after().groups()
        || move.before().care() != move.after().care()
        || move.before().ended() != move.after().ended();
  }

  private static Map<Channel, List<SeatId>> leavers(Move move) {
    Map<Channel, List<SeatId>> leavers = new LinkedHashMap<>();
    for (SeatId seat : move.before().seats().keySet()) {
      if (move.left(seat)) {
        move.placeBefore(seat)
            .ifPresent(it -> leavers.computeIfAbsent(it, any -> new ArrayList<>()).add(seat));
      }
    }
    return leavers;
  }

  private void follow(Move move, Channel channel, List<SeatId> seats) {
    MeetingName name = house.names().of(move.room(), move.before(), channel);
    house
        .meetings()
        .find(name)
        .onSuccess(found -> found.ifPresent(meeting -> follow(move, meeting, seats)));
  }

  /** Where nobody is left to be in it, it ends for all of them. */
  private void follow(Move move, VideoMeeting meeting, List<SeatId> seats) {
    boolean goesOn = meeting.goesOn(move.after(), house.names());
    Future<Void> over = goesOn ? Future.succeededFuture() : end(move, meeting);
    for (SeatId seat : seats) {
      Future<Void> out =
          goesOn || move.putOut(seat) ? remove(move, meeting, seat).compose(removed -> over) : over;
      if (move.putOut(seat)) {
        out.onComplete(done -> tell(move, seat, done.succeeded()));
      }
    }
  }

  private Future<Void> end(Move move, VideoMeeting meeting) {
    return insistence.on(
        () ->
            house.usher().end(meeting.name()).compose(end -> house.meetings().over(meeting.name())),
        () -> now(move.room(), state -> !meeting.goesOn(state, house.names())));
  }

  private Future<Void> remove(Move move, VideoMeeting meeting, SeatId seat) {
    return insistence.on(
        () -> house.usher().remove(meeting.name(), seat.value(), Going.of(move.after(), seat)),
        () -> now(move.room(), state -> !meeting.mayHave(seat, state, house.names())));
  }

  /** Whether something is still so; a room that is gone has nobody in it. */
  private Future<Boolean> now(RoomId room, Predicate<RoomState> what) {
    return rooms
        .find(room)
        .compose(
            found ->
                found
                    .map(open -> open.newest().map(what::test))
                    .orElseGet(() -> Future.succeededFuture(true)))
        .otherwise(true);
  }

  private void tell(Move move, SeatId seat, boolean reached) {
    VideoReach reach = reached ? house.usher().reach() : VideoReach.NOT_REACHED;
    rooms.find(move.room()).onSuccess(found -> found.ifPresent(open -> tell(open, seat, reach)));
  }

  /** Nothing of whoever was let in again meanwhile. */
  private static void tell(OpenRoom room, SeatId seat, VideoReach reach) {
    room.newest()
        .map(state -> state.seat(seat).flatMap(VideoOuts::putOut))
        .onSuccess(out -> out.ifPresent(still -> room.videoTold(seat, reach)));
  }
}
