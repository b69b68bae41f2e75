package org.wellnessconnection.facilitation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.SeatId;

/** How the facilitators of one room share the work. */
public record Team(Map<SeatId, Claim> claims) {
  public static final Team NONE = new Team(Map.of());

  public Team {
    claims = Map.copyOf(claims);
  }

  public Optional<Claim> with(SeatId person) {
    return Optional.ofNullable(claims.get(person));
  }

  public Team claimed(SeatId person, Claim claim) {
    Map<SeatId, Claim> next = new HashMap<>(claims);
    next.put(person, claim);
    return new Team(next);
  }

  public Team unclaimed(SeatId person) {
    Map<SeatId, Claim> next = new HashMap<>(claims);
    next.remove(person);
    return new Team(next);
  }
}
