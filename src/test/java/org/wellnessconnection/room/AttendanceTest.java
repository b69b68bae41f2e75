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
  private final LiveRoom room = room();
  private final Attendance attendance = new Attendance(room, new Kept());
  private boolean redisIsAway;

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

  @Test
  void whoseGoingNobodyCouldBeToldOfIsNotHereForEver() {
    Attendee here = comes("ben");
    redisIsAway = true;
    room.leave(here.listener());
    attendance.departs(List.of(here.listener().connection()));
    assertThat(kept).isNotEmpty();

    redisIsAway = false;
    attendance.rest();
    assertThat(kept).isEmpty();
  }

  @Test
  void whoseComingNobodyCouldBeToldOfIsHereAsSoonAsSomebodyCan() {
    redisIsAway = true;
    Attendee here = comes("ben");
    assertThat(kept).isEmpty();

    redisIsAway = false;
    attendance.rest();
    assertThat(kept).containsKey(here.listener().connection());
  }

  @Test
  void whomAFailoverForgotIsHereAgainUnderTheSameNumber() {
    Attendee here = comes("ben");
    kept.clear();
    attendance.tick(7);
    attendance.rest();

    assertThat(kept.get(here.listener().connection()).number())
        .isEqualTo(here.arrival().orElseThrow());
  }

  @Test
  void ofThoseWhoAreConnectedElsewhereNothingIsKnownBetterHere() {
    kept.put(ben, new Presence.Arrival("old-node", Cast.seat("ben"), 1));
    attendance.moved();

    assertThat(kept).containsKey(ben);
  }

  private Attendee comes(String name) {
    Hearer hearer = new Hearer(Cast.seat(name));
    Attendee attendee = new Attendee(room, new NoLog(), hearer, attendance::tell);
    room.join(attendee, List.of());
    attendance.arrives(attendee);
    return attendee;
  }

  private static LiveRoom room() {
    Story story = Story.ofOpenDoor().knockedBy("ada", "ben");
    Snapshot found = new Snapshot(1, 1, Story.EPOCH, Map.of(), story.state());
    return new LiveRoom(RoomId.random(), new NoLog(), found, story.heads());
  }

  /** What is kept of who is here. */
  private final class Kept implements Presence {
    @Override
    public String node() {
      return "this-node";
    }

    @Override
    public Future<Long> arrive(
        RoomId room, ConnectionId connection, SeatId seat, Optional<Long> number) {
      if (redisIsAway) {
        return Future.failedFuture("the line is down");
      }
      kept.put(connection, new Arrival("this-node", seat, number.orElse(5L)));
      return Future.succeededFuture(kept.get(connection).number());
    }

    @Override
    public Future<Void> depart(RoomId room, List<ConnectionId> connections) {
      if (redisIsAway) {
        return Future.failedFuture("the line is down");
      }
      kept.keySet().removeAll(Set.copyOf(connections));
      return Future.succeededFuture();
    }

    @Override
    public Future<Map<ConnectionId, Arrival>> here(RoomId room) {
      return redisIsAway
          ? Future.failedFuture("the line is down")
          : Future.succeededFuture(Map.copyOf(kept));
    }

    @Override
    public Future<Beat> beat() {
      return Future.succeededFuture(new Beat(false, Set.of()));
    }
  }
}
