package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.content.LinkCheck.Result;
import org.wellnessconnection.content.LinkCheck.Standing;

/** Against a server on this machine alone. */
class LinkCheckTest {
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final CountDownLatch done = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void opens() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void closes() {
    done.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange asked) throws IOException {
    String path = asked.getRequestURI().getPath();
    boolean head = asked.getRequestMethod().equals("HEAD");
    if (path.equals("/never")) {
      waits();
    }
    if (path.equals("/moved")) {
      asked.getResponseHeaders().add("Location", "/200");
    }
    int status =
        switch (path) {
          case "/moved" -> 301;
          case "/no-head" -> head ? 501 : 200;
          case "/never" -> 200;
          default -> Integer.parseInt(path.substring(1));
        };
    asked.sendResponseHeaders(status, -1);
    asked.close();
  }

  private void waits() {
    try {
      done.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/200, THERE",
    "/204, THERE",
    "/moved, THERE",
    "/no-head, THERE",
    "/404, DEAD",
    "/410, DEAD",
    "/500, DEAD",
    "/never, DEAD",
    "/403, TO_LOOK_AT",
    "/429, TO_LOOK_AT",
  })
  void aPersonIsToldWhatBecameOfALink(String path, Standing standing) {
    assertThat(check(path)).singleElement().extracting(Result::standing).isEqualTo(standing);
  }

  @Test
  void aServerThatIsNotThereIsDead() {
    server.stop(0);
    assertThat(check("/200"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.standing()).isEqualTo(Standing.DEAD);
              assertThat(it.words()).isEqualTo("ConnectException");
            });
  }

  @Test
  void manyLinksAreAskedForInTheirOrder() {
    List<String> paths = List.of("/404", "/200", "/never", "/403", "/200", "/no-head", "/410");
    assertThat(check(paths.toArray(String[]::new)))
        .extracting(it -> it.address().replaceAll(".*:\\d+", ""))
        .containsExactlyElementsOf(paths);
  }

  private List<Result> check(String... paths) {
    String here = "http://localhost:" + server.getAddress().getPort();
    return new LinkCheck(PATIENCE).of(List.of(paths).stream().map(it -> here + it).toList());
  }
}
