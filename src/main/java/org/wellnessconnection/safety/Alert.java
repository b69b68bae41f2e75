package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Set;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.RoomId;

/**
 * What the people on call are told: which session needs them and why, and nothing about anybody.
 *
 * @param id the same for the same call, whoever raises it
 * @param to who is on call
 */
public record Alert(String id, CallKind kind, RoomId room, Set<AccountId> to, Instant at) {
  public Alert {
    to = Set.copyOf(to);
  }
}
