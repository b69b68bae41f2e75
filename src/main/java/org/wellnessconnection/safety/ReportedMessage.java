package org.wellnessconnection.safety;

import java.time.Instant;
import org.wellnessconnection.protocol.SeatId;

/** A message as it stood when somebody reported it, or one close to it. */
public record ReportedMessage(long seq, Instant at, SeatId seat, String text) {}
