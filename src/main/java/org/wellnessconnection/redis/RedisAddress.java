package org.wellnessconnection.redis;

import io.vertx.core.net.NetClientOptions;
import io.vertx.redis.client.RedisClientType;
import io.vertx.redis.client.RedisOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where Redis is, in one line. User and password hold for every host; what is not a letter or a
 * digit in them may be percent-encoded.
 *
 * <pre>
 * unix:///path/to/socket                                    one Redis on this machine
 * redis://[[user]:password@]host[:port][/db]                one Redis
 * redis+sentinel://[[user]:password@]h1[:p],h2[:p]/name[/db]  the master that sentinels call name
 * redis+cluster://[[user]:password@]h1[:p],h2[:p]           a cluster
 * </pre>
 *
 * With {@code rediss} in place of {@code redis} every line is encrypted and host names are proven.
 */
public final class RedisAddress {
  private static final String HOST =
      "(?:[\\w.-]+|\\[[0-9a-fA-F:.]+])"
          + "(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]))?";
  private static final Pattern INET =
      Pattern.compile(
          "(?<scheme>rediss?)(?<kind>\\+sentinel|\\+cluster|)://"
              + "((?<user>[^:@\\s]*):(?<password>[^@\\s]+)@)?"
              + ("(?<hosts>" + HOST + "(," + HOST + ")*)")
              + "(/(?<master>(?!\\d)[\\w.-]+))?(?<db>/\\d{1,4})?");
  private static final Pattern UNIX = Pattern.compile("unix:///[^?#\\s]+");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final String FORMS =
      "must be embedded, unix:///path, redis://host:port, redis+sentinel://host:port,host:port/name"
          + " or redis+cluster://host:port,host:port (rediss for TLS)";
  private static final Map<String, RedisClientType> TYPES =
      Map.of(
          "", RedisClientType.STANDALONE,
          "+sentinel", RedisClientType.SENTINEL,
          "+cluster", RedisClientType.CLUSTER);

  private static final int CONNECTIONS = 8;
  private static final int WAITING_FOR_A_CONNECTION = 1_024;
  private static final int COMMANDS_IN_FLIGHT = 16_384;
  private static final int CONNECT_TIMEOUT_MILLIS = 5_000;
  private static final int FOR_EVER = -1;

  private final RedisClientType type;
  private final List<String> endpoints;
  private final Optional<String> master;
  private final Optional<String> user;
  private final Optional<String> password;

  private RedisAddress(String socket) {
    type = RedisClientType.STANDALONE;
    endpoints = List.of(socket);
    master = Optional.empty();
    user = Optional.empty();
    password = Optional.empty();
  }

  private RedisAddress(Matcher parts) {
    type = typeOf(parts);
    endpoints = hosts(parts).map(host -> endpoint(parts, host)).toList();
    master = Optional.ofNullable(parts.group("master"));
    user = word(parts, "user");
    password = word(parts, "password");
  }

  /**
   * @throws IllegalArgumentException with one line that says which forms there are and never
   *     repeats the input
   */
  public static RedisAddress of(String url) {
    if (UNIX.matcher(url).matches()) {
      return new RedisAddress(url);
    }
    Matcher parts = INET.matcher(url);
    if (!parts.matches() || !isComplete(parts) || BROKEN_ESCAPE.matcher(url).find()) {
      throw new IllegalArgumentException(FORMS);
    }
    return new RedisAddress(parts);
  }

  /** What {@code Redis.createClient} wants; a fresh copy each time. */
  public RedisOptions options() {
    // No automatic failover: the client would swap the server under a connection in silence, and
    // an epoch is read once for each connection.
    RedisOptions options =
        new RedisOptions()
            .setType(type)
            .setEndpoints(endpoints)
            .setNetClientOptions(line())
            .setMaxPoolSize(CONNECTIONS)
            .setMaxPoolWaiting(WAITING_FOR_A_CONNECTION)
            .setPoolRecycleTimeout(FOR_EVER)
            .setMaxWaitingHandlers(COMMANDS_IN_FLIGHT);
    master.ifPresent(options::setMasterName);
    user.ifPresent(options::setUser);
    password.ifPresent(options::setPassword);
    return options;
  }

  /** For the bell: any one host of a cluster rings for all of them. */
  public RedisOptions bellOptions() {
    RedisOptions options = options();
    return cluster()
        ? options.setType(RedisClientType.STANDALONE).setEndpoints(endpoints.subList(0, 1))
        : options;
  }

  /** One server of those behind this address, wherever it says it is. */
  RedisOptions at(String host, int port) {
    String scheme = endpoints.get(0).startsWith("rediss:") ? "rediss" : "redis";
    String name = host.contains(":") ? "[" + host + "]" : host;
    return options()
        .setType(RedisClientType.STANDALONE)
        .setEndpoints(List.of(scheme + "://" + name + ":" + port));
  }

  /** True when keys live on several masters, so that one call may touch one slot only. */
  public boolean cluster() {
    return type == RedisClientType.CLUSTER;
  }

  public Optional<String> password() {
    return password;
  }

  /** The hosts, without user and password. */
  @Override
  public String toString() {
    return String.join(",", endpoints) + master.map(name -> "/" + name).orElse("");
  }

  private NetClientOptions line() {
    NetClientOptions line =
        new NetClientOptions()
            .setTcpKeepAlive(true)
            .setTcpNoDelay(true)
            .setConnectTimeout(CONNECT_TIMEOUT_MILLIS);
    return endpoints.get(0).startsWith("rediss:")
        ? line.setSsl(true).setHostnameVerificationAlgorithm("HTTPS")
        : line;
  }

  private static boolean isComplete(Matcher parts) {
    boolean hasMaster = parts.group("master") != null;
    return switch (typeOf(parts)) {
      case SENTINEL -> hasMaster;
      case CLUSTER -> !hasMaster && parts.group("db") == null;
      default -> !hasMaster && hosts(parts).count() == 1;
    };
  }

  private static RedisClientType typeOf(Matcher parts) {
    return TYPES.getOrDefault(parts.group("kind"), RedisClientType.STANDALONE);
  }

  private static Stream<String> hosts(Matcher parts) {
    return Stream.of(parts.group("hosts").split(","));
  }

  private static String endpoint(Matcher parts, String host) {
    String db = Optional.ofNullable(parts.group("db")).orElse("");
    return parts.group("scheme") + "://" + host + db;
  }

  private static Optional<String> word(Matcher parts, String name) {
    return Optional.ofNullable(parts.group(name))
        .filter(text -> !text.isEmpty())
        .map(text -> URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
  }
}
