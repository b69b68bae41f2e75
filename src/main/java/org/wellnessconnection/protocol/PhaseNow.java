package org.wellnessconnection.protocol;

import java.time.Instant;

/**
 * The phase a session is in.
 *
 * @param index its number in the plan, from 1
 * @param ends when its time is over; nothing happens then
 */
public record PhaseNow(int index, Phase phase, Instant began, Instant ends) {}
