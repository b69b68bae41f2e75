package org.wellnessconnection.prosody;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.wellnessconnection.video.Checkup;
import org.wellnessconnection.video.ControlSecret;
import org.wellnessconnection.video.SignedCall;

/** Answers at the door in place of the server, and as badly as a test wants. */
final class PretendDoor implements AutoCloseable {
  private final Set<String> admitted = ConcurrentHashMap.newKeySet();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Behaviour behaviour = this::answerInEarnest;

  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  PretendDoor() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/video/door", exchange -> behaviour.answer(exchange));
    server.start();
  }

  /** Prosody asks names of its resolver alone, which need not know this machine. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/video/door");
  }

  void admits(String seat) {
    admitted.add(seat);
  }

  void admitsNoMore(String seat) {
    admitted.remove(seat);
  }

  void behaves(Behaviour next) {
    behaviour = next;
  }

  void behavesWell() {
    behaviour = this::answerInEarnest;
  }

  /** From now on it thinks about its answers until it is told to go on. */
  Pause pauses() {
    Pause pause = new Pause(new CountDownLatch(1), new CountDownLatch(1));
    behaves(
        exchange -> {
          pause.asked.countDown();
          await(pause.over);
          answerInEarnest(exchange);
        });
    return pause;
  }

  record Pause(CountDownLatch asked, CountDownLatch over) {
    void untilAsked() {
      await(asked);
    }

    void ends() {
      over.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** The questions that were signed as agreed. */
  List<String> asked() {
    return asked;
  }

  void answerInEarnest(HttpExchange exchange) throws IOException {
    Optional<SignedCall> call = read(exchange);
    call.ifPresent(it -> asked.add(it.body()));
    boolean comesIn =
        call.filter(it -> isCheckup(it) || admitted.stream().anyMatch(seat -> names(it, seat)))
            .isPresent();
    exchange.sendResponseHeaders(call.isEmpty() ? 401 : comesIn ? 204 : 403, -1);
    exchange.close();
  }

  private static boolean isCheckup(SignedCall call) {
    String meeting = Checkup.meeting(new ControlSecret(Prosody.SECRET), Instant.now()).value();
    return call.body().contains("\"meeting\":\"" + meeting + "\"");
  }

  private static boolean names(SignedCall call, String seat) {
    return call.body().contains("\"seat\":\"" + seat + "\"");
  }

  private static Optional<SignedCall> read(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return SignedCall.received(
        new SignedCall.Arrival(
            exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body),
        name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse(""),
        new ControlSecret(Prosody.SECRET),
        Instant.now());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
