package org.wellnessconnection.video;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.room.Seat;

/** What a token says: one seat may come into one meeting, as whom, and until when. */
record Pass(MeetingName meeting, Seat seat, Instant at, Instant until) {
  /** For a room that is open until somebody ends it. */
  static final Duration WITHOUT_END = Duration.ofHours(4);

  /**
   * No session takes longer; a key is given to a Jitsi for longer than this after its last token.
   */
  static final Duration LONGEST = Duration.ofDays(1);

  /** So long somebody can come back whose session is over already, whatever the settings say. */
  private static final Duration SHORTEST = Duration.ofMinutes(5);

  /** All that Jitsi knows of; what is left out would be allowed to some. */
  private static final List<String> FEATURES =
      List.of(
          "branding",
          "calendar",
          "create-polls",
          "file-upload",
          "flip",
          "inbound-call",
          "list-visitors",
          "live-translation",
          "livestreaming",
          "lobby",
          "moderation",
          "outbound-call",
          "recording",
          "room",
          "screen-sharing",
          "send-groupchat",
          "sip-inbound-call",
          "sip-outbound-call",
          "transcription");

  /** Whoever comes late, or stays in a side room, has the grace in any case. */
  static Instant until(Optional<Instant> plannedEnd, Duration grace, Instant now) {
    Instant atLeast = now.plus(grace.compareTo(SHORTEST) < 0 ? SHORTEST : grace);
    Instant atMost = now.plus(LONGEST);
    Instant wanted = plannedEnd.map(end -> end.plus(grace)).orElse(now.plus(WITHOUT_END));
    return wanted.isBefore(atLeast) ? atLeast : wanted.isAfter(atMost) ? atMost : wanted;
  }

  boolean moderates() {
    return seat.facilitates();
  }

  /** For a Jitsi of one's own. A list of audiences would be refused there. */
  Map<String, Object> claims(VideoSettings settings) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("aud", settings.audience());
    claims.put("iss", settings.issuer().isEmpty() ? settings.appId() : settings.issuer());
    claims.put(
        "sub", settings.subject().isEmpty() ? settings.address().getHost() : settings.subject());
    return rest(claims, moderates());
  }

  /** For 8x8, where truth is a word. */
  Map<String, Object> claimsForJaas(VideoSettings.Jaas jaas) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("aud", "jitsi");
    claims.put("iss", "chat");
    claims.put("sub", jaas.appId());
    return rest(claims, String.valueOf(moderates()));
  }

  private Map<String, Object> rest(Map<String, Object> claims, Object moderator) {
    claims.put("room", meeting.value());
    claims.put("jti", Id.random());
    claims.put("iat", at.getEpochSecond());
    claims.put("exp", until.getEpochSecond());
    claims.put(
        "context",
        Map.of(
            "user",
            Map.of("id", seat.id().value(), "name", seat.name(), "moderator", moderator),
            "features",
            features()));
    return claims;
  }

  /** Whoever leads may show something, and mute; nothing is recorded, sent out or written down. */
  private Map<String, Object> features() {
    Map<String, Object> features = new LinkedHashMap<>();
    FEATURES.forEach(name -> features.put(name, false));
    features.put("screen-sharing", moderates());
    features.put("moderation", moderates());
    return features;
  }
}
