package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wellnessconnection.redis.Ledger.ADA;
import static org.wellnessconnection.redis.Ledger.chat;
import static org.wellnessconnection.redis.Ledger.control;
import static org.wellnessconnection.redis.Ledger.done;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.Version;

/** Two nodes write to one room, and Redis dies in between. */
class ManyNodesRedisTest {
  private static final int EACH = 200;

  @TempDir Path data;
  private EmbeddedRedis redis;
  private Caller one;
  private Caller other;
  private Ledger room;

  @BeforeEach
  void start() {
    redis = EmbeddedRedis.start(data);
    one = Caller.of(redis.url());
    other = Caller.of(redis.url());
    room = Ledger.openedBy(one);
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
    redis.close();
  }

  @Test
  void whatTwoNodesAppendAtOnceIsOneSequence() {
    Version version = room.version();
    List<Future<Appended>> all = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      all.add(room.begins(chat(version, "one-" + i, "hello")));
      all.add(room.seenBy(other).begins(chat(version, "other-" + i, "hello")));
    }
    assertThat(all.stream().map(Caller::await).map(each -> done(each).place().seq()))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 2 * EACH).boxed().toList());
    assertThat(room.reads(Channel.GROUP)).hasSize(2 * EACH);
  }

  @Test
  void ofTwoWhoRuleAtOnceOneGetsThrough() {
    Version version = room.version();
    var next = room.snapshot().state();
    Future<Appended> first =
        room.begins(
            control(
                version,
                next,
                new Event.Held(HoldReason.FACILITATOR_HOLD, Optional.of(ADA), Optional.empty())));
    Future<Appended> second =
        room.seenBy(other)
            .begins(control(version, next, new Event.Ended(Optional.of(ADA), Outcome.COMPLETED)));

    assertThat(List.of(Caller.await(first), Caller.await(second)))
        .filteredOn(Appended.Done.class::isInstance)
        .hasSize(1);
    assertThat(room.reads(Channel.GROUP)).hasSize(1);
  }

  @Test
  void afterRedisWasKilledTheNumbersGoOnInANewHistory() {
    Appended.Done before = done(room.says("one", "hello"));
    redis.kill();
    await().ignoreExceptions().until(() -> one.isServed() && other.isServed());

    Appended.Done after = done(room.says("two", "still here"));
    assertThat(after.place().seq()).isEqualTo(2);
    assertThat(after.bell().epoch()).isNotEqualTo(before.bell().epoch());
    assertThat(after.bell().before()).isEqualTo(before.bell().epoch());
    assertThat(room.reads(Channel.GROUP))
        .map(Entry::epoch)
        .containsExactly(before.bell().epoch(), after.bell().epoch());
  }

  @Test
  void anAttemptIsRememberedAfterRedisWasKilled() {
    Appended.Done before = done(room.says("one", "hello"));
    redis.kill();
    await().ignoreExceptions().until(() -> other.isServed());

    assertThat(room.seenBy(other).says("one", "hello"))
        .isEqualTo(new Appended.Repeated(before.place()));
  }
}
