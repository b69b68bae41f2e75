package org.wellnessconnection;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.BindException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellnessconnection.redis.EmbeddedRedis;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.safety.HelpInBothLanguages;
import org.wellnessconnection.safety.HelpLine;
import org.wellnessconnection.web.Assets;
import org.wellnessconnection.web.Headcount;

/** Reads the configuration, builds everyone, starts, and ends in order. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long START_SECONDS = 30;
  private static final long STOP_SECONDS = 10;

  private final Vertx vertx;
  private final Optional<EmbeddedRedis> embedded;

  private Server(Vertx vertx, Optional<EmbeddedRedis> embedded) {
    this.vertx = vertx;
    this.embedded = embedded;
  }

  public static void main(String[] arguments) {
    try {
      Server server = start(Config.of(arguments));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    } catch (ConfigProblem problem) {
      fail(reason(problem));
    } catch (Exception failure) {
      LOG.debug("Start failed", failure);
      fail("Cannot start: " + reason(failure));
    }
  }

  private static void fail(String line) {
    System.err.println(line);
    System.exit(1);
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  /** Blocks until the server does its work, or fails with the reason why it cannot. */
  public static Server start(Config config) throws Exception {
    Written written = Written.read(config);
    Optional<EmbeddedRedis> embedded =
        config.redis().embedded()
            ? Optional.of(EmbeddedRedis.start(config.redis().data()))
            : Optional.empty();
    String url = embedded.map(EmbeddedRedis::url).orElse(config.redis().url());
    Vertx vertx =
        Vertx.vertx(
            new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(nodes(config)));
    Server server = new Server(vertx, embedded);
    try {
      server.open(config, RedisAddress.of(url), written);
      return server;
    } catch (Exception failure) {
      server.close();
      throw failure;
    }
  }

  private static int nodes(Config config) {
    int wanted = config.server().instances();
    return wanted == 0 ? Runtime.getRuntime().availableProcessors() : wanted;
  }

  private void open(Config config, RedisAddress redis, Written written) throws Exception {
    Node.Shared shared =
        new Node.Shared(
            config,
            redis,
            written,
            new Assets(config.brand(), written.logo()),
            new Headcount(config.limits()));
    DeploymentOptions options = new DeploymentOptions().setInstances(nodes(config));
    await(vertx.deployVerticle(() -> new Node(shared), options), START_SECONDS);
    if (config.mode() == Config.Mode.LOCAL) {
      System.out.println("Ways in, each good for one sign-in. Open them in different browsers:");
      await(new WaysIn(vertx, shared).make(), START_SECONDS).forEach(System.out::println);
    } else if (config.mail().server().isEmpty()) {
      LOG.warn("mail.url is empty: nobody is mailed, alerts are shown on the page /alerts only");
    }
    warnOfOverdue(written.help());
    System.out.println("ready: " + config.server().publicUrl());
  }

  private static void warnOfOverdue(HelpInBothLanguages help) {
    List<HelpLine> overdue = help.english().overdue(LocalDate.now(Clock.systemUTC()));
    if (!overdue.isEmpty()) {
      LOG.warn(
          "Crisis help that somebody must look at again: {}",
          overdue.stream().map(HelpLine::name).collect(Collectors.joining(", ")));
    }
  }

  private static <T> T await(Future<T> future, long seconds) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(seconds, TimeUnit.SECONDS);
  }

  /** Sockets are asked to come back elsewhere, Redis is closed in order. */
  @Override
  public void close() {
    try {
      await(vertx.close(), STOP_SECONDS);
    } catch (Exception late) {
      LOG.warn("Did not stop in order: {}", reason(late));
    }
    embedded.ifPresent(EmbeddedRedis::close);
  }
}
