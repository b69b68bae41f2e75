package org.wellnessconnection.redis;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.privacy.Vault;
import org.wellnessconnection.privacy.VaultFile;

/** All tests of a class have one Redis, which nobody else has, and one server's side of it. */
abstract class OnRedis {
  @TempDir static Path data;
  static EmbeddedRedis redis;
  static Caller node;
  static Vault vault;

  @BeforeAll
  static void opensRedis() {
    redis = EmbeddedRedis.start(data);
    node = Caller.of(redis.url());
    vault = VaultFile.open(data.resolve("vault.key"));
  }

  @AfterAll
  static void closesRedis() {
    node.close();
    redis.close();
  }
}
