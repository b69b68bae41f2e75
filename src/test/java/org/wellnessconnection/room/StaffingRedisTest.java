package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.account;
import static org.wellnessconnection.room.Cast.seat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.Staff;
import org.wellnessconnection.redis.EmbeddedRedis;

/** Two servers on one Redis hear that Ada does not facilitate any more. */
class StaffingRedisTest {
  private static final Staff WITH_ADA =
      new Staff(1, Set.of(account("ada")), Set.of(account("cora")), Set.of());
  private static final Staff WITHOUT_ADA =
      new Staff(2, Set.of(), Set.of(account("cora")), Set.of());

  @TempDir Path data;
  private final RoomId room = RoomId.random();
  private EmbeddedRedis redis;
  private BareServer one;
  private BareServer two;

  @BeforeEach
  void opens() {
    redis = EmbeddedRedis.start(data);
    one =
        new BareServer(
            redis.url(), Clock.systemUTC(), alert -> io.vertx.core.Future.succeededFuture());
    two =
        new BareServer(
            redis.url(), Clock.systemUTC(), alert -> io.vertx.core.Future.succeededFuture());
    one.plans(room, RoomPlan.dropIn(Format.Admission.AUTOMATIC, Set.of(account("ada")), 8));
  }

  @AfterEach
  void closes() {
    one.close();
    two.close();
    redis.close();
  }

  private List<String> told(String type) {
    return one.entries(room, Channel.STAFF).stream()
        .map(Entry::text)
        .filter(text -> text.contains("\"type\":\"" + type + "\""))
        .toList();
  }

  @Test
  void ofTwoServersThatSeeItOneSaysSo() {
    one.staffedBy(WITH_ADA);
    two.staffedBy(WITH_ADA);
    OpenRoom here = one.opens(room);
    OpenRoom there = two.opens(room);
    BareServer.await(one.begins(here, seat("ada"), Cast.knock("ada")));
    assertThat(told("staffed")).hasSize(1);

    var first = one.begins(() -> here.staffed(WITHOUT_ADA));
    var second = two.begins(() -> there.staffed(WITHOUT_ADA));
    BareServer.await(first);
    BareServer.await(second);
    assertThat(told("staffed")).hasSize(2);
    assertThat(one.kept(room).known(seat("ada")).role()).isEqualTo(Role.PARTICIPANT);
    Answer late = BareServer.await(two.begins(there, seat("ada"), Cast.hold()));
    assertThat(late).isInstanceOf(Answer.Refused.class);
    assertThat(Codec.write(one.kept(room).plan().roster().former()))
        .contains(account("ada").value());
  }

  @Test
  void aRoomThatNobodyHadOpenGoesByTheDutiesOfNowBeforeAnybodyActs() {
    one.staffedBy(WITHOUT_ADA);
    OpenRoom here = one.opens(room);
    Command knock = Cast.knock("ada");
    BareServer.await(one.begins(here, seat("ada"), knock));
    assertThat(one.kept(room).known(seat("ada")).role()).isEqualTo(Role.PARTICIPANT);
  }

  @Test
  void whatNobodyKnowsChangesNothing() {
    OpenRoom here = one.opens(room);
    BareServer.await(one.begins(here, seat("ada"), Cast.knock("ada")));
    one.ticks();
    assertThat(one.kept(room).known(seat("ada")).facilitates()).isTrue();
  }
}
