package org.wellnessconnection.outward;

/** What came, of whatever status. */
public record Answer(int status, String body) {}
