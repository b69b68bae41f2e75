package org.wellnessconnection.load.process;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between servers and Redis, and can swallow what Redis says on connections that subscribe.
 */
public final class SilentBells implements Closeable {

  private static final int BUFFER = 64 * 1024;

  private final int redis;
  private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Way> ways = new CopyOnWriteArrayList<>();
  private volatile boolean silent;

  public SilentBells(int redis) throws IOException {
    this.redis = redis;
    threads.execute(this::accept);
  }

  public URI url() {
    return URI.create("redis://127.0.0.1:" + door.getLocalPort());
  }

  public void fallSilent() {
    silent = true;
  }

  /** Subscriptions that missed something are cut: nobody can tell where in the stream they are. */
  public void ringAgain() {
    silent = false;
    ways.stream().filter(way -> way.robbed).forEach(Way::cut);
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Way way = new Way(door.accept(), new Socket("127.0.0.1", redis));
        ways.add(way);
        threads.execute(way::carryToRedis);
        threads.execute(way::carryFromRedis);
      } catch (IOException closed) {
        // the door is shut, or Redis is not there: the server will try again
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    ways.forEach(Way::cut);
    threads.shutdownNow();
  }

  /** One connection of a server, in both directions. */
  private final class Way {

    private final Socket server;
    private final Socket store;
    private volatile boolean subscribes;
    private volatile boolean robbed;

    Way(Socket server, Socket store) throws IOException {
      this.server = server;
      this.store = store;
      server.setTcpNoDelay(true);
      store.setTcpNoDelay(true);
    }

    void carryToRedis() {
      carry(server, store, false);
    }

    void carryFromRedis() {
      carry(store, server, true);
    }

    private void carry(Socket from, Socket to, boolean outward) {
      byte[] buffer = new byte[BUFFER];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          boolean passes = !(outward && silent && subscribes);
          robbed |= !passes;
          look(buffer, read, outward);
          out.write(buffer, 0, passes ? read : 0);
        }
      } catch (IOException broken) {
        // the other direction ends too
      } finally {
        cut();
      }
    }

    private void look(byte[] buffer, int length, boolean outward) {
      if (!outward && !subscribes) {
        String words = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        subscribes = words.toUpperCase(Locale.ROOT).contains("SUBSCRIBE\r\n");
      }
    }

    void cut() {
      try (server;
          store) {
        ways.remove(this);
      } catch (IOException alreadyGone) {
        // both ends are closed
      }
    }
  }
}
