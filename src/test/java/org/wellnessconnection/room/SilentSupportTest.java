package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.say;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.handBack;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.start;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.RoundEvent;
import org.wellnessconnection.protocol.SilentSign;

/** While somebody shares, the others are there without words. */
class SilentSupportTest extends CheckIn {
  @Test
  void whileSomebodySharesTheOthersSupportInSilence() {
    ana();
    room.when("ben", say("me too")).isRefused(Refusal.SOMEONE_IS_SHARING);
    assertThat(room.when("ana", say("it was hard")).inShort()).isEqualTo("said");
    assertThat(room.when("ada", say("take your time")).inShort()).isEqualTo("said");

    room.when("ben", new RoundCommand.Sign(SilentSign.ME_TOO))
        .happens(new RoundEvent.Signed(seat("ben"), SilentSign.ME_TOO));

    room.when("ana", handBack());
    room.when("ben", new RoundCommand.Sign(SilentSign.ME_TOO)).isRefused(Refusal.NOBODY_SHARES);
    assertThat(room.when("ben", say("thank you, Ana")).inShort()).isEqualTo("said");
  }

  @Test
  void aFacilitatorMayAllowText() {
    ana();
    room.when("ada", new RoundCommand.AllowText());
    assertThat(room.when("ben", say("me too")).inShort()).isEqualTo("said");
    room.when("eli", new RoundCommand.AllowText()).wasDoneBy("ada");
    room.when("eli", new RoundCommand.SignsOnly());
    room.when("ben", say("me too")).isRefused(Refusal.SOMEONE_IS_SHARING);
  }

  @Test
  void aTurnBoundaryIsWhenNobodyShares() {
    room.when("ada", next());
    room.when("ada", start());
    assertThat(room.state().round().somebodyShares()).isFalse();
    room.when("ana", accept());
    assertThat(room.state().round().somebodyShares()).isTrue();
    room.when("ana", handBack());
    assertThat(room.state().round().somebodyShares()).isFalse();
  }
}
