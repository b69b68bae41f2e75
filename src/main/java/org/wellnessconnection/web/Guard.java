package org.wellnessconnection.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every request must be like before anybody looks at what it asks for. */
final class Guard {
  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
  private static final Set<String> BODIES =
      Set.of("application/json", "application/x-www-form-urlencoded");
  private static final List<String> HIDDEN = List.of("null");

  /** Asked by machines beside us, under whatever name they know us. */
  private static final List<String> FOR_MACHINES = List.of("/health", "/video/door");

  private static final String KEYS = "/video/keys/";

  private final URI publicUrl;
  private final Problem problem;
  private final Credentials credentials;

  Guard(URI publicUrl, Problem problem) {
    this.publicUrl = publicUrl;
    this.problem = problem;
    this.credentials = new Credentials(publicUrl.getScheme().equals("https"));
  }

  void check(RoutingContext ctx) {
    Optional<Fault> fault = fault(ctx.request());
    if (fault.isPresent()) {
      problem.reply(ctx, fault.get().status(), fault.get().code());
    } else {
      ctx.next();
    }
  }

  private record Fault(int status, String code) {}

  private Optional<Fault> fault(HttpServerRequest request) {
    if (!METHODS.contains(request.method())) {
      return Optional.of(new Fault(405, "method_not_allowed"));
    }
    if (!isForUs(request)) {
      return Optional.of(new Fault(421, "misdirected"));
    }
    Optional<Integer> credential = credentials.fault(request);
    if (credential.isPresent()) {
      String code = credential.get() == 401 ? "not_signed_in" : "bad_request";
      return Optional.of(new Fault(credential.get(), code));
    }
    return request.method().equals(HttpMethod.POST) ? faultOfPost(request) : Optional.empty();
  }

  private Optional<Fault> faultOfPost(HttpServerRequest request) {
    if (!isFromUs(request)) {
      return Optional.of(new Fault(403, "bad_origin"));
    }
    return isReadable(request)
        ? Optional.empty()
        : Optional.of(new Fault(415, "unsupported_media"));
  }

  private boolean isForUs(HttpServerRequest request) {
    return FOR_MACHINES.contains(request.path())
        || request.path().startsWith(KEYS)
        || publicUrl.getAuthority().equalsIgnoreCase(request.getHeader("Host"));
  }

  /**
   * Browsers say where a request comes from; under no-referrer a form says it in the second header
   * only. Whoever says nothing is no browser, so nobody is signed in by a cookie.
   */
  private boolean isFromUs(HttpServerRequest request) {
    List<String> origins = request.headers().getAll("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    if (origins.isEmpty() || origins.equals(HIDDEN)) {
      return site == null
          ? origins.isEmpty() && request.getHeader("Cookie") == null
          : site.equals("same-origin");
    }
    return origins.size() == 1 && isOrigin(origins.get(0));
  }

  boolean isOrigin(String origin) {
    return origin.equals(publicUrl.toString());
  }

  private static boolean isReadable(HttpServerRequest request) {
    String type = String.valueOf(request.getHeader("Content-Type")).split(";")[0].strip();
    return request.getHeader("Content-Encoding") == null
        && (BODIES.contains(type) || isEmpty(request) || BroughtFile.isExpected(request, type));
  }

  private static boolean isEmpty(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length == null || length.equals("0");
  }
}
