package org.wellnessconnection.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request for support as facilitators see it.
 *
 * @param by who raised it: the person it is about, but for a worry
 * @param called when the safety lead was called, and why
 * @param missed when it was found that nobody had seen it in time
 * @param aside the side room, while it is open
 * @param over when it was resolved, and what the person wished
 */
@RecordBuilder
public record SupportCase(
    CaseId id,
    Concern kind,
    SeatId about,
    SeatId by,
    Instant raised,
    Status status,
    Optional<Step> seen,
    Optional<Step> taken,
    Optional<Step> asked,
    Optional<Step> handedOver,
    Optional<Step> emergency,
    Optional<Called> called,
    Optional<Instant> missed,
    Optional<Aside> aside,
    Optional<Over> over)
    implements SupportCaseBuilder.With {

  /** How far it has come. */
  public enum Status {
    RAISED,
    SEEN,
    WITH,
    SIDE_ROOM,
    HANDED_OVER,
    EMERGENCY,
    FOLLOW_UP,
    CLOSED,
    WITHDRAWN
  }

  /** Why the safety lead was called. */
  public enum Why {
    NOT_SAFE,
    UNSEEN,
    NOBODY_HERE,
    HANDED_OVER,
    EMERGENCY
  }

  /** Something done about it: by whom, and when. */
  public record Step(SeatId by, Instant at) {}

  public record Called(Why why, Instant at) {}

  /** A side room: who opened it and when, and who is in it, the person first. */
  public record Aside(SeatId by, Instant at, List<SeatId> inside) {
    public Aside {
      inside = List.copyOf(inside);
    }
  }

  public record Over(SeatId by, Instant at, Optional<FollowUp> followUp) {}

  public boolean isOpen() {
    return over.isEmpty();
  }

  public boolean isInside(SeatId seat) {
    return aside.filter(room -> room.inside().contains(seat)).isPresent();
  }
}
