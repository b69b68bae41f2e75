package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.load.process.ServerProcess;
import org.wellnessconnection.load.wire.Pass;
import org.wellnessconnection.load.wire.Site;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.redis.EmbeddedRedis;
import org.wellnessconnection.redis.RedisAddress;
import org.wellnessconnection.redis.RedisHouse;
import org.wellnessconnection.story.Caller;
import org.wellnessconnection.story.Person;
import org.wellnessconnection.video.VideoRounds;
import org.wellnessconnection.web.video.PretendModule.Mood;

/** Two servers, each a process: one dies between a removal and its word to the Jitsi. */
class StewardDiesServerTest {
  /** What a round and a busy machine take themselves. */
  private static final Duration SOME_MORE = Duration.ofSeconds(3);

  @TempDir Path folder;

  private ServerProcess server(String name, EmbeddedRedis redis, PretendModule module)
      throws IOException {
    List<String> options = new ArrayList<>(List.of(StewardServerTest.options(module.url())));
    options.add("--vault.keyFile=" + folder.resolve("vault.key"));
    return ServerProcess.start(folder.resolve(name), URI.create(redis.url()), options);
  }

  private static Person enters(Site site, Pass pass) throws Exception {
    Person person = Person.connects(site, pass);
    person.enters(site.ticket(pass));
    person.hearsFrame("welcome");
    return person;
  }

  private static String joins(Site site, Person person) throws IOException {
    return Caller.posts(
            site.server(),
            "/rooms/" + person.pass().room() + "/video",
            "Cookie: " + person.pass().cookie() + "\r\nContent-Type: application/json\r\n",
            "{}")
        .json()
        .get("meeting")
        .asText();
  }

  /** As the one that dies would have, a moment before: that is the longest time until the next. */
  private static void takesARound(EmbeddedRedis redis) throws Exception {
    Vertx vertx = Vertx.vertx();
    RedisHouse house = get(RedisHouse.open(vertx, RedisAddress.of(redis.url()), 0, Id.random()));
    get(house.meetings().first(VideoRounds.NAME, VideoRounds.TAKEN));
    house.close();
    get(vertx.close());
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @Test
  void theOtherOneDoesItWithinOneRoundAndSaysSo() throws Exception {
    try (EmbeddedRedis redis = EmbeddedRedis.start(folder.resolve("redis"));
        PretendModule deaf = new PretendModule();
        PretendModule module = new PretendModule();
        ServerProcess dying = server("dying", redis, deaf);
        ServerProcess other = server("other", redis, module)) {
      deaf.is(Mood.STALLS);
      List<Pass> passes = dying.site().seats(1, 2);
      Person lead = enters(dying.site(), passes.get(0));
      Person guest = enters(other.site(), passes.get(1));
      String meeting = joins(other.site(), guest);
      module.has(meeting, guest.seat());

      takesARound(redis);
      JsonNode answer = lead.asks("remove", "seat", guest.seat());
      dying.kill();

      assertThat(answer.get("type").asText()).isEqualTo("applied");
      assertThat(module.in(meeting)).containsExactly(guest.seat());
      Awaitility.await()
          .atMost(VideoRounds.EVERY.plus(SOME_MORE))
          .until(() -> module.in(meeting).isEmpty());
      Person again = enters(other.site(), passes.get(0));
      JsonNode told = again.hearsFrame("video_out");
      assertThat(told.get("reached").asText()).isEqualTo("locked_out");
      assertThat(told.get("seat").asText()).isEqualTo(guest.seat());
    }
  }
}
