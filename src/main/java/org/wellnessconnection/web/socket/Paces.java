package org.wellnessconnection.web.socket;

import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.web.Limits;

/** How fast everybody on one event loop may be. Whoever opens another socket is no faster by it. */
final class Paces {
  private final Limits limits;
  private final Map<SeatId, Pace> commands = new HashMap<>();

  Paces(Limits limits) {
    this.limits = limits;
  }

  Pace frames() {
    return new Pace(limits.framesPerTenSeconds());
  }

  Pace commandsOf(SeatId seat) {
    return commands.computeIfAbsent(seat, any -> new Pace(limits.commandsPerTenSeconds()));
  }

  /** Once a second: whoever has been silent for long enough begins anew in any case. */
  void forget(long now) {
    commands.values().removeIf(pace -> pace.isOver(now));
  }
}
