package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.end;
import static org.wellnessconnection.room.Cast.knock;
import static org.wellnessconnection.room.Cast.leave;
import static org.wellnessconnection.room.Cast.remove;
import static org.wellnessconnection.room.Evenings.handBack;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.FollowUp;

/** Who went soon after they had opened up. A person decides what to make of it. */
class AbruptExitsTest extends CheckIn {
  private static final Duration SOON = Duration.ofSeconds(100);
  private static final Duration LATER = Duration.ofMinutes(3);
  private static final Duration UNTIL_THE_PLACE_IS_GIVEN_UP = Duration.ofMinutes(30);

  private List<String> names() {
    return AbruptExits.of(room.state()).stream().map(Seat::name).toList();
  }

  @Test
  void whoGoesSoonAfterSharingIsThoughtOf() {
    ana();
    room.when("ana", handBack());
    assertThat(names()).isEmpty();
    room.passes(SOON).when("ana", leave());
    room.when("ben", leave());
    assertThat(names()).containsExactly("Ana");
    room.when("ada", end());
    assertThat(names()).containsExactly("Ana");
  }

  @Test
  void whoGoesInTheMiddleOfSharingIsThoughtOf() {
    ana();
    room.passes(LATER).when("ana", leave());
    assertThat(names()).containsExactly("Ana");
    room.passes(Duration.ofSeconds(1)).rings();
    assertThat(piece().isHeld()).isFalse();
    assertThat(names()).containsExactly("Ana");
  }

  @Test
  void whoStaysAWhileAndThenGoesIsNot() {
    ana();
    room.when("ana", handBack());
    room.passes(LATER).when("ana", leave());
    assertThat(names()).isEmpty();
  }

  @Test
  void whoAsksForSupportAndGoesIsThoughtOf() {
    room.when("ben", CareCast.check());
    room.when("ben", CareCast.withdraw());
    room.passes(SOON).when("ben", leave());
    assertThat(names()).containsExactly("Ben");
  }

  @Test
  void whoWorriesAboutSomebodyElseIsNot() {
    room.when("ben", CareCast.worried("cleo"));
    room.when("ben", leave());
    assertThat(names()).isEmpty();
  }

  @Test
  void whoComesBackIsNotThoughtOfAnyMore() {
    ana();
    room.when("ana", leave());
    room.when("ana", knock("ana"));
    assertThat(names()).isEmpty();
  }

  @Test
  void whoClosesTheWindowWentWhenTheyDidAndNotWhenTheirPlaceWasGivenUp() {
    ana();
    room.loses("ana").after(Duration.ofMinutes(1));
    assertThat(names()).containsExactly("Ana");
    room.after(UNTIL_THE_PLACE_IS_GIVEN_UP);
    assertThat(room.of("ana").stay().left()).isPresent();
    assertThat(names()).containsExactly("Ana");
  }

  @Test
  void whoWasRemovedDidNotGo() {
    ana();
    room.when("ada", remove("ana"));
    assertThat(names()).isEmpty();
  }

  @Test
  void whenItEndsEverybodyGoesAndNobodyIsThoughtOfForThat() {
    room.when("ben", CareCast.check());
    room.when("ada", CareCast.take(room));
    room.when("ada", CareCast.resolve(room, FollowUp.NONE));
    room.when("ada", end());
    room.drops("ben");
    assertThat(names()).isEmpty();
  }
}
