package org.wellnessconnection.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.jitsi.ControlModule;
import org.wellnessconnection.video.ControlSecret;
import org.wellnessconnection.video.Going;
import org.wellnessconnection.video.MeetingName;
import org.wellnessconnection.web.video.PretendModule.Mood;

/** A Jitsi that lets everybody wait: what did not get through in time is not said later. */
class LateWordsTest {
  private static final MeetingName MEETING = new MeetingName("meeting");

  /** As many as may be asked at once. */
  private static final int LINES = 8;

  private final Vertx vertx = Vertx.vertx();
  private PretendModule module;
  private ControlModule control;

  @BeforeEach
  void opens() throws Exception {
    module = new PretendModule();
    control =
        new ControlModule(
            vertx,
            URI.create(module.url()),
            new ControlSecret(PretendModule.SECRET),
            Clock.systemUTC());
  }

  @AfterEach
  void closes() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    module.close();
  }

  @Test
  void whoeverWasNotReachedInTimeIsNotRemovedLater() throws Exception {
    module.is(Mood.STALLS);
    List<Future<?>> asked = inOneBreath();
    Future.join(asked)
        .otherwiseEmpty()
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);
    assertThat(asked).allMatch(Future::failed);

    module.is(Mood.WELL);
    assertThat(control.ping().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS))
        .isEqualTo("1");
    assertThat(module.heard())
        .filteredOn(call -> call.get("op").asText().equals("remove"))
        .hasSize(LINES)
        .noneMatch(call -> call.get("seat").asText().equals("last"));
  }

  /** As the server asks: in one turn of one loop, so that the time of nobody runs ahead. */
  private List<Future<?>> inOneBreath() throws Exception {
    CompletableFuture<List<Future<?>>> asked = new CompletableFuture<>();
    vertx.runOnContext(
        turn -> {
          List<Future<?>> all = new ArrayList<>();
          for (int i = 0; i < LINES; i++) {
            all.add(control.remove(MEETING, "first-" + i, Going.ELSEWHERE));
          }
          all.add(control.remove(MEETING, "last", Going.ELSEWHERE));
          asked.complete(all);
        });
    return asked.get(10, TimeUnit.SECONDS);
  }
}
