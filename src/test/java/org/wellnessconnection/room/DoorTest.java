package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.account;
import static org.wellnessconnection.room.Cast.admit;
import static org.wellnessconnection.room.Cast.knock;
import static org.wellnessconnection.room.Cast.knockAs;
import static org.wellnessconnection.room.Cast.remove;
import static org.wellnessconnection.room.Cast.seat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.Shows;

class DoorTest {
  private final Story circle = Story.ofCircle();
  private final Story openDoor = Story.ofOpenDoor();

  @Test
  void aParticipantOfACircleKnocksAndWaits() {
    circle.when("ana", knock("ana")).happens(knocked("ana", "Ana", Role.PARTICIPANT));

    assertThat(circle.of("ana").waits()).isTrue();
  }

  @Test
  void aFacilitatorIsInAtOnceEvenOnHold() {
    circle.knockedBy("ada").when("ada", Cast.hold());

    circle
        .when("eli", knock("eli"))
        .happens(
            knocked("eli", "Eli", Role.FACILITATOR),
            new Event.Admitted(seat("eli"), Optional.empty()),
            new Event.Entered(seat("eli"), "Eli", Role.FACILITATOR));
  }

  @Test
  void anOpenDoorLetsEverybodyInButNotOnHold() {
    openDoor.knockedBy("ada", "ana");
    assertThat(openDoor.of("ana").isPresent()).isTrue();

    openDoor.when("ada", Cast.hold());
    openDoor.when("ben", knock("ben")).happens(knocked("ben", "Ben", Role.PARTICIPANT));
  }

  @Test
  void whoAdmittedIsToldToTheOneWhoWaitedButNotToTheGroup() {
    circle
        .knockedBy("ada", "ana")
        .when("ada", admit("ana"))
        .happens(
            new Event.Admitted(seat("ana"), Optional.of(seat("ada"))),
            new Event.Entered(seat("ana"), "Ana", Role.PARTICIPANT));
  }

  @Test
  void aSecondFacilitatorLearnsWhoAdmittedFirst() {
    circle.with("ana").knockedBy("eli");

    circle.when("eli", admit("ana")).wasDoneBy("ada");
  }

  @Test
  void whatAnaTickedIsToldWhenSheComesInAndStaysAsItIs() {
    Optional<Shows> resident = Optional.of(new Shows(Optional.of("resident"), Optional.empty()));
    Event knocked =
        new Event.Knocked(seat("ana"), "Ana", account("ana"), Role.PARTICIPANT, resident);
    circle
        .knockedBy("ada")
        .when("ana", new Command.TakeSeat(account("ana"), seat("ana"), "Ana", resident))
        .happens(knocked);
    circle
        .when("ada", admit("ana"))
        .happens(
            new Event.Admitted(seat("ana"), Optional.of(seat("ada"))),
            new Event.Entered(seat("ana"), "Ana", Role.PARTICIPANT, resident));

    circle.when("ana", Cast.leave());
    circle.when("ana", knock("ana")).happens(knocked);
  }

  @Test
  void whoHasASeatKeepsItUnderItsFirstName() {
    circle.knockedBy("ana");

    circle.when("ana", knockAs("ana", "Anaïs")).wasDoneBy("ana");
    assertThat(circle.of("ana").name()).isEqualTo("Ana");
  }

  @Test
  void whoWasRemovedGetsNoSeatUnderAnyName() {
    circle.with("ana").when("ada", remove("ana"));

    circle.when("ana", knock("ana")).isRefused(Refusal.REMOVED);
    circle
        .when("zoe", new Command.TakeSeat(account("ana"), seat("zoe"), "Zoe"))
        .isRefused(Refusal.REMOVED);
  }

  @Test
  void nobodyTakesANameThatLooksLikeAnothers() {
    circle.with("ana");

    circle.when("zoe", knockAs("zoe", "ÀNA ")).isRefused(Refusal.NAME_TAKEN);
    circle.when("zoe", knockAs("zoe", "Admin")).isRefused(Refusal.NAME_RESERVED);
  }

  @Test
  void nobodyTakesTheNameOfSomebodyWhoWasRemoved() {
    circle.with("ana").when("ada", remove("ana"));

    circle.when("zoe", knockAs("zoe", "Ana")).isRefused(Refusal.NAME_TAKEN);
  }

  @Test
  void aFullRoomTakesNobodyMore() {
    openDoor.knockedBy("ana", "ben", "cleo", "dan", "fay", "gus", "hal", "ida");

    openDoor.when("zoe", knock("zoe")).isRefused(Refusal.ROOM_FULL);
  }

  @Test
  void whoIsRemovedFromTheWaitingRoomWasNeverInTheGroup() {
    circle.knockedBy("ada", "ana");

    circle.when("ada", remove("ana")).happens(new Event.Removed(seat("ana"), seat("ada")));
  }

  @Test
  void theGroupOnlyHearsThatSomebodyLeft() {
    circle.with("ana");

    circle
        .when("ada", remove("ana"))
        .happens(new Event.Removed(seat("ana"), seat("ada")), new Event.Left(seat("ana")));
  }

  private static Event knocked(String name, String shown, Role role) {
    return new Event.Knocked(seat(name), shown, account(name), role);
  }
}
