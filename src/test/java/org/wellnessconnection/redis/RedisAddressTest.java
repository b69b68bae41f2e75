package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.redis.client.RedisClientType;
import io.vertx.redis.client.RedisOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unix:///run/redis/redis.sock           | STANDALONE | unix:///run/redis/redis.sock",
        "redis://redis                          | STANDALONE | redis://redis",
        "redis://10.0.0.1:6379/2                | STANDALONE | redis://10.0.0.1:6379/2",
        "redis://[::1]:6379                     | STANDALONE | redis://[::1]:6379",
        "rediss://app:word@redis.clinic.org     | STANDALONE | rediss://redis.clinic.org",
        "redis+sentinel://:word@a:1,b:2/main    | SENTINEL   | redis://a:1,redis://b:2",
        "rediss+sentinel://a:1,b:2/main/3       | SENTINEL   | rediss://a:1/3,rediss://b:2/3",
        "redis+cluster://a:1,b:2,c:3            | CLUSTER    | redis://a:1,redis://b:2,redis://c:3",
        "rediss+cluster://app:word@a:1          | CLUSTER    | rediss://a:1",
      })
  void everyFormNamesItsHosts(String url, RedisClientType type, String endpoints) {
    RedisOptions options = RedisAddress.of(url).options();
    assertThat(options.getType()).isEqualTo(type);
    assertThat(String.join(",", options.getEndpoints())).isEqualTo(endpoints);
    assertThat(RedisAddress.of(url).cluster()).isEqualTo(type == RedisClientType.CLUSTER);
    assertThat(options.getNetClientOptions().isSsl()).isEqualTo(url.startsWith("rediss"));
  }

  @Test
  void sentinelsAreAskedForTheMasterByName() {
    RedisOptions options = RedisAddress.of("redis+sentinel://a:1,b:2/main").options();
    assertThat(options.getMasterName()).isEqualTo("main");
    assertThat(options.isAutoFailover()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "redis://app:p%40ss%2Fw@redis, app, p@ss/w",
    "redis://app:a+b/c=@redis, app, a+b/c=",
    "redis://:word@redis,, word",
    "redis://redis,,",
  })
  void userAndPasswordMayHoldAnyCharacter(String url, String user, String password) {
    RedisOptions options = RedisAddress.of(url).options();
    assertThat(options.getUser()).isEqualTo(user);
    assertThat(options.getPassword()).isEqualTo(password);
    assertThat(RedisAddress.of(url).toString()).doesNotContain("word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "redis",
        "http://redis",
        "redis://",
        "redis://redis:0",
        "redis://redis:65536",
        "redis://a:1,b:2",
        "redis://redis/name",
        "redis://redis?db=1",
        "redis://word@redis",
        "redis://:%zz@redis",
        "redis+sentinel://a:1",
        "redis+cluster://a:1/main",
        "redis+cluster://a:1/2",
        "redis+cluster://a:1,",
        "unix://redis.sock",
        "redis://re dis",
      })
  void anythingElseIsRefusedWithTheFormsThereAre(String url) {
    assertThatThrownBy(() -> RedisAddress.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("must be embedded, unix:///path, redis://host:port");
  }
}
