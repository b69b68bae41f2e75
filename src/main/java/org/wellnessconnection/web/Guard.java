package org.wellnessconnection.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every request must be like, and what every answer says about itself. */
final class Guard {
  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
  private static final Set<String> BODIES =
      Set.of("application/json", "application/x-www-form-urlencoded");
  private static final String HEALTH = "/health";

  private final URI publicUrl;
  private final Problem problem;
  private final String policy;

  Guard(URI publicUrl, Problem problem) {
    this.publicUrl = publicUrl;
    this.problem = problem;
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

  void check(RoutingContext ctx) {
    headers(ctx.response());
    Optional<Fault> fault = fault(ctx.request());
    if (fault.isPresent()) {
      problem.reply(ctx, fault.get().status(), fault.get().code());
    } else {
      ctx.next();
    }
  }

  private record Fault(int status, String code) {}

  private void headers(HttpServerResponse response) {
    response
        .putHeader("Content-Security-Policy", policy)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin")
        .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        .putHeader("Cache-Control", "no-store");
    if (publicUrl.getScheme().equals("https")) {
      response.putHeader("Strict-Transport-Security", "max-age=63072000");
    }
  }

  /** A body has one length, told once: whatever leaves room for two readings is not read at all. */
  private Optional<Fault> fault(HttpServerRequest request) {
    if (!METHODS.contains(request.method())) {
      return Optional.of(new Fault(405, "method_not_allowed"));
    }
    if (request.getHeader("Transfer-Encoding") != null) {
      return Optional.of(new Fault(411, "length_required"));
    }
    if (!isForUs(request)) {
      return Optional.of(new Fault(421, "misdirected"));
    }
    if (!request.method().equals(HttpMethod.POST)) {
      return Optional.empty();
    }
    if (!isFromUs(request)) {
      return Optional.of(new Fault(403, "bad_origin"));
    }
    return isReadable(request)
        ? Optional.empty()
        : Optional.of(new Fault(415, "unsupported_media"));
  }

  private boolean isForUs(HttpServerRequest request) {
    List<String> hosts = request.headers().getAll("Host");
    return request.path().equals(HEALTH)
        || (hosts.size() == 1 && hosts.get(0).equalsIgnoreCase(publicUrl.getAuthority()));
  }

  /**
   * Browsers say where a request comes from; under no-referrer a form says it in the second header
   * only.
   */
  private boolean isFromUs(HttpServerRequest request) {
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    if (origin != null && !origin.equals("null")) {
      return isOrigin(origin);
    }
    return site == null ? origin == null : site.equals("same-origin");
  }

  boolean isOrigin(String origin) {
    return origin.equals(publicUrl.toString());
  }

  private static boolean isReadable(HttpServerRequest request) {
    String type = String.valueOf(request.getHeader("Content-Type"));
    return request.getHeader("Content-Encoding") == null
        && (BODIES.contains(type.split(";")[0].strip()) || isEmpty(request));
  }

  private static boolean isEmpty(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length == null || length.equals("0");
  }
}
