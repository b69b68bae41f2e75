package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.handBack;
import static org.wellnessconnection.room.Evenings.lower;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.offer;
import static org.wellnessconnection.room.Evenings.order;
import static org.wellnessconnection.room.Evenings.pass;
import static org.wellnessconnection.room.Evenings.raise;
import static org.wellnessconnection.room.Evenings.seats;
import static org.wellnessconnection.room.Evenings.skip;
import static org.wellnessconnection.room.Evenings.start;
import static org.wellnessconnection.room.Evenings.takeBack;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;

/** Who comes when: called, skipped, put elsewhere, by chance, or with a hand up. */
class TurnOrderTest extends CheckIn {
  @Test
  void whoIsCalledOutOfOrderSkipsNobody() {
    room.when("ada", next());
    room.when("ada", start());

    room.when("ada", offer("cleo"));

    assertThat(turn().holder()).contains(seat("cleo"));
    assertThat(turn().order()).isEqualTo(seats("ana", "ben"));
  }

  @Test
  void whoIsSkippedComesAtTheEnd() {
    room.when("ada", next());
    room.when("ada", start());

    room.when("ada", skip("ana"));

    assertThat(turn().holder()).contains(seat("ben"));
    assertThat(turn().order()).isEqualTo(seats("cleo", "ana"));
    room.when("ben", pass());
    room.when("cleo", pass());
    room.when("ada", skip("ana"));
    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ana"));
  }

  @Test
  void aShareIsNotSkippedButTakenBack() {
    ana();
    room.when("ada", skip("ana")).isRefused(Refusal.SOMEONE_IS_SHARING);
    room.when("ada", offer("ben")).isRefused(Refusal.SOMEONE_IS_SHARING);

    room.when("ada", takeBack());

    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ben", "cleo"));
    room.when("eli", takeBack()).wasDoneBy("ada");
  }

  @Test
  void theOrderIsChangedAndNobodyIsLeftOut() {
    ana();
    room.when("ada", order("cleo", "eli"));

    assertThat(turn().order()).isEqualTo(seats("cleo", "eli", "ben"));
    room.when("ada", order("cleo", "cleo")).isRefused(Refusal.BAD_ORDER);
    room.when("ada", order("zoe")).isRefused(Refusal.BAD_ORDER);
    room.when("ada", order("ana")).isRefused(Refusal.BAD_ORDER);
    room.when("ada", order()).isRefused(Refusal.BAD_ORDER);
  }

  @Test
  void chanceDecidesTheSameWayOnEveryServer() {
    room.when("ada", next());
    room.when("ada", start());
    TalkingPiece before = piece();

    room.when("ada", new RoundCommand.Shuffle(7));

    assertThat(turn().order()).containsExactlyInAnyOrderElementsOf(before.turn().order());
    assertThat(piece().turn()).isEqualTo(before.shuffled(7).turn());
  }

  @Test
  void handsAreInOneOrderAndTheFirstIsCalledFirst() {
    room.when("ben", raise());
    room.when("eli", raise());
    room.when("ana", raise());
    assertThat(room.when("ben", raise()).inShort()).isEqualTo("already");
    assertThat(hands()).isEqualTo(seats("ben", "eli", "ana"));
    room.when("ben", lower());
    room.when("ana", new RoundCommand.LowerHand(Optional.of(seat("eli"))))
        .isRefused(Refusal.FORBIDDEN);

    room.when("ada", offer());

    assertThat(turn().holder()).contains(seat("eli"));
    room.when("eli", accept());
    assertThat(turn().ends()).isEmpty();
    assertThat(hands()).isEqualTo(seats("ana"));
    room.when("eli", new RoundCommand.OneMoreMinute()).isRefused(Refusal.NO_CLOCK);
  }

  @Test
  void whoseHandWasPassedOverKeepsThePlace() {
    room.when("ben", raise());
    room.when("ana", raise());
    room.when("ada", offer("ana"));
    room.when("ana", accept());
    room.when("ana", handBack());

    room.when("ada", offer());

    assertThat(turn().holder()).contains(seat("ben"));
  }

  @Test
  void whereNobodyIsNextNothingIsOffered() {
    room.when("ada", offer()).isRefused(Refusal.NOBODY_NEXT);
    Story empty = Story.ofPhases(Evenings.PEER_SUPPORT).with();
    empty.when("ada", start()).isRefused(Refusal.NOBODY_NEXT);
  }
}
