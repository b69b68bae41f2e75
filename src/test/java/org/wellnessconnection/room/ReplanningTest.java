package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Roster;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Id;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.Staff;
import org.wellnessconnection.protocol.StaffEvent;

/** Ada and Eli are to lead a session at noon; Max leads it instead, later, or nobody does. */
class ReplanningTest {
  private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");

  private static RoomPlan plan(Instant starts, String... leaders) {
    Format format = new Format("peer_support", Format.Admission.AUTOMATIC, List.of());
    Set<AccountId> all = Stream.of(leaders).map(Cast::account).collect(Collectors.toSet());
    Schedule hour = Schedule.of(starts, starts.plus(Duration.ofHours(1)));
    return new RoomPlan(format, hour, Roster.of(all), 12);
  }

  /** As a room is once it has heard who has which duty. */
  private static RoomState staffed(RoomState state, String... facilitators) {
    Staff staff =
        new Staff(
            1,
            plan(NOON, facilitators).roster().facilitators(),
            Set.of(Cast.account("cora")),
            Set.of());
    return Room.after(state, List.of(new StaffEvent.Staffed(staff)), NOON);
  }

  private final RoomState room = staffed(RoomState.planned(plan(NOON, "ada", "eli")), "ada");

  private static Decision calledOff(RoomState state) {
    Act<Command> act =
        new Act<>(
            SeatId.random(),
            new AttemptId(Id.random()),
            new Command.CalledOff(),
            NOON,
            Optional.empty());
    return Room.decide(state, act);
  }

  @Test
  void theSamePlanAgainChangesNothingThoughEliHasNoDutyNow() {
    assertThat(Replanning.replanned(room, plan(NOON, "eli", "ada"))).isEqualTo(room);
  }

  @Test
  void aRoomThatIsNotOpenYetFollowsItsSession() {
    Instant later = NOON.plus(Duration.ofDays(1));
    RoomState next = Replanning.replanned(room, plan(later, "ada", "max"));
    assertThat(next.plan().schedule().starts()).contains(later);
    assertThat(next.plan().roster().facilitators())
        .containsExactlyInAnyOrder(Cast.account("ada"), Cast.account("max"));
    assertThat(next.plan().roster().coordinators()).containsExactly(Cast.account("cora"));
    assertThat(Room.nextDue(next)).contains(later.minus(Duration.ofMinutes(15)));
  }

  @Test
  void aRoomWhoseDoorsAreOpenStaysAsItIsButForWhoLeadsIt() {
    RoomState open = room.withCourse(room.course().reaches(Stage.DOORS_OPEN, NOON));
    Instant later = NOON.plusSeconds(60);
    assertThat(Replanning.replanned(open, plan(later, "ada", "eli"))).isEqualTo(open);
    RoomState led = Replanning.replanned(open, plan(later, "ada", "max"));
    assertThat(led.plan().schedule()).isEqualTo(open.plan().schedule());
    assertThat(led.plan().roster().facilitators()).containsExactly(Cast.account("ada"));
    assertThat(led.plan().roster().names(Cast.account("max"))).isTrue();
    assertThat(led.plan().roster().names(Cast.account("eli"))).isFalse();
  }

  @Test
  void aCancelledSessionEndsAndAGroupThatCameTogetherGoesOn() {
    assertThat(calledOff(room))
        .isEqualTo(Decision.happens(new Event.Ended(Optional.empty(), Outcome.EXCUSED)));
    RoomState live = room.withCourse(room.course().reaches(Stage.LIVE, NOON));
    assertThat(calledOff(live)).isInstanceOf(Decision.Already.class);
    RoomState ended =
        Room.after(room, List.of(new Event.Ended(Optional.empty(), Outcome.EXCUSED)), NOON);
    assertThat(calledOff(ended)).isInstanceOf(Decision.Already.class);
  }
}
