package org.wellnessconnection.programme;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeriesId;
import org.wellnessconnection.protocol.SessionId;

/** Every dated session there is, whatever has become of it. */
public interface Sessions {

  /**
   * Keeps a session that was not there before.
   *
   * @return the one that is there now: this one, or the one that somebody kept before
   */
  Future<Session> keep(Session session);

  /**
   * Changes a session as it is at that moment; done again when somebody else was quicker. What the
   * change throws is why the answer fails; nothing has changed then.
   *
   * @return as it is now; empty when there is no such session
   */
  Future<Optional<Session>> change(SessionId id, UnaryOperator<Session> change);

  Future<Optional<Session>> find(SessionId id);

  /** The session that is held in a room; empty for a room that belongs to none. */
  Future<Optional<Session>> in(RoomId room);

  /** Those that begin from one instant on, before another; in the order in which they begin. */
  Future<List<Session>> between(Instant from, Instant until);

  /** All of one series, in the order in which they begin. */
  Future<List<Session>> of(SeriesId series);

  /** Nothing of it is left: only for a draft that nobody has seen. */
  Future<Void> drop(SessionId id);
}
