package org.wellnessconnection.story;

import com.microsoft.playwright.Page;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Jitsi on this machine whose calls a test plays: they carry nothing, and keep what they are
 * told.
 */
final class PlayedJitsi implements AutoCloseable {
  static final String SECRET = "only for tests, and long enough for them";
  private static final String SCRIPT = "/external_api.js";
  private static final String MEETING =
      "<!doctype html><html lang=en><title>A meeting</title><main><h1>A meeting</h1>"
          + "<button>Inside the frame</button></main></html>";

  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;

  PlayedJitsi() throws Exception {
    server =
        vertx
            .createHttpServer()
            .requestHandler(PlayedJitsi::answer)
            .listen(0, "localhost")
            .toCompletionStage()
            .toCompletableFuture()
            .get(10, TimeUnit.SECONDS);
  }

  String origin() {
    return "http://localhost:" + server.actualPort();
  }

  /** What a house is told of it. */
  String[] settings() {
    return new String[] {
      "--video.profile=hs256", "--video.url=" + origin(), "--video.secret=" + SECRET
    };
  }

  private static void answer(HttpServerRequest request) {
    if (request.path().equals(SCRIPT)) {
      request.response().putHeader("Content-Type", "text/javascript").end(script());
    } else {
      request.response().putHeader("Content-Type", "text/html").end(MEETING);
    }
  }

  private static String script() {
    try (InputStream file = PlayedJitsi.class.getResourceAsStream("external_api.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** How many calls this page has begun. */
  static int calls(Page page) {
    return (Integer) page.evaluate("(window.calls ?? []).length");
  }

  /** What the newest call was built with. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> options(Page page) {
    return (Map<String, Object>)
        page.evaluate("(({parentNode, ...told}) => told)(calls.at(-1).options)");
  }

  /** What the newest call was told to do, in order. */
  @SuppressWarnings("unchecked")
  static List<String> commands(Page page) {
    return (List<String>) page.evaluate("calls.at(-1).commands");
  }

  @SuppressWarnings("unchecked")
  static List<String> commandsOf(Page page, int call) {
    return (List<String>) page.evaluate("call => calls[call].commands", call);
  }

  static void fires(Page page, String event, Map<String, ?> payload) {
    page.evaluate(
        "([event, payload]) => calls.at(-1).fire(event, payload)", List.of(event, payload));
  }

  /** Somebody with a seat in the room comes into the newest call. */
  static void enters(Page page, String participant, String seat) {
    fires(page, "participantJoined", Map.of("id", participant, "userContext", Map.of("id", seat)));
    fires(page, "dataChannelOpened", Map.of());
  }

  @Override
  public void close() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }
}
