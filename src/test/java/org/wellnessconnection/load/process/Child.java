package org.wellnessconnection.load.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A process of ours: its output goes to a file, it is signalled by its pid only, and ends with this
 * JVM.
 */
final class Child {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path log;
  private final Pattern readiness;
  private volatile boolean saidSo;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final CountDownLatch silent = new CountDownLatch(1);
  private final Thread undertaker;

  private Child(Process process, Path log, Pattern readiness) {
    this.process = process;
    this.log = log;
    this.readiness = readiness;
    this.undertaker = new Thread(process::destroyForcibly);
  }

  /** Starts a command and waits until a line of its output matches. */
  static Child start(List<String> command, Path log, Pattern readiness) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Child child = new Child(process, log, readiness);
    Runtime.getRuntime().addShutdownHook(child.undertaker);
    Thread reader = new Thread(child::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
    child.awaitReady(command);
    return child;
  }

  private void awaitReady(List<String> command) throws IOException {
    if (!awaits(ready, PATIENCE) || !saidSo) {
      kill();
      throw new IOException("not ready, see " + log + ": " + String.join(" ", command));
    }
  }

  private void read() {
    try (BufferedReader output = process.inputReader();
        PrintWriter file = new PrintWriter(Files.newBufferedWriter(log), true)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        file.println(line);
        listen(line);
      }
    } catch (IOException killed) {
      // whoever is killed says nothing more
    } finally {
      silent.countDown();
      ready.countDown();
    }
  }

  private void listen(String line) {
    if (readiness.matcher(line).find()) {
      saidSo = true;
      ready.countDown();
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** SIGKILL, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    bury();
  }

  /** SIGTERM; the process takes the time it needs. */
  void terminate() {
    process.destroy();
  }

  boolean ends(Duration patience) {
    boolean ended = awaits(silent, patience);
    if (ended) {
      bury();
    }
    return ended;
  }

  /** Sends a signal such as STOP or CONT. */
  void signal(String name) throws IOException {
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start();
    try {
      kill.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void bury() {
    awaits(silent, PATIENCE);
    try {
      Runtime.getRuntime().removeShutdownHook(undertaker);
    } catch (IllegalStateException shuttingDown) {
      // the hooks are running already
    }
  }

  private static boolean awaits(CountDownLatch latch, Duration patience) {
    try {
      return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
