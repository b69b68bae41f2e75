package org.wellnessconnection.protocol;

/** What becomes of the video of a room. */
public sealed interface VideoEvent extends Event.Control {

  /** Somebody who is out of the room: whether they are out of the video, too. */
  record VideoOut(SeatId seat, VideoReach reached) implements VideoEvent {
    @Override
    public Channel channel() {
      return Channel.STAFF;
    }
  }
}
