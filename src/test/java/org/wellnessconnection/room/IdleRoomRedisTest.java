package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.redis.EmbeddedRedis;

/** A room with nobody in it is closed on a server after half a minute; Ben is just coming in. */
class IdleRoomRedisTest {
  private static final int ALMOST_CLOSED = 29;

  @TempDir private Path folder;
  private final RoomId room = RoomId.random();
  private EmbeddedRedis redis;
  private BareServer one;
  private BareServer other;

  @BeforeEach
  void opens() {
    redis = EmbeddedRedis.start(folder);
    one = new BareServer(redis.url(), Clock.systemUTC(), alert -> Future.succeededFuture());
    other = new BareServer(redis.url(), Clock.systemUTC(), alert -> Future.succeededFuture());
    one.plans(room, RoomPlan.dropIn(Format.Admission.AUTOMATIC, Set.of(Cast.account("ada")), 8));
    knocks("ada");
    knocks("ben");
  }

  @AfterEach
  void closes() {
    one.close();
    other.close();
    redis.close();
  }

  @Test
  void whoComesInAsItWouldCloseHearsWhatIsSaidAtOtherServers() {
    one.opens(room);
    IntStream.range(0, ALMOST_CLOSED).forEach(second -> one.ticks());
    OpenRoom found = one.opens(room);
    one.ticks();
    one.ticks();
    Hearer ben = new Hearer(Cast.seat("ben"));
    comesIn(found, ben);

    OpenRoom elsewhere = other.opens(room);
    BareServer.await(other.begins(elsewhere, Cast.seat("ada"), Cast.say("welcome, Ben")));
    Awaitility.await().until(() -> hears(ben, "welcome, Ben"));
    assertThat(ben.dismissals()).isEmpty();
  }

  private void comesIn(OpenRoom found, Hearer who) {
    BareServer.await(
        one.begins(
            () -> {
              found.join(who, List.of());
              return Future.succeededFuture();
            }));
    Awaitility.await().until(() -> !who.welcomes().isEmpty());
  }

  private void knocks(String name) {
    BareServer.await(one.begins(one.opens(room), Cast.seat(name), Cast.knock(name)));
  }

  private static boolean hears(Hearer who, String text) {
    return who.entries().stream().map(Entry::text).anyMatch(entry -> entry.contains(text));
  }
}
