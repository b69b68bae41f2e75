package org.wellnessconnection.redis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an embedded Redis keeps on disk: its program, its settings, its data, its last words. */
final class EmbeddedRedisFolder {
  private static final String SETTINGS = "redis.conf";
  private static final String LOG = "redis.log";
  private static final String SOCKET = "redis.sock";
  private static final int LONGEST_SOCKET_PATH = 100;

  private final Path folder;
  private final EmbeddedRedisLock lock;
  private final Path binary;
  private final Path socket;

  private EmbeddedRedisFolder(Path folder, EmbeddedRedisLock lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.binary = EmbeddedRedisBinary.unpack(folder);
    this.socket = privateTempFolder().resolve(SOCKET);
  }

  /**
   * @throws IllegalStateException when another process has it
   */
  static EmbeddedRedisFolder take(Path at, Map<String, String> settings) {
    try {
      Path folder = Files.createDirectories(at.toAbsolutePath().normalize());
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return furnish(folder, EmbeddedRedisLock.take(folder), settings);
    } catch (IOException e) {
      throw new IllegalStateException("Redis cannot use " + at + ": " + e.getMessage(), e);
    }
  }

  private static EmbeddedRedisFolder furnish(
      Path folder, EmbeddedRedisLock lock, Map<String, String> settings) throws IOException {
    try {
      lock.waitForTheLastOne();
      EmbeddedRedisFolder taken = new EmbeddedRedisFolder(folder, lock);
      taken.write(settings);
      return taken;
    } catch (IOException e) {
      lock.release();
      throw e;
    }
  }

  Path socket() {
    return socket;
  }

  Process launch() throws IOException {
    Files.deleteIfExists(socket);
    Process redis =
        new ProcessBuilder(EmbeddedRedisBinary.apart(List.of(binary.toString(), SETTINGS)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(LOG).toFile()))
            .start();
    lock.name(redis);
    return redis;
  }

  /** The last line that Redis logged. */
  String lastWords() {
    try (Stream<String> lines = Files.lines(folder.resolve(LOG))) {
      return lines.filter(line -> !line.isBlank()).reduce((before, line) -> line).orElse("no word");
    } catch (IOException unreadable) {
      return "no word";
    }
  }

  void release() {
    try {
      Files.deleteIfExists(socket);
      Files.deleteIfExists(socket.getParent());
      lock.release();
    } catch (IOException e) {
      throw new IllegalStateException("Redis left something in " + folder, e);
    }
  }

  private void write(Map<String, String> settings) throws IOException {
    Path file = folder.resolve(SETTINGS);
    removeOldSocket(file);
    Files.deleteIfExists(file);
    var owner = PosixFilePermissions.fromString("rw-------");
    Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    Files.writeString(file, common() + ownLines() + lines(settings));
  }

  private String ownLines() {
    return "\n# Here only.\nport 0\nbind 127.0.0.1\nunixsocketperm 700\nunixsocket "
        + socket
        + "\n";
  }

  private static String lines(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + " " + setting.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static String common() throws IOException {
    try (InputStream carried = EmbeddedRedisFolder.class.getResourceAsStream("/redis/redis.conf")) {
      if (carried == null) {
        throw new IOException("redis.conf is not in the jar");
      }
      return new String(carried.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A folder of a process that was killed stays behind: the settings say where. */
  private static void removeOldSocket(Path settings) throws IOException {
    if (!Files.exists(settings)) {
      return;
    }
    for (String line : Files.readAllLines(settings)) {
      if (line.startsWith("unixsocket ") && line.endsWith("/" + SOCKET)) {
        Path old = Path.of(line.substring("unixsocket ".length()));
        Files.deleteIfExists(old);
        Files.deleteIfExists(old.getParent());
      }
    }
  }

  /** Only we can look into it. Systems refuse sockets with a path of more than about 107 bytes. */
  private static Path privateTempFolder() throws IOException {
    Path usual = Files.createTempDirectory("wellness-");
    if (usual.resolve(SOCKET).toString().length() <= LONGEST_SOCKET_PATH) {
      return usual;
    }
    Files.delete(usual);
    return Files.createTempDirectory(Path.of("/tmp"), "wellness-");
  }
}
