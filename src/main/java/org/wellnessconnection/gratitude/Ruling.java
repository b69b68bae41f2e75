package org.wellnessconnection.gratitude;

import java.time.Instant;

/**
 * What a moderator decided, as the author reads it: who it was stands in the audit alone.
 *
 * @param note to the author; may be empty
 */
public record Ruling(Verdict verdict, String note, Instant at) {}
