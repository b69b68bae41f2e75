package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerResponse;
import java.net.URI;

/** What every answer tells a browser, whatever else it says. */
final class Safeguards {
  private static final String TWO_YEARS = "max-age=63072000";

  private final URI publicUrl;
  private final String policy;

  Safeguards(URI publicUrl) {
    this.publicUrl = publicUrl;
    this.policy =
        String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self' " + publicUrl.toString().replaceFirst("http", "ws"),
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types lit-html");
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
