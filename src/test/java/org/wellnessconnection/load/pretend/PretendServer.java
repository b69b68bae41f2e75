package org.wellnessconnection.load.pretend;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.wellnessconnection.load.wire.Site;

/** As much of a server as generator and checker need to be tried out, inside this JVM. */
public final class PretendServer implements Closeable {

  private final Plant plant;
  private final ServerSocket door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, PretendRoom> rooms = new ConcurrentHashMap<>();

  public PretendServer(Plant plant) throws IOException {
    this.plant = plant;
    threads.execute(this::accept);
  }

  public Site site() {
    return new Site(URI.create("http://localhost:" + door.getLocalPort()));
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      Request request = Request.read(in);
      if (request.path().endsWith("/socket")) {
        String room = request.path().split("/")[2];
        new PretendLine(socket, in, rooms.get(room), request.session()).live();
      } else {
        answer(socket, request);
      }
    } catch (IOException broken) {
      // clients that break their line are what this server is for
    }
  }

  private void answer(Socket socket, Request request) throws IOException {
    String body =
        request.path().equals("/bench/seats")
            ? seats(request.number("rooms"), request.number("people"))
            : "{\"ticket\":\"any\"}";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + bytes.length;
    socket.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
  }

  private String seats(int count, int people) {
    StringBuilder lines = new StringBuilder();
    int first = rooms.size();
    for (int i = 0; i < people; i++) {
      String room = "room-" + (first + i % count);
      String role = i < count ? "facilitator" : "participant";
      String seat = String.format("%04d-seat-in-%s", i, room);
      rooms.computeIfAbsent(room, any -> new PretendRoom(plant)).admit(seat, role);
      lines.append(String.join(" ", room, seat, "ticket", seat, role)).append('\n');
    }
    return lines.toString();
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }
}
