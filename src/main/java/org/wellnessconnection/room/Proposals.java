package org.wellnessconnection.room;

import io.vertx.core.Future;
import java.time.Instant;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.protocol.SeatId;

/** Takes what facilitators propose beyond their session to those who decide. */
public interface Proposals {

  /** Completes when it is kept. The same proposal may be made again, and counts once. */
  Future<Void> make(Proposal proposal);

  /**
   * Somebody is to be kept from more than this session.
   *
   * @param seat names the proposal
   */
  record Proposal(
      RoomId room,
      SeatId seat,
      AccountId account,
      AccountId by,
      RemovalScope scope,
      Reason reason,
      Instant at) {}
}
