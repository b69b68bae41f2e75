package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.room.Presence.Arrival;
import org.wellnessconnection.room.Presence.Beat;

class PresenceRedisTest extends OnRedis {
  private static final SeatId ANA = Ledger.ANA;

  private final RoomId room = RoomId.random();
  private final ConnectionId connection = ConnectionId.random();

  @Test
  void whoArrivesIsHereOnTheirNodeUntilTheyLeave() {
    long number = arrives(connection);
    assertThat(here())
        .containsExactly(Map.entry(connection, new Arrival(node.node(), ANA, number)));

    departs(connection);
    assertThat(here()).isEmpty();
  }

  @Test
  void onePersonMayBeHereTwice() {
    ConnectionId second = ConnectionId.random();
    arrives(connection);
    arrives(second);
    departs(connection);

    assertThat(here().keySet()).containsExactly(second);
  }

  @Test
  void whoArrivesLaterHasTheGreaterNumber() {
    long first = arrives(connection);
    long second = arrives(ConnectionId.random());

    assertThat(second).isGreaterThan(first);
    assertThat(arrives(connection)).isEqualTo(first);
  }

  @Test
  void whoWasGivenUpAndIsAnnouncedAgainIsNotNewerForIt() {
    long first = arrives(connection);
    long second = arrives(ConnectionId.random());
    departs(connection);

    assertThat(arrivesAgain(connection, Optional.of(first))).isEqualTo(first);
    assertThat(here().get(connection).number()).isLessThan(second);
  }

  @Test
  void onlyAChangeIsCounted() {
    arrives(connection);
    arrives(connection);
    assertThat(changes()).isEqualTo(1);

    departs(ConnectionId.random());
    assertThat(changes()).isEqualTo(1);

    departs(connection);
    departs(connection);
    assertThat(changes()).isEqualTo(2);
  }

  @Test
  void severalLeaveAtOnce() {
    ConnectionId second = ConnectionId.random();
    arrives(connection);
    arrives(second);

    node.does(house -> house.presence().depart(room, List.of(connection, second)));
    assertThat(here()).isEmpty();
    assertThat(changes()).isEqualTo(3);
  }

  @Test
  void aNodeThatBeatsLivesAndItsFirstBeatIsNews() {
    try (Caller fresh = Caller.of(redis.url())) {
      assertThat(beat(fresh).hadLapsed()).isTrue();
      assertThat(beat(fresh).hadLapsed()).isFalse();
      assertThat(beat(node).living()).contains(node.node(), fresh.node());
    }
  }

  @Test
  void aNodeThatIsSilentForItsLeaseIsNoLongerAmongTheLiving() {
    shortBeat("silent-node", 40);

    await().until(() -> !beat(node).living().contains("silent-node"));
    assertThat(shortBeat("silent-node", 40).get(0).toString()).isEqualTo("1");
  }

  @Test
  void aLeaseIsLongerThanTwoBeatsAndShorterThanThePromise() {
    beat(node);

    long now = Long.parseLong(node.asks(Command.TIME).get(0).toString()) * 1_000;
    double end = Double.parseDouble(node.asks(Command.ZSCORE, Key.NODES, node.node()).toString());
    assertThat(end - now).isBetween(3_000.0, 9_000.0);
  }

  private static Response shortBeat(String name, int millis) {
    return node.asks(Command.FCALL, Functions.BEAT, 1, Key.NODES, name, millis);
  }

  private static Beat beat(Caller who) {
    return who.does(house -> house.presence().beat());
  }

  private long arrives(ConnectionId who) {
    return arrivesAgain(who, Optional.empty());
  }

  private long arrivesAgain(ConnectionId who, Optional<Long> number) {
    return node.does(house -> house.presence().arrive(room, who, ANA, number));
  }

  private void departs(ConnectionId who) {
    node.does(house -> house.presence().depart(room, List.of(who)));
  }

  private Map<ConnectionId, Arrival> here() {
    return node.does(house -> house.presence().here(room));
  }

  private long changes() {
    return node.does(house -> house.log().pulse(room)).here();
  }
}
