package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.Staff;
import org.wellnessconnection.protocol.StaffEvent;

/** Duties are given and end while a room is live: what somebody may do there changes with them. */
final class Staffing {
  private Staffing() {}

  static void lay(Rules rules) {
    rules.on(Command.StaffSeen.class, Staffing::seen);
    rules.after(
        StaffEvent.Staffed.class,
        (state, e, at) -> state.withPlan(state.plan().withRoster(next(state, e.staff()))));
    rules.after(StaffEvent.RoleChanged.class, Staffing::roleChanged);
  }

  private static Decision seen(RoomState state, Act<Command.StaffSeen> act) {
    List<Event> news = news(state, act.command().staff(), act.at());
    return news.isEmpty()
        ? new Decision.Already(Optional.empty(), act.at())
        : new Decision.Happens(news, Optional.empty());
  }

  /** What of the staff concerns this room; empty when the room knows it all. */
  static Optional<Command.StaffSeen> news(RoomState state, Staff staff) {
    Roster next = next(state, staff);
    boolean same = next.isLike(state.plan().roster()) && allMayLead(state, next);
    return same || state.ended().isPresent()
        ? Optional.empty()
        : Optional.of(new Command.StaffSeen(staff.facilitatedBy(state.plan().roster()::names)));
  }

  /** Nobody leads who is not named any more. */
  private static boolean allMayLead(RoomState state, Roster next) {
    return state.seats().values().stream()
        .filter(Seat::facilitates)
        .allMatch(seat -> mayStillLead(state.plan().roster(), seat, next));
  }

  private static Roster next(RoomState state, Staff staff) {
    return state.plan().roster().staffedBy(staff);
  }

  private static List<Event> news(RoomState state, Staff staff, Instant now) {
    List<Event> events = new ArrayList<>();
    if (news(state, staff).isEmpty()) {
      return events;
    }
    events.add(new StaffEvent.Staffed(staff));
    Roster next = next(state, staff);
    state.seats().values().forEach(seat -> events.addAll(changes(state, seat, next)));
    events.addAll(leadership(state, Room.after(state, events, now)));
    return List.copyOf(events);
  }

  private static List<Event> changes(RoomState state, Seat seat, Roster next) {
    boolean facilitates = next.facilitators().contains(seat.account());
    if (facilitates && seat.role() != Role.FACILITATOR) {
      return begins(state.plan().roster(), seat);
    }
    boolean leads = seat.facilitates() && !mayStillLead(state.plan().roster(), seat, next);
    boolean wasCalled =
        seat.role() == Role.SAFETY_LEAD && !next.safetyLeads().contains(seat.account());
    if (!leads && !wasCalled) {
      return List.of();
    }
    List<Event> events = new ArrayList<>(outOfTheSideRoom(state, seat));
    events.addAll(
        leads ? List.of(new StaffEvent.RoleChanged(seat.id(), Role.PARTICIPANT)) : goes(seat));
    return events;
  }

  /** Whoever had taken over may go on for as long as they coordinate. */
  private static boolean mayStillLead(Roster before, Seat seat, Roster next) {
    AccountId account = seat.account();
    boolean tookOver = !before.facilitators().contains(account);
    return next.facilitators().contains(account)
        || (tookOver && next.coordinators().contains(account));
  }

  /** Whoever was asked to wait comes in as a facilitator does. */
  private static List<Event> begins(Roster before, Seat seat) {
    if (before.facilitators().contains(seat.account()) || seat.removed().isPresent()) {
      return List.of();
    }
    if (seat.isPresent()) {
      return List.of(new StaffEvent.RoleChanged(seat.id(), Role.FACILITATOR));
    }
    List<Event> events = new ArrayList<>();
    if (seat.waits()) {
      events.add(
          new Event.Knocked(
              seat.id(), seat.name(), seat.account(), Role.FACILITATOR, seat.shows()));
      events.addAll(Door.letIn(seat, Role.FACILITATOR, Optional.empty()));
    }
    return events;
  }

  /** Who was called for their duty has no other place here. */
  private static List<Event> goes(Seat seat) {
    if (seat.isPresent()) {
      return List.of(new Event.Left(seat.id()));
    }
    return seat.waits() ? List.of(new DoorEvent.StoppedWaiting(seat.id())) : List.of();
  }

  private static List<Event> outOfTheSideRoom(RoomState state, Seat seat) {
    boolean asked =
        state.care().asideWith(seat.id()).filter(it -> it.about().equals(seat.id())).isPresent();
    return asked ? List.of() : Asides.without(state, seat.id());
  }

  /** The lead moves on at once, and a group that is left alone waits. */
  private static List<Event> leadership(RoomState before, RoomState then) {
    List<Seat> here = Facilitators.here(then);
    boolean unled = then.course().lead().isEmpty();
    if (!here.isEmpty()) {
      return unled ? List.of(new CourseEvent.Leads(here.get(0).id(), Optional.empty())) : List.of();
    }
    boolean leftAlone = !Facilitators.here(before).isEmpty() && then.course().isUnderWay();
    return leftAlone ? List.of(Holding.lost(then)) : List.of();
  }

  private static RoomState roleChanged(RoomState state, StaffEvent.RoleChanged e, Instant at) {
    Optional<Instant> relieved =
        e.role() == Role.FACILITATOR
            ? Optional.empty()
            : state.seat(e.seat()).flatMap(Seat::absentSince).or(() -> Optional.of(at));
    RoomState next = state.change(e.seat(), seat -> seat.withRole(e.role()).withRelieved(relieved));
    boolean led = state.course().lead().filter(e.seat()::equals).isPresent();
    return led && relieved.isPresent() ? next.withCourse(next.course().unled()) : next;
  }
}
