package org.wellnessconnection.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Phase;
import org.wellnessconnection.protocol.PhaseNow;

/**
 * The phases of a session, and which of them it is. Every step is a proposal that a facilitator may
 * skip, repeat or put elsewhere.
 *
 * @param moved who began this phase, and when
 */
@RecordBuilder
public record Agenda(List<Phase> phases, Optional<PhaseNow> now, Optional<Ruling> moved)
    implements AgendaBuilder.With {
  public Agenda {
    phases = List.copyOf(phases);
  }

  static Agenda of(List<Phase> phases) {
    return new Agenda(phases, Optional.empty(), Optional.empty());
  }

  public Optional<Phase> phase() {
    return now.map(PhaseNow::phase);
  }

  /** The number of this phase, from 1; before the first it is 0. */
  public int index() {
    return now.map(PhaseNow::index).orElse(0);
  }

  /** Phase {@code index} as it begins, if there is one. */
  public Optional<PhaseNow> at(long index, Instant begins) {
    if (index < 1 || index > phases.size()) {
      return Optional.empty();
    }
    Phase phase = phases.get((int) index - 1);
    return Optional.of(new PhaseNow((int) index, phase, begins, begins.plus(phase.length())));
  }

  /** The plan with the phases to come in this order, by their numbers; empty when it makes none. */
  public Optional<List<Phase>> withRest(List<Long> order) {
    boolean sound =
        new HashSet<>(order).size() == order.size()
            && order.stream().allMatch(number -> number > index() && number <= phases.size());
    if (!sound) {
      return Optional.empty();
    }
    List<Phase> planned = new ArrayList<>(phases.subList(0, index()));
    order.forEach(number -> planned.add(phases.get(number.intValue() - 1)));
    return Optional.of(List.copyOf(planned));
  }

  Agenda movedBy(Duration length) {
    return withNow(
        now.map(n -> new PhaseNow(n.index(), n.phase(), n.began(), n.ends().plus(length))));
  }
}
