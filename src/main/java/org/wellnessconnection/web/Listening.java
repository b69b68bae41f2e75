package org.wellnessconnection.web;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the server listens, and the address people type to reach it.
 *
 * @param port 0 asks the system for a free one: see {@link #on}
 * @param publicUrl scheme, host and port only; left at its default it follows the port
 * @param proxies addresses or ranges whose forwarding headers are believed
 * @param instances event loops that serve sockets; 0 is one for each core
 */
public record Listening(String host, int port, URI publicUrl, List<String> proxies, int instances) {
  private static final int USUAL_PORT = 8080;
  private static final URI USUAL_URL = URI.create("http://localhost:8080");
  private static final int MAX_INSTANCES = 64;
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|::1|\\[::1]|127(\\.\\d{1,3}){3}");

  public Listening {
    require(!host.isBlank(), "host: must not be empty, 127.0.0.1 is usual");
    require(port >= 0 && port <= 65_535, "port: must be from 0 to 65535");
    require(isOrigin(publicUrl), "publicUrl: must be like https://host or https://host:port");
    require(
        instances >= 0 && instances <= MAX_INSTANCES,
        "instances: must be from 0 (one for each core) to " + MAX_INSTANCES);
    require(
        proxies.stream().allMatch(Listening::isRange),
        "proxies: must be addresses or ranges like 10.0.0.7 or 10.0.0.0/24");
    proxies = List.copyOf(proxies);
    publicUrl = publicUrl.equals(USUAL_URL) ? localUrl(port) : publicUrl;
  }

  public static Listening usual() {
    return new Listening("127.0.0.1", USUAL_PORT, USUAL_URL, List.of(), 0);
  }

  /** The same, once the port it got is known; a local address that named the old port follows. */
  public Listening on(int bound) {
    URI url = publicUrl.equals(localUrl(port)) ? localUrl(bound) : publicUrl;
    return new Listening(host, bound, url, proxies, instances);
  }

  /** True when nobody beyond this machine can connect. */
  public boolean onLoopback() {
    return LOOPBACK.matcher(host).matches();
  }

  /** True when what people send and read is encrypted, or never leaves this machine. */
  public boolean safeToCarrySecrets() {
    return publicUrl.getScheme().equals("https") || LOOPBACK.matcher(publicUrl.getHost()).matches();
  }

  /** Whose word about a visitor's address is believed. */
  public List<AddressRange> trustedProxies() {
    return proxies.stream().map(AddressRange::of).toList();
  }

  private static boolean isRange(String text) {
    try {
      AddressRange.of(text);
      return true;
    } catch (IllegalArgumentException neither) {
      return false;
    }
  }

  private static URI localUrl(int port) {
    return URI.create("http://localhost:" + port);
  }

  private static boolean isOrigin(URI url) {
    return url.getHost() != null
        && Set.of("http", "https").contains(String.valueOf(url.getScheme()))
        && url.equals(URI.create(url.getScheme() + "://" + hostAndPort(url)));
  }

  private static String hostAndPort(URI url) {
    return url.getPort() == -1 ? url.getHost() : url.getHost() + ":" + url.getPort();
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
