package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.admit;
import static org.wellnessconnection.room.Cast.knock;
import static org.wellnessconnection.room.Cast.notNow;
import static org.wellnessconnection.room.Cast.seat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.Welcome.DoorView;

/** Ben is sharing in a circle; Cleo has knocked meanwhile. Ada and Eli facilitate. */
class TurnBoundaryTest {
  private final Story circle = Story.ofCircle().with("ana", "ben").knockedBy("eli");

  @BeforeEach
  void benShares() {
    circle.when("ada", new RoundCommand.Offer(Optional.of(seat("ben"))));
    circle.when("ben", new RoundCommand.Accept());
    circle.knockedBy("cleo");
  }

  @Test
  void whoIsLetInWhileSomebodySharesIsToldSoAndComesInWhenTheyHaveFinished() {
    circle
        .when("ada", admit("cleo"))
        .happens(new DoorEvent.AdmittedNext(seat("cleo"), seat("ada")));
    assertThat(sign()).isEqualTo(DoorState.NEXT);
    assertThat(circle.of("cleo").waits()).isTrue();

    assertThat(circle.when("ben", new RoundCommand.HandBack()).inShort())
        .isEqualTo("piece admitted entered");
    assertThat(circle.of("cleo").admitted().flatMap(ruling -> ruling.by())).contains(seat("ada"));
  }

  @Test
  void nothingOfTheShareIsTheirs() {
    circle.when("ada", admit("cleo"));
    circle.when("ben", Cast.say("what Ben shares"));
    circle.when("ben", new RoundCommand.HandBack());
    circle.when("ada", Cast.say("welcome, Cleo"));

    assertThat(circle.heardBy("cleo", Channel.GROUP)).hasSize(3);
    assertThat(circle.entry(Channel.GROUP, circle.heardBy("cleo", Channel.GROUP).get(0)))
        .hasValueSatisfying(entry -> assertThat(entry.text()).contains("\"type\":\"piece\""));
  }

  @Test
  void aSecondFacilitatorLearnsThatTheyAreLetInAlready() {
    circle.when("ada", admit("cleo"));

    circle.when("eli", admit("cleo")).wasDoneBy("ada");
  }

  @Test
  void twoWhoDisagreeMeanwhileDecideTogether() {
    circle.when("ada", admit("cleo"));
    circle
        .when("eli", notNow("cleo"))
        .happens(new DoorEvent.Contested(seat("cleo"), seat("ada"), seat("eli")));

    assertThat(circle.when("ben", new RoundCommand.HandBack()).inShort()).isEqualTo("piece");
  }

  @Test
  void onHoldNobodyComesInAndAfterItTheDoorOpensByItself() {
    circle.when("ada", admit("cleo"));
    circle.when("ada", Cast.hold());
    circle.when("ada", new RoundCommand.TakeBack());
    assertThat(circle.of("cleo").waits()).isTrue();
    assertThat(circle.clockStrikes().inShort()).isEqualTo("already");
    circle.when("ada", Cast.resume());

    assertThat(circle.clockStrikes().inShort()).isEqualTo("admitted entered");
  }

  @Test
  void anOpenDoorDoesNotInterruptEither() {
    Story open = Story.ofOpenDoor().knockedBy("ada", "ben");
    open.when("ada", new RoundCommand.Offer(Optional.of(seat("ben"))));
    open.when("ben", new RoundCommand.Accept());
    assertThat(open.when("cleo", knock("cleo")).inShort()).isEqualTo("knocked");

    assertThat(open.when("ben", new RoundCommand.HandBack()).inShort())
        .isEqualTo("piece admitted entered");
  }

  @Test
  void thePieceGoesPastWhoeverIsCalledAway() {
    circle.when("ben", new RoundCommand.HandBack());
    circle.when("ana", Cast.stepAway());

    assertThat(Rounds.there(circle.state()).test(seat("ana"))).isFalse();
    assertThat(Rounds.there(circle.state()).test(seat("ben"))).isTrue();
  }

  private DoorState sign() {
    return DoorSign.of(circle.state(), circle.of("cleo")).map(DoorView::state).orElseThrow();
  }
}
