package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.handBack;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.raise;
import static org.wellnessconnection.room.Evenings.seats;
import static org.wellnessconnection.room.Evenings.start;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;

/** Time is soft, stands still on hold, and waits for whoever lost the line. */
class TurnTimeTest extends CheckIn {
  @Test
  void oneMoreMinuteIsForTheAskingAndOnce() {
    ana();
    var ends = turn().ends().orElseThrow();

    room.when("ana", new RoundCommand.OneMoreMinute());

    assertThat(turn().ends()).contains(ends.plusSeconds(60));
    assertThat(room.when("ana", new RoundCommand.OneMoreMinute()).inShort()).isEqualTo("already");
    room.when("ben", new RoundCommand.OneMoreMinute()).isRefused(Refusal.NOT_YOUR_TURN);
  }

  @Test
  void whenTheTimeIsOverNobodyIsCutOffAndAMinuteCountsFromNow() {
    ana();
    room.passes(Duration.ofMinutes(5));
    assertThat(room.rings()).isEmpty();
    assertThat(turn().holder()).contains(seat("ana"));

    room.when("ana", new RoundCommand.OneMoreMinute());

    assertThat(turn().ends()).contains(room.now().plusSeconds(60));
  }

  @Test
  void aFacilitatorGrantsOneToTenMinutes() {
    ana();
    var ends = turn().ends().orElseThrow();

    room.when("eli", new RoundCommand.Grant(10));

    assertThat(turn().ends()).contains(ends.plusSeconds(600));
    room.when("eli", new RoundCommand.Grant(11)).isRefused(Refusal.BAD_GRANT);
    room.when("ana", new RoundCommand.Grant(1)).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void theGroupWaitsFortyFiveSecondsForAHolderWhoIsLost() {
    ana();
    room.drops("ana").passes(Duration.ofSeconds(1));
    var lost = room.of("ana").away().orElseThrow();
    assertThat(room.rings()).hasSize(1);
    assertThat(turn().until()).contains(lost.plusSeconds(45));

    room.passes(Duration.ofSeconds(43));
    assertThat(room.rings()).isEmpty();
    room.passes(Duration.ofSeconds(1));
    assertThat(room.rings()).hasSize(1);

    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ben", "cleo", "ana"));
    assertThat(room.rings()).isEmpty();
  }

  @Test
  void aHolderWhoComesBackInTimeHasAllTheTimeThatWasLeft() {
    ana();
    var ends = turn().ends().orElseThrow();
    room.drops("ana");
    room.rings();
    room.passes(Duration.ofSeconds(30)).returns("ana");

    assertThat(room.rings()).hasSize(1);

    assertThat(turn().until()).isEmpty();
    assertThat(turn().holder()).contains(seat("ana"));
    assertThat(turn().ends()).contains(ends.plusSeconds(30));
    assertThat(room.rings()).isEmpty();
  }

  @Test
  void aLeadWhoHoldsThePieceIsWaitedForLikeAnybody() {
    room.when("ada", next());
    room.when("ada", start("ada", "ana"));
    room.when("ada", accept());
    room.drops("ada");
    room.rings();
    assertThat(piece().isWaitedFor()).isTrue();

    room.passes(TalkingPiece.PATIENCE);
    room.rings();

    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ana", "ada"));
  }

  @Test
  void thePiecePassesOverWhoIsNotConnectedAndKeepsTheirPlace() {
    room.when("ada", next());
    room.when("ada", start());
    room.drops("ben");

    shares("ana");

    assertThat(turn().holder()).contains(seat("cleo"));
    assertThat(turn().order()).isEqualTo(seats("ben"));
  }

  @Test
  void whoIsRemovedIsInNoOrderAndThePieceIsBackWithTheFacilitators() {
    ana();
    room.when("cleo", raise());
    room.when("ada", Cast.remove("ana"));
    assertThat(room.rings()).hasSize(1);
    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ben", "cleo"));

    room.when("ada", Cast.remove("cleo"));

    assertThat(room.rings()).hasSize(2);
    assertThat(turn().order()).isEqualTo(seats("ben"));
    assertThat(hands()).isEmpty();
    assertThat(room.rings()).isEmpty();
  }

  @Test
  void onHoldEverythingStandsStillAndGoesOnToTheSecond() {
    ana();
    var phaseEnds = room.state().round().agenda().now().orElseThrow().ends();
    var ends = turn().ends().orElseThrow();
    room.when("ada", Cast.hold());
    var held = room.now();
    room.when("ana", handBack()).isRefused(Refusal.HELD);
    room.passes(Duration.ofMinutes(7));

    room.when("ada", Cast.resume());

    Duration stood = Duration.between(held, room.now());
    assertThat(turn().ends()).contains(ends.plus(stood));
    assertThat(room.state().round().agenda().now().orElseThrow().ends())
        .isEqualTo(phaseEnds.plus(stood));
  }

  @Test
  void onHoldNobodyRunsOutOfPatience() {
    ana();
    room.drops("ana");
    room.rings();
    room.passes(Duration.ofSeconds(20));
    room.when("ada", Cast.hold());
    room.passes(Duration.ofMinutes(5));
    assertThat(room.rings()).isEmpty();
    room.when("ada", Cast.resume());
    assertThat(room.rings()).isEmpty();

    Duration left = Duration.between(room.now(), turn().until().orElseThrow());
    assertThat(left).isBetween(Duration.ofSeconds(23), Duration.ofSeconds(25));
    room.passes(left.minusSeconds(1));
    assertThat(room.rings()).isEmpty();
    room.passes(Duration.ofSeconds(1));
    assertThat(room.rings()).hasSize(1);
  }
}
