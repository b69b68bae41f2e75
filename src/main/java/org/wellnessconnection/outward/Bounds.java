package org.wellnessconnection.outward;

import java.time.Duration;

/**
 * Where each thing ends.
 *
 * @param connecting how long it may take until somebody is there
 * @param patience how long all of it may take
 * @param longest of an answer, in bytes
 * @param lines at the same time
 * @param waiting for a line
 */
public record Bounds(Duration connecting, Duration patience, int longest, int lines, int waiting) {}
