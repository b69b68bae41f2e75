package org.wellnessconnection.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request for support as the one who raised it sees it.
 *
 * @param about whom a worry is about
 * @param by who has seen it, is with the person, or has closed it
 * @param called why the safety lead was called, if so
 * @param inside who is in the side room; empty while there is none
 * @param followUp what was noted as the person's wish
 */
@RecordBuilder
public record SupportView(
    CaseId id,
    Concern kind,
    Optional<SeatId> about,
    Instant raised,
    SupportCase.Status status,
    Optional<SeatId> by,
    Optional<SupportCase.Why> called,
    List<SeatId> inside,
    Optional<FollowUp> followUp) {

  public static SupportView of(SupportCase seen) {
    return seen.kind() == Concern.WORRY ? ofWorry(seen) : ofOwn(seen);
  }

  private static SupportView ofOwn(SupportCase seen) {
    return start(seen)
        .status(seen.status())
        .by(who(seen))
        .called(seen.called().map(SupportCase.Called::why))
        .inside(seen.aside().map(SupportCase.Aside::inside).orElse(List.of()))
        .followUp(seen.over().flatMap(SupportCase.Over::followUp))
        .build();
  }

  /** Whoever worries learns that it was seen; what follows is between others. */
  private static SupportView ofWorry(SupportCase seen) {
    return start(seen)
        .about(Optional.of(seen.about()))
        .status(seen.seen().isPresent() ? SupportCase.Status.SEEN : SupportCase.Status.RAISED)
        .by(seen.seen().map(SupportCase.Step::by))
        .inside(List.of())
        .build();
  }

  private static SupportViewBuilder start(SupportCase seen) {
    return SupportViewBuilder.builder().id(seen.id()).kind(seen.kind()).raised(seen.raised());
  }

  private static Optional<SeatId> who(SupportCase seen) {
    return seen.over()
        .map(SupportCase.Over::by)
        .or(() -> seen.taken().or(seen::seen).map(SupportCase.Step::by));
  }
}
