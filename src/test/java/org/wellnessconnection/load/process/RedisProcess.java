package org.wellnessconnection.load.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Redis of our own on the loopback, to be killed, frozen, started again on the same data, or
 * robbed of its tail.
 */
public final class RedisProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Ready to accept connections");

  private final Path folder;
  private final int port;
  private final String fsync;
  private Child child;
  private int starts;

  private RedisProcess(Path folder, int port, String fsync) throws IOException {
    this.folder = folder;
    this.port = port;
    this.fsync = fsync;
    this.child = launch();
  }

  /**
   * @param fsync what Redis calls {@code appendfsync}: always, everysec or no
   */
  public static RedisProcess start(Path folder, String fsync) throws IOException {
    Files.createDirectories(folder);
    return new RedisProcess(folder, Ports.free(), fsync);
  }

  public URI url() {
    return URI.create("redis://127.0.0.1:" + port);
  }

  public int port() {
    return port;
  }

  public long pid() {
    return child.pid();
  }

  public boolean isAlive() {
    return child.isAlive();
  }

  public void kill() {
    child.kill();
  }

  /** Starts again on the same port and the same data. */
  public void startAgain() throws IOException {
    child = launch();
  }

  public Resp talk() throws IOException {
    return new Resp(port);
  }

  /** How long the log on the disk is by now. */
  public long logLength() throws IOException {
    return Files.size(log());
  }

  /** What a power cut does to bytes that were never synced. Only while Redis is down. */
  public void loseLogAfter(long length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log().toFile(), "rw")) {
      file.setLength(length);
    }
  }

  @Override
  public void close() {
    child.kill();
  }

  private Path log() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("appendonlydir"))) {
      return files
          .filter(file -> file.toString().endsWith(".incr.aof"))
          .max(Comparator.comparing(Path::toString))
          .orElseThrow();
    }
  }

  private Child launch() throws IOException {
    List<String> command = new ArrayList<>(List.of(binary(folder).toString()));
    command.addAll(List.of("--port", Integer.toString(port), "--bind", "127.0.0.1"));
    command.addAll(List.of("--dir", folder.toString(), "--save", "", "--appendonly", "yes"));
    command.addAll(List.of("--appendfsync", fsync, "--aof-load-truncated", "yes"));
    starts++;
    return Child.start(command, folder.resolve("redis-" + starts + ".log"), READY);
  }

  /** The binary that the project carries, unpacked once. */
  private static Path binary(Path folder) throws IOException {
    Path binary = folder.resolve("redis-server");
    if (Files.notExists(binary)) {
      try (InputStream carried = RedisProcess.class.getResourceAsStream("/" + carriedName())) {
        Files.copy(carried, binary);
      }
      Files.setPosixFilePermissions(binary, PosixFilePermissions.fromString("rwx------"));
    }
    return binary;
  }

  private static String carriedName() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    return "redis-server-7.0.15-" + (os.contains("mac") ? "darwin-" : "linux-") + arch;
  }
}
