package org.wellnessconnection.video;

import java.time.Instant;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.RoomState;

/** A meeting that somebody got a token for: of which group of which room, and since when. */
public record VideoMeeting(MeetingName name, RoomId room, Channel channel, Instant since) {

  /** Whether somebody belongs into it, as the room is now. */
  boolean mayHave(SeatId seat, RoomState state, MeetingNames names) {
    return VideoPlace.of(state, seat).filter(channel::equals).isPresent() && isOf(state, names);
  }

  /** Whether anybody may be in it. */
  boolean goesOn(RoomState state, MeetingNames names) {
    return VideoPlace.isOpen(state, channel) && isOf(state, names);
  }

  private boolean isOf(RoomState state, MeetingNames names) {
    return names.of(room, state, channel).equals(name);
  }
}
