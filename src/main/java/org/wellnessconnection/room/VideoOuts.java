package org.wellnessconnection.room;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.facilitation.AtTheDoor;
import org.wellnessconnection.facilitation.Removal;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.VideoEvent;
import org.wellnessconnection.protocol.VideoReach;

/** What facilitators were told of people who are out: whether the video has let go of them, too. */
public final class VideoOuts {
  private VideoOuts() {}

  static void lay(Rules rules) {
    rules.on(Command.VideoTold.class, VideoOuts::told);
    rules.after(VideoEvent.VideoOut.class, (state, e, at) -> after(state, e));
    rules.after(Event.Admitted.class, (state, e, at) -> without(state, e.seat()));
  }

  /** Nobody is told twice, nor that somebody who was out may be there after all. */
  private static Decision told(RoomState state, Act<Command.VideoTold> act) {
    SeatId seat = act.command().seat();
    VideoReach reached = act.command().reached();
    Optional<VideoReach> known = Optional.ofNullable(state.videoOuts().get(seat));
    boolean isNews = known.isEmpty() || known.get().compareTo(reached) > 0;
    return state.seat(seat).isPresent() && isNews
        ? Decision.happens(new VideoEvent.VideoOut(seat, reached))
        : new Decision.Already(Optional.empty(), act.at());
  }

  private static RoomState after(RoomState state, VideoEvent.VideoOut out) {
    Map<SeatId, VideoReach> next = new LinkedHashMap<>(state.videoOuts());
    next.put(out.seat(), out.reached());
    return state.withVideoOuts(next);
  }

  private static RoomState without(RoomState state, SeatId seat) {
    Map<SeatId, VideoReach> next = new LinkedHashMap<>(state.videoOuts());
    next.remove(seat);
    return state.withVideoOuts(next);
  }

  /** Since when somebody is out because a facilitator put them out. */
  public static Optional<Instant> putOut(Seat seat) {
    return seat.removed()
        .map(Removal::at)
        .or(
            () ->
                seat.stay()
                    .door()
                    .filter(door -> door.is(DoorState.RETURNED))
                    .map(AtTheDoor::ruling)
                    .map(ruling -> ruling.at()));
  }

  /**
   * How often a facilitator put somebody out of the group, which then hears that somebody left. It
   * never becomes less, whoever is let in again.
   */
  public static long count(RoomState state) {
    return state.seats().values().stream()
        .mapToLong(seat -> seat.stay().sentBack() + (wasTakenOut(seat) ? 1 : 0))
        .sum();
  }

  private static boolean wasTakenOut(Seat seat) {
    return seat.removed().isPresent() && seat.admitted().isPresent();
  }

  /** Whether facilitators know of nothing better than that nobody was reached. */
  public static boolean isOwed(RoomState state, Seat seat) {
    VideoReach known = state.videoOuts().getOrDefault(seat.id(), VideoReach.NOT_REACHED);
    return known == VideoReach.NOT_REACHED && putOut(seat).isPresent();
  }
}
