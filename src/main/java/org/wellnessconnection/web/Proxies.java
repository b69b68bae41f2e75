package org.wellnessconnection.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetSocketAddress;
import java.util.List;

/** The proxies whose word about a visitor's address is believed; anybody else's is not. */
final class Proxies {
  private static final int WHOLE_V4 = 32;
  private static final int WHOLE_V6 = 128;

  private final List<IpSubnetFilterRule> trusted;

  Proxies(List<String> addressesOrRanges) {
    trusted = addressesOrRanges.stream().map(Proxies::rule).toList();
  }

  private static IpSubnetFilterRule rule(String addressOrRange) {
    String[] parts = addressOrRange.split("/");
    int whole = addressOrRange.contains(":") ? WHOLE_V6 : WHOLE_V4;
    int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : whole;
    return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
  }

  /** The visitor's address: behind a trusted proxy the last one it was told, else the peer's. */
  String address(HttpServerRequest request) {
    String peer = request.remoteAddress().hostAddress();
    String told = request.getHeader("X-Forwarded-For");
    if (told == null || peer == null || !isTrusted(peer, request.remoteAddress().port())) {
      return String.valueOf(peer);
    }
    return told.substring(told.lastIndexOf(',') + 1).strip();
  }

  private boolean isTrusted(String peer, int port) {
    InetSocketAddress address = new InetSocketAddress(peer, port);
    return trusted.stream().anyMatch(rule -> rule.matches(address));
  }
}
