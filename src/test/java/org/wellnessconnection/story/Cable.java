package org.wellnessconnection.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one address people know, with a server behind it; it can be cut, mended, and led elsewhere.
 */
final class Cable implements AutoCloseable {
  private final ServerSocket door;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile int server;
  private volatile boolean cut;

  Cable() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    begin("cable", this::accept);
  }

  URI address() {
    return URI.create("http://localhost:" + door.getLocalPort());
  }

  /** The setting that tells a server by which address people come. */
  String setting() {
    return "--server.publicUrl=" + address();
  }

  void leadsTo(URI next) {
    server = next.getPort();
  }

  /** Breaks what is open and lets nobody through. */
  void cut() {
    cut = true;
    breaks();
  }

  void mend() {
    cut = false;
  }

  /** Breaks what is open; whoever comes again gets through. */
  void breaks() {
    ends.forEach(Cable::end);
    ends.clear();
  }

  private void accept() throws IOException {
    while (true) {
      Socket person = door.accept();
      if (cut) {
        end(person);
      } else {
        begin("cable", () -> connect(person));
      }
    }
  }

  private void connect(Socket person) throws IOException {
    Socket house = new Socket(InetAddress.getLoopbackAddress(), server);
    ends.add(person);
    ends.add(house);
    begin("cable", () -> carry(house, person));
    carry(person, house);
  }

  private void carry(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } finally {
      ends.remove(from);
      ends.remove(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // it was gone already
    }
  }

  private interface Work {
    void go() throws IOException;
  }

  private static void begin(String name, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.go();
              } catch (IOException ended) {
                // a cable that is cut carries nothing
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    breaks();
  }
}
