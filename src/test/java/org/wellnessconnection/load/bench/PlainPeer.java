package org.wellnessconnection.load.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wellnessconnection.load.process.JavaProcess;
import org.wellnessconnection.load.process.Ports;

/** The yardstick: a broadcaster without storage, sign-in or rules, in a JVM of its own. */
final class PlainPeer implements Peer {

  private final int port = Ports.free();
  private final JavaProcess process;

  PlainPeer(Path folder) throws IOException {
    String main = PlainBroadcaster.class.getName();
    process = JavaProcess.start(main, List.of(Integer.toString(port)), folder.resolve("plain.log"));
  }

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public List<Long> pids() {
    return List.of(process.pid());
  }

  @Override
  public Dialect dialect(Load load) {
    return new Plain(load);
  }

  @Override
  public void close() {
    process.close();
  }

  /** Whatever is said is heard as it is. */
  private record Plain(Load load) implements Dialect {

    @Override
    public String handshake(int socket) {
      return "GET /room/" + load.roomOf(socket) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    @Override
    public String firstWords(int socket) {
      return "";
    }

    @Override
    public boolean isIn(Frames.Text frame) {
      return true;
    }

    @Override
    public String say(int socket, String payload) {
      return payload;
    }

    @Override
    public boolean isDelivery(Frames.Text frame) {
      return true;
    }
  }
}
