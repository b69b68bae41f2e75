package org.wellnessconnection.room;

import java.util.Optional;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Hearing;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.SeatId;

/**
 * One person's place in a room.
 *
 * @param hears the number in {@code group} from which this person hears; nothing before it is
 *     theirs
 */
public record Seat(
    SeatId id,
    AccountId account,
    String name,
    Role role,
    Hearing hears,
    Optional<Ruling> admitted,
    Optional<Ruling> chatOff,
    Optional<Ruling> removed) {

  static Seat knocking(SeatId id, AccountId account, String name, Role role) {
    return new Seat(
        id,
        account,
        name,
        role,
        Hearing.NEVER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean isPresent() {
    return admitted.isPresent() && removed.isEmpty();
  }

  public boolean facilitates() {
    return role == Role.FACILITATOR && isPresent();
  }

  public boolean waits() {
    return admitted.isEmpty() && removed.isEmpty();
  }

  Seat admitted(Ruling ruling) {
    return new Seat(
        id, account, name, role, Hearing.FROM_HERE, Optional.of(ruling), chatOff, removed);
  }

  Seat chatOff(Optional<Ruling> ruling) {
    return new Seat(id, account, name, role, hears, admitted, ruling, removed);
  }

  Seat removed(Ruling ruling) {
    return new Seat(id, account, name, role, hears, admitted, chatOff, Optional.of(ruling));
  }
}
