package org.wellnessconnection.member;

import io.vertx.core.Future;
import java.time.Duration;
import org.wellnessconnection.member.Keyring.Purpose;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

/** Opens one socket for one seat in one room, once. */
public final class Tickets {
  private static final Duration VALID = Duration.ofSeconds(30);

  private final Keyring keyring;

  public Tickets(Keyring keyring) {
    this.keyring = keyring;
  }

  public Future<String> issue(RoomId room, SeatId seat) {
    return keyring.cut(Purpose.TICKET, room + " " + seat, VALID);
  }

  /** Whether this ticket was for that seat. It is spent either way. */
  public Future<Boolean> spend(String ticket, RoomId room, SeatId seat) {
    String visit = room + " " + seat;
    return keyring
        .spend(Purpose.TICKET, ticket)
        .map(found -> found.filter(visit::equals).isPresent());
  }
}
