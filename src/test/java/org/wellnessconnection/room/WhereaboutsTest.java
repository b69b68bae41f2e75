package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.PresenceEvent;
import org.wellnessconnection.protocol.SeatId;

/** Ada, Ana and Ben are in, Cleo waits. */
class WhereaboutsTest {
  private final Story room = Story.ofCircle().with("ana", "ben").knockedBy("cleo");

  @Test
  void whoIsLostIsAwaySinceTheyWereSeenLast() {
    room.when("server", Cast.sees(Set.of("ada", "ana"), Set.of("ben")))
        .happens(new PresenceEvent.Lost(List.of(seat("ben"))));

    assertThat(room.of("ben").away()).contains(room.now().minus(Whereabouts.MOMENT));
    assertThat(room.of("ana").away()).isEmpty();
  }

  @Test
  void whoComesBackIsFoundInTheSameAppendThatLosesAnother() {
    room.when("server", Cast.sees(Set.of("ada", "ana"), Set.of("ben")));
    room.when("server", Cast.sees(Set.of("ada", "ben"), Set.of("ana")))
        .happens(
            new PresenceEvent.Lost(List.of(seat("ana"))),
            new PresenceEvent.Found(List.of(seat("ben"))));

    assertThat(room.of("ben").away()).isEmpty();
  }

  @Test
  void whatTwoServersSeeIsWrittenOnce() {
    room.when("server", Cast.sees(Set.of("ada", "ana"), Set.of("ben")));

    assertThat(room.when("other", Cast.sees(Set.of("ada", "ana"), Set.of("ben"))).inShort())
        .isEqualTo("already");
  }

  @Test
  void nobodyIsLostWhoWaitsOrIsOutOrHasOnlyJustGone() {
    room.when("ada", Cast.remove("ben"));

    assertThat(room.when("server", Cast.sees(Set.of("ada"), Set.of("ben", "cleo"))).inShort())
        .isEqualTo("already");
  }

  @Test
  void inACrowdOnlyFacilitatorsAreFollowed() {
    Map<SeatId, AccountId> people = new LinkedHashMap<>();
    Stream.iterate(0, i -> i < 60, i -> i + 1)
        .forEach(i -> people.put(SeatId.random(), AccountId.random()));
    AccountId lead = people.values().iterator().next();
    RoomPlan plan = RoomPlan.dropIn(Format.Admission.AUTOMATIC, Set.of(lead), 60);
    Instant now = Instant.parse("2030-01-01T12:00:00Z");
    RoomState crowd = FullHouse.of(plan, people, now);

    Decision decision =
        Room.decide(
            crowd,
            new Act<>(
                SeatId.random(),
                Cast.ATTEMPT,
                new Command.Sighting(Set.of(), people.keySet()),
                now,
                Optional.empty()));

    new Verdict(decision)
        .happens(new PresenceEvent.Lost(List.of(people.keySet().iterator().next())));
  }
}
