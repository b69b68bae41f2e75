package org.wellnessconnection.web.socket;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Welcome;
import org.wellnessconnection.room.Listener;

/** A socket as the room knows it: something that hears. */
final class Ear implements Listener {
  private static final String RESET = Codec.typed("reset");
  private static final Map<Dismissal, CloseCode> FAREWELLS =
      Map.of(
          Dismissal.REMOVED, CloseCode.REMOVED,
          Dismissal.ELSEWHERE, CloseCode.ELSEWHERE,
          Dismissal.GONE, CloseCode.GOING_AWAY);

  private final ConnectionId id = ConnectionId.random();
  private final SeatId seat;
  private final Sender sender;

  Ear(SeatId seat, Sender sender) {
    this.seat = seat;
    this.sender = sender;
  }

  @Override
  public SeatId seat() {
    return seat;
  }

  @Override
  public ConnectionId connection() {
    return id;
  }

  @Override
  public void welcome(Welcome welcome) {
    sender.tell(welcome, () -> Codec.typed("welcome", welcome));
  }

  @Override
  public void hear(Entry entry) {
    sender.tell(entry, entry::text);
  }

  @Override
  public void here(Set<SeatId> seats) {
    sender.tell(seats, () -> Codec.typed("here", Map.of("seats", seats)));
  }

  @Override
  public void reset() {
    sender.tell(RESET, () -> RESET);
  }

  @Override
  public void dismiss(Dismissal why) {
    if (why == Dismissal.CLOSED) {
      sender.closeAfterThisTurn(CloseCode.CLOSED);
    } else {
      sender.close(FAREWELLS.getOrDefault(why, CloseCode.GOING_AWAY), "");
    }
  }

  @Override
  public Future<Void> drained() {
    return sender.drained();
  }
}
