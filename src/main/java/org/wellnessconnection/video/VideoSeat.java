package org.wellnessconnection.video;

import java.time.Instant;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.SeatId;

/**
 * All that a page needs to bring one person into the meeting where they belong now.
 *
 * @param domain the Jitsi, with its port if it has one
 * @param script what the page loads to embed it
 * @param meeting what the Jitsi calls the meeting
 * @param where the group whose meeting it is
 * @param until when the token ends; whoever is in stays in
 */
public record VideoSeat(
    String domain,
    String script,
    String meeting,
    String token,
    Channel where,
    SeatId seat,
    boolean moderator,
    Instant until) {}
