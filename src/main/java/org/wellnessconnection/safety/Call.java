package org.wellnessconnection.safety;

import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.CallKind;

/**
 * A call to the people on call.
 *
 * @param number counts the calls of one room, from 1
 * @param made when it had gone out to them
 */
public record Call(long number, CallKind kind, Instant at, Optional<Instant> made) {
  public Call madeAt(Instant then) {
    return new Call(number, kind, at, Optional.of(then));
  }
}
