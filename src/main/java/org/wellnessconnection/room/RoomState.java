package org.wellnessconnection.room;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellnessconnection.facilitation.Course;
import org.wellnessconnection.facilitation.Hold;
import org.wellnessconnection.facilitation.QuietMinute;
import org.wellnessconnection.facilitation.Removal;
import org.wellnessconnection.facilitation.Round;
import org.wellnessconnection.facilitation.Ruling;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.facilitation.SmallGroups;
import org.wellnessconnection.facilitation.Team;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Span;
import org.wellnessconnection.protocol.VideoReach;
import org.wellnessconnection.safety.Call;
import org.wellnessconnection.safety.Care;

/** Everything that decides what may happen next in a room. Small, immutable, stored as a whole. */
@RecordBuilder
public record RoomState(
    RoomPlan plan,
    Map<SeatId, Seat> seats,
    Course course,
    Optional<Hold> held,
    Optional<Ruling> ended,
    Optional<Ruling> locked,
    List<Call> calls,
    Round round,
    Care care,
    Optional<QuietMinute> quiet,
    Team team,
    SmallGroups groups,
    Map<SeatId, VideoReach> videoOuts)
    implements RoomStateBuilder.With {

  /** What an older version did not know has not happened. */
  public RoomState {
    groups = Objects.requireNonNullElse(groups, SmallGroups.NONE);
    course = Objects.requireNonNullElseGet(course, () -> Course.planned(Schedule.NONE));
    calls = List.copyOf(Objects.requireNonNullElse(calls, List.of()));
    round = Objects.requireNonNullElseGet(round, () -> Round.of(plan.format()));
    team = Objects.requireNonNullElse(team, Team.NONE);
    care = Objects.requireNonNullElse(care, Care.NONE);
    videoOuts = Objects.requireNonNullElse(videoOuts, Map.of());
  }

  public static RoomState planned(RoomPlan plan) {
    return RoomStateBuilder.builder()
        .plan(plan)
        .seats(Map.of())
        .course(Course.planned(plan.schedule()))
        .build();
  }

  /**
   * The room that follows on this one: whoever was removed stays out, and nothing else is known.
   */
  public RoomState following(RoomPlan next, Instant now) {
    RoomState fresh = planned(next);
    for (Seat seat : seats.values()) {
      fresh = seat.staysOut(now).map(fresh::with).orElse(fresh);
    }
    return fresh;
  }

  /** Whether somebody who facilitates is there, and the group may come together. */
  public boolean isAttended() {
    return ended.isEmpty() && held.isEmpty() && !Facilitators.here(this).isEmpty();
  }

  /** The planned end with what it was extended by; empty when there is no plan. */
  public Optional<Instant> plannedEnd() {
    return plan.schedule().ends().map(end -> end.plus(course.extended()));
  }

  /** From when the group came together until the end; it stays when all names are gone. */
  public Optional<Duration> lasted() {
    return ended.flatMap(end -> course.live().map(from -> Duration.between(from, end.at())));
  }

  public Optional<Seat> seat(SeatId id) {
    return Optional.ofNullable(seats.get(id));
  }

  /** The seat of somebody who is known to have one. */
  Seat known(SeatId id) {
    return seat(id).orElseThrow();
  }

  public Optional<Seat> seatOf(AccountId account) {
    return seats.values().stream()
        .filter(seat -> seat.account().equals(account) && !seat.isGivenUp())
        .findFirst();
  }

  /** Why an account is out of this room, or was until it was undone; empty for who is in it. */
  public Optional<Removal> removalOf(AccountId account) {
    return seatOf(account)
        .map(Seat::removed)
        .orElseGet(
            () ->
                seats.values().stream()
                    .filter(seat -> seat.account().equals(account))
                    .flatMap(seat -> seat.removed().stream())
                    .max(Comparator.comparing(Removal::at)));
  }

  /** Whether an account has asked for support here. */
  public boolean askedForSupport(AccountId account) {
    return seats.values().stream()
        .filter(seat -> seat.account().equals(account))
        .anyMatch(
            seat -> care.raisedBy(seat.id()).stream().anyMatch(c -> c.about().equals(seat.id())));
  }

  /** Whether somebody may hear entry {@code number} of a channel. */
  public boolean hears(SeatId listener, Channel channel, long number) {
    return hearing(listener, channel).includes(number);
  }

  /** What somebody may hear of a channel. */
  public Span hearing(SeatId listener, Channel channel) {
    Seat seat = seats.get(listener);
    if (seat == null || seat.removed().isPresent()) {
      return Span.NOTHING;
    }
    return channel
        .side()
        .map(side -> care.of(side).filter(request -> request.isInside(listener)).isPresent())
        .map(Span::everythingIf)
        .orElseGet(() -> seat.hearing(channel));
  }

  RoomState with(Seat seat) {
    Map<SeatId, Seat> next = new LinkedHashMap<>(seats);
    next.put(seat.id(), seat);
    return withSeats(next);
  }

  RoomState change(SeatId id, UnaryOperator<Seat> change) {
    return seat(id).map(change).map(this::with).orElse(this);
  }
}
