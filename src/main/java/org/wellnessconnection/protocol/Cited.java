package org.wellnessconnection.protocol;

import java.time.Instant;

/** An entry with a text that a command is about: where it stands and whose it is. */
public record Cited(Cursor cursor, Instant at, SeatId author, boolean gone) {}
