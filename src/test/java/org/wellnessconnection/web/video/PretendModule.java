package org.wellnessconnection.web.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** What stands in the Jitsi, on this machine: believes what is signed, and notes who is where. */
final class PretendModule implements AutoCloseable {
  static final String SECRET = "b7d1f0a3c95e4c2e8d6a1b3f5079e2c4";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How it is today. */
  enum Mood {
    WELL,
    BROKEN,
    BABBLES,
    SAYS_TOO_MUCH,
    STALLS
  }

  private final HttpServer server;
  private final Set<String> nonces = new HashSet<>();
  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final List<String> unbelieved = new CopyOnWriteArrayList<>();
  private final Map<String, Set<String>> inside = new ConcurrentHashMap<>();
  private final AtomicInteger stumbles = new AtomicInteger();
  private final Set<String> babbled = ConcurrentHashMap.newKeySet();
  private volatile Mood mood = Mood.WELL;

  PretendModule() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/wellness-control", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/wellness-control";
  }

  void is(Mood today) {
    mood = today;
  }

  /** It fails at what it is told next, so many times, and is well again. */
  void stumbles(int times) {
    stumbles.set(times);
  }

  /** Of this meeting it says nothing that can be understood. */
  void babblesAbout(String meeting) {
    babbled.add(meeting);
  }

  boolean hasStumbledEnough() {
    return stumbles.get() <= 0;
  }

  /** Somebody is in a meeting there, whatever this server thinks of it. */
  void has(String meeting, String seat) {
    inside.computeIfAbsent(meeting, any -> ConcurrentHashMap.newKeySet()).add(seat);
  }

  Set<String> in(String meeting) {
    return inside.getOrDefault(meeting, Set.of());
  }

  /** Everything it was told so far, of whomever. */
  List<JsonNode> heard() {
    return List.copyOf(heard);
  }

  /** Waits until it was told this. */
  JsonNode hears(String op, String meeting) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> heard.stream().anyMatch(call -> is(call, op, meeting)));
    return heard.stream().filter(call -> is(call, op, meeting)).findFirst().orElseThrow();
  }

  List<String> unbelieved() {
    return unbelieved;
  }

  private static boolean is(JsonNode call, String op, String meeting) {
    return call.get("op").asText().equals(op) && call.get("meeting").asText().equals(meeting);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!isSigned(exchange, body)) {
      unbelieved.add(body);
      reply(exchange, 401, "");
      return;
    }
    JsonNode call = JSON.readTree(body);
    heard.add(call);
    if (!call.get("op").asText().equals("list") && stumbles.getAndDecrement() > 0) {
      reply(exchange, 503, "");
      return;
    }
    switch (mood) {
      case WELL -> reply(exchange, 200, does(call));
      case BROKEN -> reply(exchange, 500, "");
      case BABBLES -> reply(exchange, 200, "<html>it works</html>");
      case SAYS_TOO_MUCH -> reply(exchange, 200, "[" + " ".repeat(1 << 20) + "]");
      case STALLS -> {
        // Says nothing; the connection stays.
      }
    }
  }

  private String does(JsonNode call) {
    if (call.get("op").asText().equals("ping")) {
      return "{\"module\":\"1\"}";
    }
    Set<String> there =
        inside.computeIfAbsent(call.get("meeting").asText(), any -> ConcurrentHashMap.newKeySet());
    switch (call.get("op").asText()) {
      case "remove" -> {
        return "{\"removed\":%d}".formatted(there.remove(call.get("seat").asText()) ? 1 : 0);
      }
      case "end" -> {
        there.clear();
        return "{\"ended\":true}";
      }
      default -> {
        if (babbled.contains(call.get("meeting").asText())) {
          return "{}";
        }
        return JSON.createObjectNode()
            .put("open", !there.isEmpty())
            .set("seats", JSON.valueToTree(there))
            .toString();
      }
    }
  }

  private boolean isSigned(HttpExchange exchange, String body) {
    String time = exchange.getRequestHeaders().getFirst("X-Wellness-Time");
    String nonce = exchange.getRequestHeaders().getFirst("X-Wellness-Nonce");
    String path = exchange.getRequestURI().getRawPath();
    String signature = sign(String.join("\n", "POST", path, time, nonce, body));
    long apart = Math.abs(Instant.now().getEpochSecond() - Long.parseLong(time));
    return apart <= 30
        && nonce.matches("[0-9a-f]{32}")
        && nonces.add(nonce)
        && signature.equals(exchange.getRequestHeaders().getFirst("X-Wellness-Signature"));
  }

  static String sign(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
