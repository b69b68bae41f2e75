package org.wellnessconnection.redis;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which Redis keeps everything.
 *
 * @param url {@code embedded}, or an address as {@link RedisAddress} reads it
 * @param minReplicas how many replicas must have an entry before it counts as kept
 * @param data where the embedded Redis keeps its files
 */
public record RedisSettings(String url, int minReplicas, Path data) {
  private static final String EMBEDDED = "embedded";
  private static final int MAX_REPLICAS = 9;

  public RedisSettings {
    if (minReplicas < 0 || minReplicas > MAX_REPLICAS) {
      throw new IllegalArgumentException("minReplicas: must be from 0 to " + MAX_REPLICAS);
    }
    if (url.equals(EMBEDDED) && minReplicas > 0) {
      throw new IllegalArgumentException("minReplicas: must be 0, the embedded Redis has none");
    }
    if (data.toString().isBlank()) {
      throw new IllegalArgumentException("data: must name a folder, data is usual");
    }
    if (!url.equals(EMBEDDED)) {
      requireAddress(url);
    }
  }

  public static RedisSettings usual() {
    return new RedisSettings(EMBEDDED, 0, Path.of("data"));
  }

  /** True when the server starts a Redis of its own. */
  public boolean embedded() {
    return url.equals(EMBEDDED);
  }

  public Optional<String> password() {
    return embedded() ? Optional.empty() : RedisAddress.of(url).password();
  }

  /** Names no secret: settings are printed and logged. */
  @Override
  public String toString() {
    String shown = embedded() ? EMBEDDED : RedisAddress.of(url).toString();
    return "RedisSettings[" + shown + ", minReplicas=" + minReplicas + ", data=" + data + "]";
  }

  private static void requireAddress(String url) {
    try {
      RedisAddress.of(url);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException("url: " + malformed.getMessage());
    }
  }
}
