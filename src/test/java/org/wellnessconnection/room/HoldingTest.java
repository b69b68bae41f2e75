package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Hold;
import org.wellnessconnection.protocol.CallKind;
import org.wellnessconnection.protocol.HoldReason;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.safety.Call;

/** Ana and Ben are in. Ada leads; nobody else facilitates, unless Eli comes. Cora coordinates. */
class HoldingTest {
  private final Story room = Story.ofCircle().with("ana", "ben");
  private final Instant lost = room.now();

  @Test
  void whenTheOnlyFacilitatorIsGoneForTwentySecondsTheRoomIsOnHold() {
    room.loses("ada").at(lost.plusSeconds(19));
    assertThat(room.state().held()).isEmpty();

    room.at(lost.plusSeconds(20));
    assertThat(room.state().held().map(Hold::reason)).contains(HoldReason.FACILITATOR_LOST);
    assertThat(room.state().held().flatMap(Hold::ends)).contains(lost.plusSeconds(600));
    room.when("ana", Cast.say("hello?")).isRefused(Refusal.HELD);
    assertThat(room.when("ana", Cast.note("ana", "is anybody there?")).inShort())
        .isEqualTo("noted");
  }

  @Test
  void whoIsBackInTimeFindsTheRoomAsItWas() {
    room.loses("ada").at(lost.plusSeconds(18));
    room.finds("ada").at(lost.plusSeconds(60));
    assertThat(room.state().held()).isEmpty();
  }

  @Test
  void withTwoFacilitatorsLosingOneHoldsNothing() {
    room.knockedBy("eli").loses("ada").after(Duration.ofMinutes(30));
    assertThat(room.state().held()).isEmpty();
    assertThat(room.state().ended()).isEmpty();
  }

  @Test
  void afterAMinuteThePeopleOnCallAreCalledOnce() {
    onHold();
    assertThat(room.at(lost.plusSeconds(59)).state().calls()).isEmpty();
    room.at(lost.plusSeconds(60)).at(lost.plusSeconds(300));
    assertThat(room.state().calls())
        .extracting(Call::kind)
        .isEqualTo(List.of(CallKind.FACILITATOR_LOST));
  }

  @Test
  void whoComesBackResumesWithOneActionAndNotBefore() {
    onHold().finds("ada");
    assertThat(room.after(Duration.ofHours(1)).state().held()).isPresent();
    assertThat(room.state().calls()).isEmpty();

    assertThat(room.when("ada", Cast.resume()).inShort()).isEqualTo("resumed");
    assertThat(room.when("ana", Cast.say("welcome back")).inShort()).isEqualTo("said");
  }

  @Test
  void whoResumesIsThereEvenIfNoServerHasSaidSo() {
    onHold();
    assertThat(room.when("ada", Cast.resume()).inShort()).isEqualTo("found resumed");
    assertThat(room.after(Duration.ofMinutes(5)).state().held()).isEmpty();
  }

  @Test
  void afterTenMinutesItEndsKindlyAndEverybodyIsExcused() {
    onHold();
    assertThat(room.at(lost.plusSeconds(599)).state().ended()).isEmpty();
    assertThat(room.at(lost.plusSeconds(600)).state().ended()).isPresent();
    assertThat(room.state().course().outcome()).contains(Outcome.EXCUSED);
  }

  @Test
  void whoIsLostAgainGetsTheWholeTimeAgain() {
    onHold().at(lost.plusSeconds(500)).finds("ada");
    room.at(lost.plusSeconds(550)).loses("ada").at(lost.plusSeconds(601));
    assertThat(room.state().ended()).isEmpty();
    assertThat(room.state().held().flatMap(Hold::ends)).contains(lost.plusSeconds(1_150));
    assertThat(room.state().held().map(Hold::at)).contains(lost.plusSeconds(20));
    assertThat(room.at(lost.plusSeconds(1_149)).state().ended()).isEmpty();
    assertThat(room.at(lost.plusSeconds(1_150)).state().ended()).isPresent();
  }

  @Test
  void aRoomOnHoldThatLosesItsFacilitatorSaysSo() {
    room.when("ada", Cast.hold());
    Instant held = room.now();
    room.loses("ada").after(Duration.ofSeconds(20));
    assertThat(room.state().held().map(Hold::reason)).contains(HoldReason.FACILITATOR_LOST);
    assertThat(room.state().held().map(Hold::at)).contains(held);
  }

  @Test
  void aCoordinatorTakesOverWithOneAction() {
    onHold().knockedBy("cora");
    assertThat(room.of("cora").facilitates()).isTrue();
    assertThat(room.when("cora", Cast.takeover()).inShort()).isEqualTo("taken_over leads resumed");
    assertThat(room.state().held()).isEmpty();
    assertThat(room.state().course().lead()).contains(Cast.seat("cora"));
    assertThat(room.when("ada", Cast.takeover()).inShort()).isEqualTo("conflict");
  }

  @Test
  void aCoordinatorWhoTookPartTakesOverToo() {
    room.knockedBy("cora");
    assertThat(room.of("cora").waits()).isTrue();
    onHold();
    room.when("cora", Cast.takeover());
    assertThat(room.of("cora").facilitates()).isTrue();
  }

  @Test
  void aCoordinatorWhoHasLeftTakesOverNothing() {
    room.knockedBy("cora").when("cora", Cast.leave());
    onHold();
    room.when("cora", Cast.takeover()).isRefused(Refusal.FORBIDDEN);
    assertThat(room.state().held()).isPresent();
  }

  @Test
  void aCoordinatorLeadsNothingWhereNobodyIsLost() {
    room.knockedBy("cora");
    assertThat(room.of("cora").waits()).isTrue();
    assertThat(room.when("cora", Cast.takeover()).inShort()).isEqualTo("conflict");
    room.when("ana", Cast.takeover()).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void whileItIsLostNobodyComesIn() {
    onHold().knockedBy("cleo");
    assertThat(room.of("cleo").waits()).isTrue();
    Story open = Story.ofOpenDoor().knockedBy("ada", "ana");
    open.loses("ada").after(Duration.ofSeconds(20)).knockedBy("cleo");
    assertThat(open.of("cleo").waits()).isTrue();
  }

  private Story onHold() {
    return room.at(lost).loses("ada").at(lost.plusSeconds(20));
  }
}
