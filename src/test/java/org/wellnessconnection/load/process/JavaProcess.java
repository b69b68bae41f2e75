package org.wellnessconnection.load.process;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A main class of ours in a JVM of its own, with the memory that the launcher gives the server. */
public final class JavaProcess implements Closeable {

  private static final Pattern READY = Pattern.compile("\\bready\\b");
  private static final List<String> MEMORY =
      List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx512m", "-XX:MaxDirectMemorySize=256m");

  private final Child child;

  private JavaProcess(Child child) {
    this.child = child;
  }

  /** Starts it and waits until a line of its output says that it is ready. */
  public static JavaProcess start(String main, List<String> arguments, Path log)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(MEMORY);
    command.addAll(List.of("-cp", ClassPath.current(), main));
    command.addAll(arguments);
    return new JavaProcess(Child.start(command, log, READY));
  }

  public long pid() {
    return child.pid();
  }

  public boolean ends(Duration patience) {
    return child.ends(patience);
  }

  Child child() {
    return child;
  }

  @Override
  public void close() {
    child.kill();
  }
}
