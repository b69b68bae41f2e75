package org.wellnessconnection.redis;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The static Redis that the jar carries for this kind of machine. */
final class EmbeddedRedisBinary {
  private static final String NAME = "redis-server-7.0.15";
  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "amd64", "x86_64", "amd64", "aarch64", "arm64", "arm64", "arm64");

  private EmbeddedRedisBinary() {}

  /** Puts the program into the folder once, whole or not at all. */
  static Path unpack(Path folder) throws IOException {
    String name = NAME + "-" + system() + "-" + architecture();
    Path binary = folder.resolve(name);
    if (Files.exists(binary)) {
      return binary;
    }
    Path half = Files.createTempFile(folder, name, ".half");
    try (InputStream carried = EmbeddedRedisBinary.class.getResourceAsStream("/" + name)) {
      if (carried == null) {
        throw new IOException("no Redis is carried for this machine; set redis.url to one");
      }
      Files.copy(carried, half, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwx------"));
      return Files.move(half, binary, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** A session of its own: Ctrl-C in a terminal is for us, and we end Redis last. */
  static List<String> apart(List<String> command) {
    Stream<String> setsid = knowsSetsid() ? Stream.of("setsid") : Stream.empty();
    return Stream.concat(setsid, command.stream()).toList();
  }

  private static boolean knowsSetsid() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));
  }

  private static String system() {
    return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return ARCHITECTURES.getOrDefault(architecture, architecture);
  }
}
