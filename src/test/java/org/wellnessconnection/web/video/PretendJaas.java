package org.wellnessconnection.web.video;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** 8x8 as its documentation has it, on this machine: notes whom it is to ban. */
final class PretendJaas implements AutoCloseable {
  private final HttpServer server;
  private final List<Ban> bans = new CopyOnWriteArrayList<>();

  /** What was asked for, and on which token. */
  record Ban(String path, ReadToken token) {}

  PretendJaas() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String word = exchange.getRequestHeaders().getFirst("Authorization");
          bans.add(
              new Ban(
                  exchange.getRequestURI().getRawPath(),
                  new ReadToken(word.replaceFirst("Bearer ", ""))));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Ban> bans() {
    return bans;
  }

  Ban bansOnce(String seat) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> bans.stream().anyMatch(ban -> ban.path().endsWith("/" + seat)));
    return bans.stream().filter(ban -> ban.path().endsWith("/" + seat)).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
