package org.wellnessconnection.prosody;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.wellnessconnection.doctor.JitsiPlace;

/**
 * A real Prosody of Debian with our module, on this machine only, in a folder of the test. What is
 * Jitsi's own around it is in no package of Debian: src/test/prosody stands in for that.
 */
public final class Prosody implements AutoCloseable {
  public static final String SECRET = "the-secret-of-both-sides-of-the-door";
  public static final String APP_SECRET = "the-secret-that-tokens-are-signed-with";
  public static final String APP = "wellness";

  private static final Path PROGRAM = Path.of("/usr/bin/prosody");
  private static final int STARTS_WITHIN_SECONDS = 20;

  private final Process process;
  private final Path log;
  private final int port;

  private Prosody(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /**
   * @param more lines of its global configuration, which win
   */
  public static Prosody start(Path folder, URI door, String... more) throws IOException {
    return start(folder, freePort(), door, more);
  }

  /** On a port that somebody was told of before. */
  static Prosody start(Path folder, int port, URI door, String... more) throws IOException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new AssertionError(
          "These tests need a real Prosody as " + PROGRAM + ": apt-get install prosody");
    }
    Path log = folder.resolve("prosody.log");
    Path settings = folder.resolve("prosody.cfg.lua");
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(settings, ProsodySettings.of(folder, port, door, List.of(more)));
    Process process =
        new ProcessBuilder(PROGRAM.toString(), "--config", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Prosody prosody = new Prosody(process, log, port);
    prosody.awaitReady();
    return prosody;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws IOException {
    Awaitility.await()
        .atMost(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> !process.isAlive() || isListening());
    if (!process.isAlive()) {
      throw new AssertionError("Prosody does not start:\n" + log());
    }
  }

  private boolean isListening() {
    try (Socket ignored = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  public JitsiPlace place() {
    return new JitsiPlace(
        URI.create("ws://localhost:" + port + "/xmpp-websocket"), "meet.test", "muc.meet.test");
  }

  public URI web() {
    return URI.create("http://localhost:" + port);
  }

  public URI control() {
    return URI.create("http://localhost:" + port + "/wellness-control");
  }

  public String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
