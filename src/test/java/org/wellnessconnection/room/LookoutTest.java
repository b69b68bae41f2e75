package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.SeatId;

/** Ada, Ana and Ben are in; a server looks once a second. */
class LookoutTest {
  private static final Set<SeatId> EVERYBODY = Set.of(seat("ada"), seat("ana"), seat("ben"));
  private static final Set<SeatId> WITHOUT_BEN = Set.of(seat("ada"), seat("ana"));

  private final RoomState state = Story.ofCircle().with("ana", "ben").state();
  private final Lookout lookout = new Lookout();
  private Instant now = Instant.parse("2030-01-01T12:00:00Z");

  @Test
  void whoIsBackWithinAMomentWasNeverAway() {
    sees(EVERYBODY);
    sees(WITHOUT_BEN);
    sees(WITHOUT_BEN);
    assertThat(sees(WITHOUT_BEN)).isEmpty();
    assertThat(sees(EVERYBODY)).isEmpty();
  }

  @Test
  void whoIsNotSeenForThreeSecondsIsMissing() {
    sees(EVERYBODY);
    sees(WITHOUT_BEN);
    sees(WITHOUT_BEN);
    sees(WITHOUT_BEN);
    assertThat(sees(WITHOUT_BEN).map(Command.Sighting::missing)).contains(Set.of(seat("ben")));
  }

  @Test
  void aServerThatHasJustComeSaysOfNobodyThatTheyAreMissing() {
    assertThat(sees(Set.of())).isEmpty();
    assertThat(sees(Set.of())).isEmpty();
  }

  @Test
  void aServerThatSleptBeginsToLookAnew() {
    sees(WITHOUT_BEN);
    now = now.plusSeconds(30);
    assertThat(sees(WITHOUT_BEN)).isEmpty();
  }

  @Test
  void whatTheRoomKnowsIsNotToldAgain() {
    sees(EVERYBODY);
    RoomState known = state.change(seat("ben"), ben -> ben.lostAt(now));
    for (int i = 0; i < 9; i++) {
      now = now.plusSeconds(1);
      assertThat(lookout.look(known, WITHOUT_BEN, now)).isEmpty();
    }
    assertThat(lookout.look(known, EVERYBODY, now)).isPresent();
  }

  private Optional<Command.Sighting> sees(Set<SeatId> here) {
    now = now.plus(Duration.ofSeconds(1));
    return lookout.look(state, here, now);
  }
}
