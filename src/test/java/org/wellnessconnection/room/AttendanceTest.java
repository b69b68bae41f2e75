package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

class AttendanceTest {
  private final Map<ConnectionId, Presence.Arrival> kept = new HashMap<>();
  private final ConnectionId ben = ConnectionId.random();
  private final Attendance attendance = new Attendance(room(), new Kept());

  @Test
  void whoComesThroughANodeThatIsNewerThanOurLastBeatIsNotForgotten() {
    kept.put(ben, new Presence.Arrival("new-node", Cast.seat("ben"), 1));
    attendance.moved();
    attendance.tick(1);
    attendance.lived(Set.of("old-node", "new-node"));

    assertThat(kept).containsKey(ben);
  }

  @Test
  void whoWasConnectedToANodeThatDiedIsForgotten() {
    kept.put(ben, new Presence.Arrival("old-node", Cast.seat("ben"), 1));
    attendance.moved();
    attendance.lived(Set.of("old-node"));
    assertThat(kept).containsKey(ben);

    attendance.lived(Set.of());
    assertThat(kept).isEmpty();
  }

  private static LiveRoom room() {
    Story story = Story.ofOpenDoor().knockedBy("ada", "ben");
    Snapshot found = new Snapshot(1, 1, Story.EPOCH, Map.of(), story.state());
    return new LiveRoom(RoomId.random(), new NoLog(), found, story.heads());
  }

  /** What is kept of who is here. */
  private final class Kept implements Presence {
    @Override
    public Future<Long> arrive(
        RoomId room, ConnectionId connection, SeatId seat, Optional<Long> number) {
      kept.put(connection, new Arrival("old-node", seat, number.orElse(1L)));
      return Future.succeededFuture(1L);
    }

    @Override
    public Future<Void> depart(RoomId room, List<ConnectionId> connections) {
      kept.keySet().removeAll(Set.copyOf(connections));
      return Future.succeededFuture();
    }

    @Override
    public Future<Map<ConnectionId, Arrival>> here(RoomId room) {
      return Future.succeededFuture(Map.copyOf(kept));
    }

    @Override
    public Future<Beat> beat() {
      return Future.succeededFuture(new Beat(false, Set.of()));
    }
  }
}
