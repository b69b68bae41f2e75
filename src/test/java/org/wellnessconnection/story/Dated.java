package org.wellnessconnection.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wellnessconnection.programme.Leaders;
import org.wellnessconnection.programme.Places;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Weekly;
import org.wellnessconnection.programme.When;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SessionId;
import org.wellnessconnection.zones.WallTime;

/** A dated session, led by Ada, that people can register for. */
public final class Dated {
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  private static final Duration LASTS = Duration.ofMinutes(90);

  private final House house;
  private Session session;

  private Dated(House house, Session session) {
    this.house = house;
    this.session = session;
  }

  /** Beginning so long from now. */
  public static Dated in(House house, Duration ahead) throws Exception {
    Instant starts = Instant.now().plus(ahead).truncatedTo(ChronoUnit.MINUTES);
    Session fresh =
        Weekly.session(Weekly.series("circle"), 1)
            .withId(SessionId.random())
            .withRoom(RoomId.random())
            .withWhen(when(starts))
            .withStatus(Session.Status.PUBLISHED);
    Leaders ada = new Leaders(house.account("ada"), List.of());
    return new Dated(house, fresh.withOutline(fresh.outline().withLeaders(ada)));
  }

  public static When when(Instant starts) {
    WallTime wall = new WallTime(LocalDateTime.ofInstant(starts, TORONTO), TORONTO);
    return new When(wall, starts, LASTS, Weekly.ZONES.version());
  }

  public Dated with(int capacity, int minimum) {
    session = session.withOutline(session.outline().withPlaces(new Places(capacity, minimum)));
    return this;
  }

  public Dated ledBy(String person) throws Exception {
    Leaders one = new Leaders(house.account(person), List.of());
    session = session.withOutline(session.outline().withLeaders(one));
    return this;
  }

  /** In a room of the programme file, by its key. */
  public Dated heldIn(String room) throws Exception {
    session = session.withRoom(new RoomId(house.room(room)));
    return this;
  }

  public Session keeps() throws Exception {
    return house.redisDoes(it -> it.sessions().keep(session));
  }
}
