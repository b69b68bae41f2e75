package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.account;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.Staff;
import org.wellnessconnection.protocol.StaffEvent;

/** Ada leads, Eli facilitates with her; Cora coordinates and Sol is on call. */
class StaffingTest {
  private long moved;
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli");

  private Staff staff(Set<String> facilitators, Set<String> coordinators) {
    moved++;
    return new Staff(
        moved, accounts(facilitators), accounts(coordinators), accounts(Set.of("sol")));
  }

  private static Set<AccountId> accounts(Set<String> names) {
    return names.stream().map(Cast::account).collect(Collectors.toSet());
  }

  private Verdict facilitate(String... names) {
    return staffed(staff(Set.of(names), Set.of("cora")));
  }

  private Verdict staffed(Staff staff) {
    return room.when("server", new Command.StaffSeen(staff));
  }

  @Test
  void whoLostTheDutyLeadsNothingFromTheNextActOn() {
    assertThat(facilitate("eli").inShort()).isEqualTo("staffed role_changed leads");
    room.when("ada", Cast.hold()).isRefused(Refusal.FORBIDDEN);
    room.when("ada", Cast.remove("ana")).isRefused(Refusal.FORBIDDEN);
    room.when("ada", Cast.lead("ada")).isRefused(Refusal.FORBIDDEN);
    assertThat(room.when("ada", Cast.say("still with you")).inShort()).isEqualTo("said");
    assertThat(room.state().course().lead()).contains(seat("eli"));
    assertThat(room.when("eli", Cast.end()).inShort()).isEqualTo("ended");
  }

  @Test
  void ofTwoServersThatSeeItTheSecondIsLate() {
    facilitate("eli");
    assertThat(facilitate("eli").inShort()).isEqualTo("already");
    assertThat(Staffing.news(room.state(), staff(Set.of("eli"), Set.of("cora")))).isEmpty();
  }

  @Test
  void whoLostTheDutyHearsNoFacilitatorsAnyMore() {
    room.when("ben", Cast.note("ben", "for your ears"));
    facilitate("eli");
    assertThat(room.heardBy("ada", Channel.STAFF)).isEmpty();
    assertThat(room.heardBy("ada", Cast.line("ben"))).isEmpty();
    assertThat(room.heardBy("ada", Cast.line("ada"))).isNotEmpty();
    room.when("ada", Cast.confer("between us")).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void aGroupThatIsLeftAloneWaitsAtOnceAndEndsKindlyIfNobodyComes() {
    assertThat(facilitate().inShort()).isEqualTo("staffed role_changed role_changed held");
    Instant lost = room.now();
    assertThat(room.state().held().orElseThrow().isFor(HoldReason.FACILITATOR_LOST)).isTrue();
    assertThat(room.state().held().orElseThrow().ends()).contains(lost.plus(Holding.GIVEN_UP));
    room.when("ana", Cast.say("anybody?")).isRefused(Refusal.HELD);
    room.at(lost.plus(Holding.CALL));
    assertThat(Calls.waiting(room.state())).isPresent();
    assertThat(room.state().held().orElseThrow().ends()).contains(lost.plus(Holding.GIVEN_UP));
    room.at(lost.plus(Holding.GIVEN_UP));
    assertThat(room.state().course().outcome()).contains(Outcome.EXCUSED);
  }

  @Test
  void aRoomThatWasLostAlreadyIsNotGivenMoreTimeByIt() {
    facilitate("ada");
    Instant lost = room.now();
    room.loses("ada").at(lost.plus(Duration.ofSeconds(25)));
    Optional<Instant> ends = room.state().held().orElseThrow().ends();
    facilitate();
    room.after(Duration.ofSeconds(30));
    assertThat(room.state().held().orElseThrow().ends()).isEqualTo(ends);
  }

  @Test
  void whoWasWithASmallGroupAndLostTheDutyIsInNone() {
    room.when("ada", GroupCast.splitByHand(List.of("ana"), List.of("ben")));
    room.when("ada", GroupCast.enter(1));
    assertThat(facilitate("eli").inShort())
        .isEqualTo("staffed role_changed leads groups group_changed");
    room.when("ana", GroupCast.say("among us"));

    assertThat(room.state().groups().of(seat("ada"))).isEmpty();
    Channel small = GroupCast.small(1);
    assertThat(room.heardBy("ada", small)).doesNotContain((long) room.count(small));
    room.when("ada", GroupCast.say("me too")).isRefused(Refusal.NOT_IN_SMALL_GROUP);
    assertThat(room.when("eli", GroupCast.enter(1)).inShort()).isEqualTo("groups group_changed");
  }

  @Test
  void aGroupWhoseOtherFacilitatorIsAsideWaitsWhenThisOneLosesTheDuty() {
    room.when("ana", CareCast.check());
    room.when("ada", CareCast.openSide(room));

    assertThat(facilitate("ada").inShort()).isEqualTo("staffed role_changed held");
    assertThat(room.state().held().orElseThrow().isFor(HoldReason.SAFETY)).isTrue();
  }

  @Test
  void whoComesBackToWhereTheyLedTakesPart() {
    room.when("ada", Cast.leave());
    facilitate("eli");
    room.when("ada", Cast.knock("ada"));
    assertThat(room.of("ada").role()).isEqualTo(Role.PARTICIPANT);
    assertThat(room.of("ada").waits()).isTrue();
  }

  @Test
  void whoIsGivenTheDutyAgainFacilitatesAgainButDoesNotLead() {
    facilitate("eli");
    assertThat(facilitate("ada", "eli").inShort()).isEqualTo("staffed role_changed");
    assertThat(room.of("ada").facilitates()).isTrue();
    assertThat(room.state().course().lead()).contains(seat("eli"));
    assertThat(room.state().plan().roster().former()).isEmpty();
  }

  @Test
  void whoIsGivenTheDutyAgainAtTheDoorComesIn() {
    room.when("ada", Cast.leave());
    facilitate("eli");
    room.when("ada", Cast.knock("ada"));
    assertThat(facilitate("ada", "eli").inShort()).isEqualTo("staffed knocked admitted entered");
    assertThat(room.of("ada").facilitates()).isTrue();
  }

  @Test
  void whatAServerSawBeforeChangesNothing() {
    Staff before = staff(Set.of(), Set.of("cora"));
    facilitate("eli");
    facilitate("ada", "eli");
    assertThat(staffed(before).inShort()).isEqualTo("already");
    assertThat(room.of("eli").facilitates()).isTrue();
  }

  @Test
  void ofTwoServersWhoseClocksDifferTheOneThatIsLateGivesNoDutyBack() {
    Staff both = staff(Set.of("ada", "eli"), Set.of("cora"));
    staffed(new Staff(both.moved(), accounts(Set.of("eli")), both.coordinators(), Set.of()));
    assertThat(staffed(both).inShort()).isEqualTo("already");
    assertThat(room.of("ada").facilitates()).isFalse();
  }

  @Test
  void whoeverFacilitatesElsewhereDoesNotDoSoHere() {
    assertThat(facilitate("ada", "eli", "ana").inShort()).isEqualTo("already");
    assertThat(room.of("ana").role()).isEqualTo(Role.PARTICIPANT);
  }

  @Test
  void aNewCoordinatorMayTakeOverAndAFormerOneMayNot() {
    room.when("ada", Cast.admit("ben"));
    staffed(staff(Set.of(), Set.of("ben")));
    assertThat(room.when("ana", Cast.takeover()).inShort()).isEqualTo("FORBIDDEN");
    assertThat(room.when("ben", Cast.takeover()).inShort()).isEqualTo("taken_over leads resumed");
    assertThat(staffed(staff(Set.of(), Set.of("cora"))).inShort())
        .isEqualTo("staffed role_changed held");
    room.when("ben", Cast.takeover()).isRefused(Refusal.FORBIDDEN);
    room.when("ben", Cast.resume()).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void nothingChangesInASessionThatIsOver() {
    room.when("ada", Cast.end());
    assertThat(facilitate().inShort()).isEqualTo("already");
  }

  @Test
  void nobodyIsToldWhoseDutiesTheyAre() {
    Event staffed = new StaffEvent.Staffed(staff(Set.of("ada"), Set.of("cora")));
    assertThat(Codec.tail(staffed)).isEqualTo("}");
    assertThat(staffed.channel()).isEqualTo(Channel.STAFF);
  }

  @Test
  void theLeadMovesOnEvenWhileTheOneWhoHadItIsAway() {
    room.loses("ada");
    facilitate("eli");
    assertThat(room.state().course().lead()).contains(seat("eli"));
    room.finds("ada");
    assertThat(room.rings()).noneMatch(CourseEvent.Leads.class::isInstance);
    assertThat(account("ada")).isEqualTo(room.of("ada").account());
  }
}
