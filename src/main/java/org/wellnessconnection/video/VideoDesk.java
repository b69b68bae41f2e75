package org.wellnessconnection.video;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;

/** Where people get their way into the video: at the click, and for the group they are in. */
public final class VideoDesk {
  private final Jitsi jitsi;
  private final MeetingNames names;
  private final TokenSigner signer;
  private final Meetings meetings;
  private final Clock clock;

  public VideoDesk(
      Jitsi jitsi, MeetingNames names, KeyServer keys, Meetings meetings, Clock clock) {
    this.jitsi = jitsi;
    this.names = names;
    this.signer = jitsi.signer(keys);
    this.meetings = meetings;
    this.clock = clock;
  }

  public String origin() {
    return jitsi.origin();
  }

  /** Empty for whoever may not be in any meeting of this room now. */
  public Future<Optional<VideoSeat>> seat(RoomId room, RoomState state, SeatId who) {
    return VideoPlace.of(state, who)
        .map(where -> seat(meeting(room, state, where), state, state.seat(who).orElseThrow()))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }

  private VideoMeeting meeting(RoomId room, RoomState state, Channel where) {
    return new VideoMeeting(names.of(room, state, where), room, where, clock.instant());
  }

  /** Known to all servers before anybody can be in it. */
  private Future<Optional<VideoSeat>> seat(VideoMeeting meeting, RoomState state, Seat seat) {
    Instant now = clock.instant();
    Pass pass = new Pass(meeting.name(), seat, now, until(state, now));
    return meetings
        .open(meeting)
        .compose(open -> signer.signed(jitsi.claims(pass)))
        .map(token -> Optional.of(seat(meeting.channel(), pass, token)));
  }

  private Instant until(RoomState state, Instant now) {
    return Pass.until(state.plannedEnd(), jitsi.settings().grace(), now);
  }

  private VideoSeat seat(Channel where, Pass pass, String token) {
    return new VideoSeat(
        jitsi.domain(),
        jitsi.script(),
        jitsi.roomName(pass.meeting()),
        token,
        where,
        pass.seat().id(),
        pass.moderates(),
        pass.until());
  }
}
