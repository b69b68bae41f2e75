package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.Set;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Welcome;

/** Somebody connected to a room on this node. Calls come in order, on the node's event loop. */
public interface Listener {
  SeatId seat();

  ConnectionId connection();

  void welcome(Welcome welcome);

  void hear(Entry entry);

  /** The same set object goes to everybody who may see it, so that it is written only once. */
  void here(Set<SeatId> seats);

  /** What this listener has may not be what happened. A welcome follows. */
  void reset();

  void dismiss(Dismissal why);

  /** Completes when what was told has left, so that a long replay does not pile up. */
  Future<Void> drained();

  /** Why somebody can stay no longer. */
  enum Dismissal {
    REMOVED,
    CLOSED,
    ELSEWHERE,
    GONE
  }
}
