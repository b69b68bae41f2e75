package org.wellnessconnection.web.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session as programs read it; {@code openapi.json} says what each field means.
 *
 * @param starts like {@code 2027-01-05T19:00:00-05:00}, as clocks show it where its series is at
 *     home
 */
record ApiSession(
    String id,
    String url,
    String series,
    Map<String, String> title,
    Map<String, String> about,
    Map<String, List<String>> topics,
    Map<String, List<String>> agreement,
    String format,
    List<String> languages,
    String audience,
    List<String> facilitators,
    String status,
    String starts,
    String ends,
    long durationMinutes,
    String zone,
    Optional<Long> lateMinutes,
    String places,
    int sequence) {}
