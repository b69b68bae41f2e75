package org.wellnessconnection.protocol;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The room as one seat may see it. */
@RecordBuilder
public record Welcome(
    RoomView room,
    CourseView course,
    Person you,
    List<Person> people,
    List<Head> channels,
    boolean resumed,
    Optional<RulingView> locked,
    Optional<RoundView> round,
    Optional<CareView> care,
    Optional<QuietView> quiet,
    List<ClaimView> claims,
    Optional<GroupsView> groups) {

  /** The phases, which of them it is, where the talking piece is, and whose hands are up. */
  public record RoundView(
      List<Phase> agenda, Optional<PhaseNow> phase, Turn piece, List<SeatId> hands) {}

  /** {@code status}: published, doors_open, live, held, closing, ended or sealed. */
  public record RoomView(
      RoomId id, String status, Optional<HoldView> held, Optional<EndView> ended) {}

  public record HoldView(HoldReason reason, Optional<SeatId> by, long at, Optional<Instant> ends) {}

  public record EndView(Optional<SeatId> by, long at, Outcome outcome) {}

  /**
   * The planned times, and for facilitators who leads.
   *
   * @param stage the status that a room on hold goes on with
   * @param extended by how many minutes the end was moved already
   */
  public record CourseView(
      String stage,
      Optional<Instant> starts,
      Optional<Instant> ends,
      long extended,
      Optional<SeatId> lead) {}

  /** Who ruled so, and when (milliseconds since 1970). */
  public record RulingView(Optional<SeatId> by, long at) {}

  /** {@code until} is missing for the rest of the session. */
  public record SilenceView(SeatId by, long at, Optional<Long> until) {}

  /** Nobody writes until then. */
  public record QuietView(SeatId by, long ends) {}

  /** Which facilitator is with whom; shown to facilitators. */
  public record ClaimView(SeatId seat, SeatId by, long until) {}

  /** {@code status}: waiting, admitted or left. */
  @RecordBuilder
  public record Person(
      SeatId seat,
      String name,
      Role role,
      String status,
      Optional<SilenceView> chatOff,
      Optional<DoorView> door,
      Optional<Long> steppedAway,
      Optional<Shows> shows) {}

  /** How the door stands for somebody who waits. */
  public record DoorView(DoorState state, Optional<NotNowReason> reason) {}

  /** Requests for support: all of them for facilitators, and those that this seat has raised. */
  public record CareView(List<SupportCase> cases, List<SupportView> own) {}

  /**
   * The small groups: split by whom and when, and when everybody comes back. {@code calls}, by the
   * number of the group: facilitators see them all, a participant that of their own.
   */
  @RecordBuilder
  public record GroupsView(
      Optional<SeatId> by,
      long at,
      List<SmallGroup> groups,
      Optional<Long> ends,
      Map<Integer, RulingView> calls) {}

  /** The last entry of a channel that this seat may hear; entries up to it follow. */
  public record Head(String name, long seq, String epoch) {}
}
