package org.wellnessconnection.doctor;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellnessconnection.redis.RedisAddress;

/** Whether Redis keeps what it is given, and only that. */
public record RedisCheck(Vertx vertx, RedisAddress address, int minReplicas) implements Check {
  private static final long PATIENCE_SECONDS = 5;
  private static final int OLDEST = 7;
  private static final Pattern FIELD = Pattern.compile("(?m)^(\\w+):(.*?)\\r?$");

  /** What it must be set to, and what happens otherwise. */
  private enum Setting {
    APPENDONLY("appendonly", "yes", "what was said is lost when Redis ends"),
    APPENDFSYNC("appendfsync", "always", "what was acknowledged may be lost when it is killed"),
    MAXMEMORY_POLICY("maxmemory-policy", "noeviction", "a full Redis throws rooms away"),
    SLOWLOG("slowlog-log-slower-than", "-1", "the slow log keeps what people said");

    private final String key;
    private final String value;
    private final String otherwise;

    Setting(String key, String value, String otherwise) {
      this.key = key;
      this.value = value;
      this.otherwise = otherwise;
    }

    Finding judge(Optional<String> found) {
      String what = "Redis: " + key;
      if (found.equals(Optional.of(value))) {
        return Finding.good(what, value);
      }
      String seen = found.orElse("it does not say");
      return Finding.wrong(
          what,
          seen + ": " + otherwise,
          "set " + key + " " + value + ", as docker/redis.conf does");
    }
  }

  @Override
  public String what() {
    return "Redis";
  }

  @Override
  public List<Finding> look() throws Exception {
    Redis redis = Redis.createClient(vertx, address.bellOptions());
    try {
      return look(await(redis.connect()));
    } catch (ExecutionException | TimeoutException failure) {
      return List.of(
          Finding.wrong(
              "Redis",
              "cannot be asked at " + address,
              "see that it runs, and that redis.url names it, its user and its password"));
    } finally {
      redis.close();
    }
  }

  private List<Finding> look(RedisConnection line) throws Exception {
    Map<String, String> info = info(line);
    List<Finding> findings = new ArrayList<>();
    findings.add(version(info.getOrDefault("redis_version", "")));
    for (Setting setting : Setting.values()) {
      findings.add(setting.judge(config(line, setting.key)));
    }
    findings.add(lastWrite(info.getOrDefault("aof_last_write_status", "nothing")));
    findings.add(replicas(Integer.parseInt(info.getOrDefault("connected_slaves", "0"))));
    return findings;
  }

  private static Map<String, String> info(RedisConnection line) throws Exception {
    Map<String, String> info = new LinkedHashMap<>();
    Matcher fields = FIELD.matcher(await(line.send(Request.cmd(Command.INFO))).toString());
    while (fields.find()) {
      info.put(fields.group(1), fields.group(2));
    }
    return info;
  }

  /** Empty also where somebody else runs Redis and does not let us ask. */
  private static Optional<String> config(RedisConnection line, String key) throws Exception {
    try {
      Response answer = await(line.send(Request.cmd(Command.CONFIG).arg("GET").arg(key)));
      return Optional.ofNullable(answer.get(key)).map(Response::toString);
    } catch (ExecutionException refused) {
      return Optional.empty();
    }
  }

  private static Finding version(String version) {
    Matcher major = Pattern.compile("(\\d{1,4})\\..*").matcher(version);
    return major.matches() && Integer.parseInt(major.group(1)) >= OLDEST
        ? Finding.good("Redis: version", version)
        : Finding.wrong("Redis: version", version, "take Redis 7.0 or later: it needs functions");
  }

  private static Finding lastWrite(String status) {
    String what = "Redis: last write to disk";
    return status.equals("ok")
        ? Finding.good(what, status)
        : Finding.wrong(what, status, "see whether its disk is full or broken");
  }

  private Finding replicas(int there) {
    String what = "Redis: replicas";
    String seen = there + ", " + minReplicas + " needed";
    return there >= minReplicas
        ? Finding.good(what, seen)
        : Finding.wrong(what, seen, "start the replica: until then nothing is acknowledged");
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
