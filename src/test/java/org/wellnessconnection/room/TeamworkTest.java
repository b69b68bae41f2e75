package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.claim;
import static org.wellnessconnection.room.Cast.confer;
import static org.wellnessconnection.room.Cast.remove;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Cast.unclaim;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.TeamEvent;

/** Two facilitators beside the room. Ada and Eli facilitate; Ana and Ben are in. */
class TeamworkTest {
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("eli", "cleo");

  @Test
  void whatFacilitatorsConferAboutIsHeardByFacilitatorsAlone() {
    room.when("ada", confer("shall we slow down?"))
        .happens(new TeamEvent.Conferred(seat("ada"), "shall we slow down?", Cast.ATTEMPT));
    assertThat(List.of("ana", "ben", "cleo"))
        .allMatch(name -> room.heardBy(name, Channel.STAFF).isEmpty());
    assertThat(room.heardBy("eli", Channel.STAFF)).contains((long) room.count(Channel.STAFF));
  }

  @Test
  void conferringLeavesTheRoomAsItIs() {
    RoomState before = room.state();
    room.when("ada", confer("a word"));
    assertThat(room.state()).isEqualTo(before);
  }

  @Test
  void aClaimTellsTheOtherFacilitatorAndNobodyElse() {
    room.when("ada", claim("ana"))
        .happens(
            new TeamEvent.Claimed(
                seat("ana"), seat("ada"), room.now().plus(Duration.ofSeconds(60))));
    assertThat(room.heardBy("ana", Channel.STAFF)).isEmpty();
    room.when("eli", claim("ana")).wasDoneBy("ada");
  }

  @Test
  void aClaimKeepsNobodyFromAnything() {
    room.when("ada", claim("ana"));
    assertThat(room.when("eli", Cast.chatOff("ana")).inShort()).isEqualTo("chat_off");
    assertThat(room.when("eli", remove("ana")).inShort()).isEqualTo("removed left");
  }

  @ParameterizedTest
  @CsvSource({"59, already", "60, claimed", "61, claimed"})
  void aClaimIsOverAfterAMinuteByItself(int seconds, String outcome) {
    room.when("ada", claim("ana"));
    room.passes(Duration.ofSeconds(seconds));
    assertThat(room.now("eli", claim("ana"))).isEqualTo(outcome);
  }

  @Test
  void onesOwnClaimIsRenewedAndGivenUp() {
    room.when("ada", claim("ana"));
    assertThat(room.when("ada", claim("ana")).inShort()).isEqualTo("claimed");
    room.when("eli", unclaim("ana"));
    room.when("eli", claim("ana")).wasDoneBy("ada");
    room.when("ada", unclaim("ana")).happens(new TeamEvent.Unclaimed(seat("ana"), seat("ada")));
    assertThat(room.when("eli", claim("ana")).inShort()).isEqualTo("claimed");
  }

  @Test
  void nobodyIsWithWhoIsGone() {
    room.when("ada", claim("ana"));
    room.when("eli", remove("ana"));
    assertThat(room.state().team().claims()).isEmpty();
  }

  @Test
  void nothingOfItNamesAnAccount() {
    room.when("ada", claim("ana"));
    room.when("ada", confer("a word"));
    assertThat(room.everything()).map(Entry::text).noneMatch(text -> text.contains("account"));
  }
}
