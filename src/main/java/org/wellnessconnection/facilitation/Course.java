package org.wellnessconnection.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.SeatId;

/**
 * How far a session has come, by how much it was extended, who leads it, how it ended.
 *
 * @param since when this stage began; empty for the one it was planned with
 */
public record Course(
    Stage stage,
    Optional<Instant> since,
    Duration extended,
    Optional<SeatId> lead,
    Optional<Outcome> outcome,
    Optional<Headcount> headcount) {

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
    return new Course(next, Optional.of(at), extended, lead, outcome, headcount);
  }

  public Course at(Stage next) {
    return new Course(next, since, extended, lead, outcome, headcount);
  }

  /** A session that was closing goes on. */
  public Course longer(Duration by, Instant at) {
    Stage then = stage == Stage.CLOSING ? Stage.LIVE : stage;
    Optional<Instant> thenSince = then == stage ? since : Optional.of(at);
    return new Course(then, thenSince, extended.plus(by), lead, outcome, headcount);
  }

  public Course ledBy(SeatId seat) {
    return new Course(stage, since, extended, Optional.of(seat), outcome, headcount);
  }

  public Course unled() {
    return new Course(stage, since, extended, Optional.empty(), outcome, headcount);
  }

  public Course ends(Outcome how, Instant at) {
    return new Course(Stage.ENDED, Optional.of(at), extended, lead, Optional.of(how), headcount);
  }

  public Course sealed(Headcount people, Instant at) {
    return new Course(
        Stage.SEALED, Optional.of(at), extended, Optional.empty(), outcome, Optional.of(people));
  }
}
