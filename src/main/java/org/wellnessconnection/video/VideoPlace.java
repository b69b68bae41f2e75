package org.wellnessconnection.video;

import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;

/** Where somebody meets others by video, as the room has it. */
public final class VideoPlace {
  private VideoPlace() {}

  /** Empty for whoever waits, is called away, has left or was removed. A side room goes on. */
  public static Optional<Channel> of(RoomState state, SeatId id) {
    return state
        .seat(id)
        .filter(seat -> seat.isPresent() && seat.stay().absence().isEmpty())
        .flatMap(seat -> place(state, seat));
  }

  private static Optional<Channel> place(RoomState state, Seat seat) {
    Optional<Channel> aside =
        state.care().asideWith(seat.id()).map(request -> Channel.side(request.id()));
    if (aside.isPresent() || state.ended().isPresent()) {
      return aside;
    }
    return state
        .groups()
        .of(seat.id())
        .map(group -> group.channel())
        .or(() -> Optional.of(Channel.GROUP));
  }

  /** Whether anybody may be in the meeting of this channel now. */
  static boolean isOpen(RoomState state, Channel channel) {
    return (channel.equals(Channel.GROUP) && state.ended().isEmpty())
        || state.seats().keySet().stream()
            .anyMatch(seat -> of(state, seat).filter(channel::equals).isPresent());
  }
}
