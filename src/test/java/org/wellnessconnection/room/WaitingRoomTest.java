package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.admit;
import static org.wellnessconnection.room.Cast.admitAll;
import static org.wellnessconnection.room.Cast.knock;
import static org.wellnessconnection.room.Cast.notNow;
import static org.wellnessconnection.room.Cast.remove;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Cast.takeBack;
import static org.wellnessconnection.room.Cast.waitABit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.DoorEvent;
import org.wellnessconnection.protocol.DoorEvent.Outcome;
import org.wellnessconnection.protocol.DoorEvent.Outcome.What;
import org.wellnessconnection.protocol.DoorState;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.Welcome.DoorView;

/** Ada and Eli facilitate, Ana and Ben wait. */
class WaitingRoomTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private final Story circle = Story.ofCircle().knockedBy("ada", "eli", "ana", "ben");

  @Test
  void allWhoWereSeenWaitingComeInByOneAppend() {
    circle
        .when("ada", admitAll("ana", "ben", "zoe"))
        .happens(
            new DoorEvent.AdmittedAll(
                seat("ada"),
                List.of(
                    new Outcome(seat("ana"), What.ADMITTED),
                    new Outcome(seat("ben"), What.ADMITTED),
                    new Outcome(seat("zoe"), What.NO_SUCH_SEAT))),
            admitted("ana", "ada"),
            entered("ana"),
            admitted("ben", "ada"),
            entered("ben"));

    assertThat(circle.of("ana").isPresent() && circle.of("ben").isPresent()).isTrue();
  }

  @Test
  void ofTwoWhoAdmitAllAtOnceTheSecondLearnsThatItWasDone() {
    circle.when("ada", admitAll("ana", "ben"));

    assertThat(circle.when("eli", admitAll("ana", "ben")).inShort()).isEqualTo("already");
  }

  @Test
  void whoWasToldNotNowIsLetInByNameOnly() {
    circle.when("eli", notNow("ben"));
    circle.when("ada", admitAll("ana", "ben"));

    assertThat(circle.of("ben").waits()).isTrue();
    circle.after(Duration.ofMinutes(1)).when("ada", admit("ben"));
    assertThat(circle.of("ben").isPresent()).isTrue();
  }

  @Test
  void notNowStaysUntilAFacilitatorLetsThemKnockAgain() {
    circle.when("eli", notNow("ana"));
    circle.when("ana", Cast.leave());
    circle.when("ana", knock("ana"));
    assertThat(sign("ana")).isEqualTo(DoorState.NOT_NOW);

    circle.when("ada", waitABit("ana"));
    assertThat(sign("ana")).isEqualTo(DoorState.WAITING);
  }

  @Test
  void whoIsAskedToWaitStillWaitsAndIsToldWhatTheFacilitatorChose() {
    Verdict verdict = circle.when("ada", waitABit("ana"));

    assertThat(verdict.inShort()).isEqualTo("asked_to_wait");
    assertThat(circle.of("ana").waits()).isTrue();
  }

  @Test
  void whenOneLetsInAndAnotherDoesNotWithinFiveSecondsTheyWait() {
    circle.when("ada", admit("ana"));
    circle
        .onTheDot(circle.now().plus(AT_ONCE))
        .when("eli", notNow("ana"))
        .happens(
            new Event.Left(seat("ana")),
            new DoorEvent.Contested(seat("ana"), seat("ada"), seat("eli")));

    assertThat(circle.of("ana").waits()).isTrue();
    assertThat(sign("ana")).isEqualTo(DoorState.WAITING);
    assertThat(signToStaff("ana")).isEqualTo(DoorState.CONTESTED);
  }

  @Test
  void theOtherOrderEndsTheSameWay() {
    circle.when("eli", notNow("ana"));
    circle
        .onTheDot(circle.now().plus(AT_ONCE))
        .when("ada", admit("ana"))
        .happens(new DoorEvent.Contested(seat("ana"), seat("ada"), seat("eli")));

    assertThat(circle.of("ana").waits()).isTrue();
    assertThat(signToStaff("ana")).isEqualTo(DoorState.CONTESTED);
  }

  @Test
  void aSecondLaterTheFirstWordHolds() {
    circle.when("ada", admit("ana"));
    circle
        .onTheDot(circle.now().plus(AT_ONCE).plusMillis(1))
        .when("eli", notNow("ana"))
        .wasDoneBy("ada");

    assertThat(circle.of("ana").isPresent()).isTrue();
  }

  @Test
  void whoeverDecidesNextSettlesIt() {
    circle.when("ada", admit("ana"));
    circle.when("eli", notNow("ana"));
    circle.when("eli", admit("ana")).happens(admitted("ana", "eli"), entered("ana"));
  }

  @Test
  void nobodyContradictsThemselves() {
    circle.when("ada", notNow("ana"));
    circle.when("ada", admit("ana")).happens(admitted("ana", "ada"), entered("ana"));
  }

  @Test
  void removalBeatsAdmissionInEitherOrder() {
    circle.when("ada", admit("ana"));
    circle.when("eli", remove("ana"));
    circle.when("eli", remove("ben"));
    circle.when("ada", admit("ben")).isRefused(Refusal.NO_SUCH_SEAT);

    assertThat(circle.of("ana").removed()).isPresent();
    assertThat(circle.of("ben").isPresent()).isFalse();
  }

  @Test
  void whoIsTakenBackHearsNothingFromThenOnAndHearsAnewWhenLetInAgain() {
    circle.when("ada", admit("ana"));
    circle.when("ada", Cast.say("while Ana is here"));
    circle.when("eli", takeBack("ana"));
    circle.when("ada", Cast.say("while Ana waits"));
    assertThat(circle.heardBy("ana", Channel.GROUP)).isEmpty();

    circle.when("eli", admit("ana"));
    circle.when("ada", Cast.say("Ana is back"));
    assertThat(circle.heardBy("ana", Channel.GROUP))
        .containsExactly(circle.count(Channel.GROUP) - 1L, (long) circle.count(Channel.GROUP));
  }

  @Test
  void theGroupOnlyHearsThatTheyLeftAndCameAgain() {
    circle.with().when("ada", admit("ana"));
    circle.when("eli", takeBack("ana"));
    assertThat(sign("ana")).isEqualTo(DoorState.RETURNED);

    circle.when("eli", takeBack("ana")).wasDoneBy("eli");
    circle.when("ada", admit("ana")).happens(admitted("ana", "ada"), entered("ana"));
  }

  @Test
  void chatThatWasOffStaysOffWhenTheyComeInAgain() {
    circle.when("ada", admit("ana"));
    circle.when("ada", Cast.chatOff("ana"));
    circle.when("ana", Cast.leave());
    circle.when("ana", knock("ana"));
    circle.when("ada", admit("ana"));

    circle.when("ana", Cast.say("hello")).isRefused(Refusal.CHAT_OFF);
  }

  @Test
  void moreThanFiftyAtOnceIsNoCommand() {
    String[] many = new String[51];
    java.util.Arrays.setAll(many, i -> "p" + i);

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> admitAll(many))
        .isInstanceOf(org.wellnessconnection.protocol.Malformed.class);
  }

  private DoorState sign(String name) {
    return DoorSign.of(circle.state(), circle.of(name)).map(DoorView::state).orElseThrow();
  }

  private DoorState signToStaff(String name) {
    return DoorSign.toStaff(circle.state(), circle.of(name)).map(DoorView::state).orElseThrow();
  }

  private static Event admitted(String name, String by) {
    return new Event.Admitted(seat(name), Optional.of(seat(by)));
  }

  private static Event entered(String name) {
    String shown = name.substring(0, 1).toUpperCase() + name.substring(1);
    return new Event.Entered(seat(name), shown, Role.PARTICIPANT);
  }
}
