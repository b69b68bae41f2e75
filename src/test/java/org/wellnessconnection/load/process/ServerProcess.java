package org.wellnessconnection.load.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.load.wire.Site;

/**
 * A real server in a process of its own, to be killed, frozen, thawed, asked to go and started
 * again.
 */
public final class ServerProcess implements AutoCloseable {

  private static final String MAIN = "org.wellnessconnection.Server";

  private final Path folder;
  private final URI redis;
  private final int port;
  private final List<String> options;
  private final Site site;
  private Child child;
  private int starts;

  private ServerProcess(Path folder, URI redis, int port, List<String> options) throws IOException {
    this.folder = folder;
    this.redis = redis;
    this.port = port;
    this.options = List.copyOf(options);
    this.site = new Site(URI.create("http://localhost:" + port));
    this.child = launch();
  }

  /**
   * @param options further settings, each as {@code --key=value}
   */
  public static ServerProcess start(Path folder, URI redis, List<String> options)
      throws IOException {
    Files.createDirectories(folder);
    return new ServerProcess(folder, redis, Ports.free(), options);
  }

  public Site site() {
    return site;
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

  public void freeze() throws IOException {
    child.signal("STOP");
  }

  public void thaw() throws IOException {
    child.signal("CONT");
  }

  /** Asks it to go, and gives back whether it did in time. */
  public boolean goes(Duration patience) {
    child.terminate();
    return child.ends(patience);
  }

  public void startAgain() throws IOException {
    child = launch();
  }

  @Override
  public void close() {
    child.kill();
  }

  private Child launch() throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("--server.port=" + port);
    arguments.add("--server.publicUrl=http://localhost:" + port);
    arguments.add("--redis.url=" + redis);
    arguments.add("--bench.seats=true");
    arguments.addAll(options);
    starts++;
    Path log = folder.resolve("server-" + port + "-" + starts + ".log");
    return JavaProcess.start(MAIN, arguments, log).child();
  }
}
