package org.wellnessconnection.video;

import java.time.Instant;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.RoomId;

/** A meeting that somebody got a token for: of which group of which room, and since when. */
public record VideoMeeting(
    MeetingName name, RoomId room, Channel channel, int generation, Instant since) {}
