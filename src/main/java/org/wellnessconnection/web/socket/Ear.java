package org.wellnessconnection.web.socket;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
          Dismissal.GONE, CloseCode.GOING_AWAY);

  private final ConnectionId id = ConnectionId.random();
  private final SeatId seat;
  private final Sender sender;
  private boolean silent;

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
    tell(welcome, () -> Codec.typed("welcome", welcome));
  }

  @Override
  public void hear(Entry entry) {
    tell(entry, entry::text);
  }

  @Override
  public void here(Set<SeatId> seats) {
    tell(seats, () -> Codec.typed("here", Map.of("seats", seats)));
  }

  @Override
  public void reset() {
    tell(RESET, () -> RESET);
  }

  @Override
  public void dismiss(Dismissal why) {
    if (silent) {
      return;
    }
    if (why == Dismissal.CLOSED) {
      sender.closeAfterThisTurn(CloseCode.CLOSED);
    } else {
      sender.close(FAREWELLS.getOrDefault(why, CloseCode.GOING_AWAY), "");
    }
  }

  private void tell(Object told, Supplier<String> text) {
    if (!silent) {
      sender.tell(told, text);
    }
  }

  /** Another ear of the same socket listens from now on: what was still on its way is dropped. */
  void fallSilent() {
    silent = true;
  }

  @Override
  public Future<Void> drained() {
    return sender.drained();
  }
}
