package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Refusal;

/** Ada came first, then Eli. */
class LeadingTest {
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli");

  @Test
  void whoCameFirstLeads() {
    assertThat(room.state().course().lead()).contains(seat("ada"));
  }

  @Test
  void theLeadIsHandedOver() {
    room.when("eli", Cast.lead("eli")).isRefused(Refusal.NOT_LEAD);
    assertThat(room.when("ada", Cast.lead("eli")).inShort()).isEqualTo("leads");
    room.when("ada", Cast.lead("ada")).isRefused(Refusal.NOT_LEAD);
    assertThat(room.when("eli", Cast.lead("eli")).inShort()).isEqualTo("already");
    room.when("eli", Cast.lead("ana")).isRefused(Refusal.NO_SUCH_SEAT);
    room.when("ana", Cast.lead("ana")).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void theLeadMovesOnByItselfWhichOnlyFacilitatorsHear() {
    Instant lost = room.now();
    int heard = room.count(Channel.GROUP);
    room.loses("ada").at(lost.plusSeconds(19));
    assertThat(room.state().course().lead()).contains(seat("ada"));
    room.at(lost.plusSeconds(20));
    assertThat(room.state().course().lead()).contains(seat("eli"));
    assertThat(room.count(Channel.GROUP)).isEqualTo(heard);

    room.finds("ada").after(Duration.ofMinutes(1));
    assertThat(room.state().course().lead()).contains(seat("eli"));
  }

  @Test
  void whileTheLeadIsAwayAnyFacilitatorMayDoWhatTheLeadMay() {
    room.when("eli", Cast.end()).isRefused(Refusal.NOT_LEAD);
    room.loses("ada");
    assertThat(room.when("eli", Cast.end()).inShort()).isEqualTo("ended");
  }
}
