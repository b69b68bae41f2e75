package org.wellnessconnection.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.RedisCluster;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Our functions inside Redis, one library a file, loaded anew on every fresh connection. */
final class Functions {
  static final String APPEND = "wellness_append";
  static final String ARRIVE = "wellness_arrive";
  static final String DEPART = "wellness_depart";
  static final String BEAT = "wellness_beat";
  static final String PURGE = "wellness_purge";
  static final String SWAP = "wellness_swap";
  static final String MEMBER = "wellness_member";
  static final String POST_KEEP = "wellness_post_keep";
  static final String POST_CLAIM = "wellness_post_claim";
  static final String POST_MARK = "wellness_post_mark";
  static final String SESSION = "wellness_session";
  static final String SERIES = "wellness_series";
  static final String LETTER = "wellness_letter";
  static final String OPEN = "wellness_open";
  static final String ALLOWANCE = "wellness_allowance";
  static final String PROVEN = "wellness_proven";
  static final String SIGN_IN = "wellness_sign_in";
  static final String SEEN = "wellness_seen";
  static final String SIGN_OUT = "wellness_sign_out";
  static final String MEET = "wellness_meet";

  static final String GRATITUDE = "wellness_gratitude";
  static final String SIGN = "wellness_sign";

  private static final List<String> LIBRARIES =
      List.of(
          source("append"),
          source("presence"),
          source("purge"),
          source("reports"),
          source("letters"),
          source("members"),
          source("programme"),
          source("signins"),
          source("postbag"),
          source("gratitude"));

  private Functions() {}

  static Future<Void> load(boolean cluster, RedisConnection connection) {
    List<Future<Object>> loads =
        LIBRARIES.stream()
            .map(code -> Request.cmd(Command.FUNCTION).arg("LOAD").arg("REPLACE").arg(code))
            .map(load -> everywhere(cluster, connection, load))
            .toList();
    return Future.all(loads).mapEmpty();
  }

  private static Future<Object> everywhere(
      boolean cluster, RedisConnection connection, Request load) {
    return cluster
        ? RedisCluster.create(connection).onAllMasterNodes(load).mapEmpty()
        : connection.send(load).mapEmpty();
  }

  private static String source(String name) {
    try (InputStream in = Functions.class.getResourceAsStream("/redis/" + name + ".lua")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
