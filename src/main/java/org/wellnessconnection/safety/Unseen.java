package org.wellnessconnection.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SupportCase;
import org.wellnessconnection.protocol.SupportCase.Called;
import org.wellnessconnection.protocol.SupportCase.Status;
import org.wellnessconnection.protocol.SupportCase.Why;

/** A request that nobody has seen in time goes further. No hold of the room stops this clock. */
public final class Unseen {
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private Unseen() {}

  /**
   * @param abandoned since when no facilitator is there at all, if so
   */
  public static Optional<Instant> due(Care care, Optional<Instant> abandoned) {
    return care.open().stream()
        .flatMap(each -> due(each, abandoned).stream())
        .min(Comparator.naturalOrder());
  }

  public static List<Event> ring(Care care, Optional<Instant> abandoned, Instant now) {
    return care.open().stream()
        .filter(each -> due(each, abandoned).filter(due -> !due.isAfter(now)).isPresent())
        .flatMap(each -> CaseTold.changed(each, gone(each, abandoned, now)).stream())
        .toList();
  }

  private static Optional<Instant> due(SupportCase open, Optional<Instant> abandoned) {
    if (!open.kind().wantsAnAnswer()) {
      return Optional.empty();
    }
    Optional<Instant> late =
        open.status() == Status.RAISED && open.missed().isEmpty()
            ? Optional.of(open.raised().plus(PATIENCE))
            : Optional.empty();
    Optional<Instant> alone = open.called().isEmpty() ? abandoned : Optional.empty();
    return alone.filter(at -> late.filter(at::isAfter).isEmpty()).or(() -> late);
  }

  private static SupportCase gone(SupportCase open, Optional<Instant> abandoned, Instant now) {
    boolean late = !open.raised().plus(PATIENCE).isAfter(now) && open.status() == Status.RAISED;
    Why why = abandoned.isPresent() && !late ? Why.NOBODY_HERE : Why.UNSEEN;
    SupportCase called = open.withCalled(open.called().or(() -> Optional.of(new Called(why, now))));
    return late ? called.withMissed(Optional.of(now)) : called;
  }
}
