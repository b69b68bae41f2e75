package org.wellnessconnection.places;

import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;

/**
 * Somebody who would like a place.
 *
 * @param confirmWithin present when they were away several times lately, see {@link Absences}
 */
public record Arrival(
    AccountId account,
    AttemptId attempt,
    Person who,
    Wish wish,
    Optional<Duration> confirmWithin) {}
