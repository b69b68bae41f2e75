package org.wellnessconnection.video;

import java.util.Locale;
import java.util.stream.Stream;

/** How a Jitsi is told who may come. */
public enum Profile {
  /** There is no video. */
  OFF,

  /** A Jitsi of one's own that shares a secret with this server. */
  HS256,

  /** A Jitsi of one's own that asks this server for public keys. */
  RS256,

  /** Jitsi as a service, of 8x8. */
  JAAS;

  static Profile of(String word) {
    return Stream.of(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("profile: must be off, hs256, rs256 or jaas"));
  }
}
