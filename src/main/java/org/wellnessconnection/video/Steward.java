package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.VideoReach;
import org.wellnessconnection.room.LiveRooms;
import org.wellnessconnection.room.Onlooker;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.VideoOuts;

/**
 * Sees to it at once that whoever left a meeting's group leaves the meeting. What it misses, {@link
 * VideoRounds} find.
 */
public final class Steward implements Onlooker {
  private final VideoHouse house;
  private final LiveRooms rooms;

  public Steward(VideoHouse house, LiveRooms rooms) {
    this.house = house;
    this.rooms = rooms;
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
    Future<Void> over =
        goesOn
            ? Future.succeededFuture()
            : house
                .usher()
                .end(meeting.name())
                .compose(end -> house.meetings().over(meeting.name()));
    for (SeatId seat : seats) {
      Future<Void> out =
          goesOn || move.putOut(seat) ? remove(move, meeting, seat).compose(removed -> over) : over;
      if (move.putOut(seat)) {
        out.onComplete(done -> tell(move.room(), seat, done.succeeded()));
      }
    }
  }

  private Future<Void> remove(Move move, VideoMeeting meeting, SeatId seat) {
    return house.usher().remove(meeting.name(), seat.value(), Going.of(move.after(), seat));
  }

  private void tell(RoomId room, SeatId seat, boolean reached) {
    VideoReach reach = reached ? house.usher().reach() : VideoReach.NOT_REACHED;
    rooms.find(room).onSuccess(found -> found.ifPresent(open -> open.videoTold(seat, reach)));
  }
}
