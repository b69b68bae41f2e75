package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wellnessconnection.protocol.ConnectionId;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Welcome;

/** Somebody connected who remembers what they were told. */
record Hearer(
    SeatId seat,
    ConnectionId connection,
    List<Welcome> welcomes,
    List<Entry> entries,
    List<Listener.Dismissal> dismissals)
    implements Listener {

  Hearer(SeatId seat) {
    this(
        seat,
        ConnectionId.random(),
        new CopyOnWriteArrayList<>(),
        new CopyOnWriteArrayList<>(),
        new CopyOnWriteArrayList<>());
  }

  @Override
  public void welcome(Welcome welcome) {
    welcomes.add(welcome);
  }

  @Override
  public void hear(Entry entry) {
    entries.add(entry);
  }

  @Override
  public void here(Set<SeatId> seats) {}

  @Override
  public void reset() {}

  @Override
  public void dismiss(Dismissal why) {
    dismissals.add(why);
  }

  @Override
  public Future<Void> drained() {
    return Future.succeededFuture();
  }
}
