package org.wellnessconnection.web.gratitude;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.gratitude.PostBell;
import org.wellnessconnection.gratitude.Posts.Mark;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.web.Reply;

/**
 * Tells open pages that there is something new, and in which language; what it is they fetch by
 * themselves. A line ends after ten minutes and is asked for again, by whoever is still signed in.
 */
final class NewsRoutes {
  private static final Duration BREATH = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_LINES = 5_000;
  private static final int MOST_OF_ONE = 20;

  private final Door door;
  private final Map<HttpServerResponse, AccountId> lines = new HashMap<>();

  NewsRoutes(Door door) {
    this.door = door;
  }

  void mount(Router router) {
    router.get("/gratitude/stream").handler(ctx -> door.come(ctx, who -> open(ctx, who)));
    door.space().bell().listen(language -> tell(List.copyOf(lines.keySet()), language));
  }

  private void open(RoutingContext ctx, Account who) {
    boolean listens =
        String.valueOf(ctx.request().getHeader("Accept")).contains("text/event-stream");
    if (!listens || !ctx.request().method().equals(HttpMethod.GET)) {
      door.site().nothing(ctx);
    } else if (lines.size() >= MOST_LINES || linesOf(who) >= MOST_OF_ONE) {
      door.site().problem().reply(ctx, 429, "rate_limited");
    } else {
      listen(ctx, who);
    }
  }

  private long linesOf(Account who) {
    return lines.values().stream().filter(who.id()::equals).count();
  }

  private void listen(RoutingContext ctx, Account who) {
    HttpServerResponse line = ctx.response();
    Reply.events(ctx);
    lines.put(line, who.id());
    Vertx vertx = ctx.vertx();
    long breath = vertx.setPeriodic(BREATH.toMillis(), later -> line.write(":\n\n"));
    long end = vertx.setTimer(LONGEST.toMillis(), later -> line.end());
    ctx.addEndHandler(
        over -> {
          lines.remove(line);
          vertx.cancelTimer(breath);
          vertx.cancelTimer(end);
        });
    tellIfMissed(ctx, line);
  }

  /** Whatever was published between the page and its line, in the language of the page. */
  private void tellIfMissed(RoutingContext ctx, HttpServerResponse line) {
    Optional.ofNullable(ctx.request().getParam("after"))
        .flatMap(Mark::of)
        .ifPresent(
            seen ->
                door.space()
                    .gratitude()
                    .posts()
                    .newest(ReadingRoutes.language(ctx))
                    .onSuccess(
                        newest -> {
                          if (newest.value() > seen.value()) {
                            tell(List.of(line), PostBell.ANY);
                          }
                        }));
  }

  private static void tell(List<HttpServerResponse> lines, String language) {
    String news = "event: new\ndata: " + language + "\n\n";
    lines.stream()
        .filter(line -> !line.ended() && !line.closed())
        .forEach(line -> line.write(news));
  }
}
