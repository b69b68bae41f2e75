package org.wellnessconnection.facilitation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.SeatId;

/**
 * How far a session has come, by how much it was extended, who leads it, how it ended.
 *
 * @param since when this stage began; empty for the one it was planned with
 * @param live when the group came together; empty where there is no plan, or it never did
 */
@RecordBuilder
public record Course(
    Stage stage,
    Optional<Instant> since,
    Duration extended,
    Optional<SeatId> lead,
    Optional<Outcome> outcome,
    Optional<Headcount> headcount,
    Optional<Instant> live)
    implements CourseBuilder.With {

  /** All that is known of a sealed session. */
  public record Headcount(long participants, long facilitators) {}

  /** Without a plan there is nothing to wait for. */
  public static Course planned(Schedule schedule) {
    Stage first = schedule.starts().isPresent() ? Stage.PUBLISHED : Stage.LIVE;
    return new Course(
        first,
        Optional.empty(),
        Duration.ZERO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean isAt(Stage one) {
    return stage == one;
  }

  /** Whether the group has come together. */
  public boolean isUnderWay() {
    return stage == Stage.LIVE || stage == Stage.CLOSING;
  }

  public Course reaches(Stage next, Instant at) {
    boolean begins = next == Stage.LIVE && live.isEmpty();
    return at(next).withSince(Optional.of(at)).withLive(begins ? Optional.of(at) : live);
  }

  public Course at(Stage next) {
    return withStage(next);
  }

  /** A session that was closing goes on. */
  public Course longer(Duration by, Instant at) {
    Stage then = stage == Stage.CLOSING ? Stage.LIVE : stage;
    Optional<Instant> thenSince = then == stage ? since : Optional.of(at);
    return withStage(then).withSince(thenSince).withExtended(extended.plus(by));
  }

  public Course ledBy(SeatId seat) {
    return withLead(Optional.of(seat));
  }

  public Course unled() {
    return withLead(Optional.empty());
  }

  public Course ends(Outcome how, Instant at) {
    return reaches(Stage.ENDED, at).withOutcome(Optional.of(how));
  }

  public Course sealed(Headcount people, Instant at) {
    return reaches(Stage.SEALED, at).unled().withHeadcount(Optional.of(people));
  }
}
