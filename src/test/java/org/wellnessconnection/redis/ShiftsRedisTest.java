package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.programme.Lounge;
import org.wellnessconnection.programme.Nightly;
import org.wellnessconnection.programme.OpenTime;
import org.wellnessconnection.programme.Shift;
import org.wellnessconnection.programme.Weekly;
import org.wellnessconnection.protocol.RoomId;

/** Two servers on one Redis keep who is on duty in a lounge, and which room it has. */
class ShiftsRedisTest {
  private final Lounge lounge = Nightly.lounge("tea");
  private final OpenTime tuesday =
      lounge.hours().next(Instant.parse("2027-01-01T12:00:00Z"), Weekly.ZONES).orElseThrow();
  private final Shift fresh = Shift.of(lounge, tuesday);

  @TempDir Path folder;
  private EmbeddedRedis redis;
  private Caller one;
  private Caller two;

  @BeforeEach
  void start() {
    redis = EmbeddedRedis.start(folder.resolve("redis"));
    one = Caller.of(redis.url());
    two = Caller.of(redis.url());
  }

  @AfterEach
  void stop() {
    one.close();
    two.close();
    redis.close();
  }

  @Test
  void whoIsOnDutyIsReadAsItWasKept() {
    Shift kept =
        one.does(it -> it.shifts().change(fresh, shift -> shift.withOnDuty(Set.of(Weekly.ADA))));
    assertThat(found()).contains(kept);
    List<Shift> all = two.does(it -> it.shifts().all());
    assertThat(all).containsExactly(kept);
    assertThat(kept.time()).isEqualTo(tuesday);
    assertThat(kept.onDuty()).containsExactly(Weekly.ADA);
  }

  @Test
  void twoServersThatOpenItAtOnceGiveItOneRoom() {
    List<Future<Shift>> asked = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (Caller server : List.of(one, two)) {
        asked.add(server.begins(it -> it.shifts().change(fresh, ShiftsRedisTest::opened)));
      }
    }
    asked.forEach(it -> it.toCompletionStage().toCompletableFuture().join());
    Set<RoomId> rooms = Set.copyOf(asked.stream().map(it -> it.result().rooms().get(0)).toList());
    assertThat(rooms).hasSize(1);
    assertThat(asked).allSatisfy(it -> assertThat(it.result().rooms()).hasSize(1));
  }

  /** As whoever finds it without a room wants it. */
  private static Shift opened(Shift shift) {
    return shift.room().isPresent() ? shift : shift.withRooms(List.of(RoomId.random()));
  }

  @Test
  void whatIsDroppedIsGone() {
    one.does(it -> it.shifts().change(fresh, shift -> shift.withOnDuty(Set.of(Weekly.ADA))));
    one.does(it -> it.shifts().drop(fresh.id()));
    assertThat(found()).isEmpty();
  }

  private Optional<Shift> found() {
    return two.does(it -> it.shifts().find(fresh.id()));
  }
}
