package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** The proxies whose word about a visitor's address is believed; anybody else's is not. */
final class Proxies {
  private final List<AddressRange> trusted;

  Proxies(List<AddressRange> trusted) {
    this.trusted = trusted;
  }

  /**
   * The visitor's address: behind a trusted proxy the last one it was told, else the peer's. Some
   * proxies add to the visitor's own line, others add a line after it.
   */
  String address(HttpServerRequest request) {
    String peer = String.valueOf(request.remoteAddress().hostAddress());
    List<String> lines = request.headers().getAll("X-Forwarded-For");
    if (lines.isEmpty() || trusted.stream().noneMatch(range -> range.contains(peer))) {
      return peer;
    }
    String told = lines.get(lines.size() - 1);
    return told.substring(told.lastIndexOf(',') + 1).strip();
  }
}
