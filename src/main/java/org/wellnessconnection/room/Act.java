package org.wellnessconnection.room;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Cited;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.SeatId;

/** A command on the table: from which seat, under which attempt, when, and about which entry. */
public record Act<C extends Command>(
    SeatId by, AttemptId attempt, C command, Instant at, Optional<Cited> cited) {}
