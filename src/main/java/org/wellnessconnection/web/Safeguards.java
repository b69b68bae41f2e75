package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every answer tells a browser, whatever else it says. */
final class Safeguards {
  private static final String FOR_VIDEO =
      "camera microphone display-capture fullscreen autoplay speaker-selection";
  private static final String TWO_YEARS = "max-age=63072000";

  private final URI publicUrl;
  private final String policy;
  private final Optional<Embedding> embedding;

  Safeguards(URI publicUrl) {
    this(publicUrl, Optional.empty());
  }

  /**
   * @param video the origin of the Jitsi that a room's page embeds
   */
  Safeguards(URI publicUrl, Optional<String> video) {
    this.publicUrl = publicUrl;
    this.policy = policy(" 'self'", "", "lit-html");
    this.embedding = video.map(this::embedding);
  }

  /** What is different on a page that shows the video of one Jitsi. */
  private record Embedding(String policy, String permissions) {}

  private Embedding embedding(String video) {
    String both = "(self \"" + video + "\")";
    return new Embedding(
        policy(" 'self' " + video, "; frame-src " + video, "lit-html video"),
        Stream.of(FOR_VIDEO.split(" "))
            .map(what -> what + "=" + both)
            .collect(Collectors.joining(", ", "", ", geolocation=()")));
  }

  private String policy(String scripts, String frames, String trusted) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src" + scripts,
        "style-src 'self'",
        "connect-src 'self' " + publicUrl.toString().replaceFirst("http", "ws"),
        "object-src 'none'" + frames,
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types " + trusted);
  }

  /** For a room's page, where there is video: it may load from one Jitsi, and show it. */
  void embedVideo(HttpServerResponse response) {
    embedding.ifPresent(
        it ->
            response
                .putHeader("Content-Security-Policy", it.policy())
                .putHeader("Permissions-Policy", it.permissions()));
  }

  void putOn(HttpServerResponse response) {
    response
        .putHeader("Content-Security-Policy", policy)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin")
        .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        .putHeader("Cache-Control", "no-store");
    if (publicUrl.getScheme().equals("https")) {
      response.putHeader("Strict-Transport-Security", TWO_YEARS);
    }
  }
}
