package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a request says who it comes from: by the cookie, or by a token, and never by both. */
final class Credentials {
  private static final Pattern BEARER =
      Pattern.compile("Bearer ([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);
  private static final String IN_THE_URL = "access_token";

  private final String cookie;

  /**
   * @param secure whether people come by https
   */
  Credentials(boolean secure) {
    this.cookie = cookieName(secure);
  }

  /** The prefix makes browsers keep other hosts away from it; it needs https. */
  static String cookieName(boolean secure) {
    return secure ? "__Host-session" : "session";
  }

  /** The token, if the request brings one in the only way there is. */
  static Optional<String> token(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .map(BEARER::matcher)
        .filter(Matcher::matches)
        .map(bearer -> bearer.group(1));
  }

  /** With which status a request is refused that can be read in two ways, or in none. */
  Optional<Integer> fault(HttpServerRequest request) {
    List<String> said = request.headers().getAll("Authorization");
    if (said.size() + cookies(request) > 1 || request.params().contains(IN_THE_URL)) {
      return Optional.of(400);
    }
    boolean unknown = !said.isEmpty() && token(request).isEmpty();
    return unknown ? Optional.of(401) : Optional.empty();
  }

  /** Counted as they were sent: whoever reads them keeps one of each name. */
  private int cookies(HttpServerRequest request) {
    return (int)
        request.headers().getAll("Cookie").stream()
            .flatMap(line -> Stream.of(line.split(";")))
            .filter(one -> one.strip().startsWith(cookie + "="))
            .count();
  }
}
