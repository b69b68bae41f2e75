package org.wellnessconnection.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.redis.Ledger.ANA;
import static org.wellnessconnection.redis.Ledger.control;
import static org.wellnessconnection.redis.Ledger.done;
import static org.wellnessconnection.redis.Ledger.lettingIn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.GroupEvent;
import org.wellnessconnection.protocol.Hearing;
import org.wellnessconnection.protocol.Hearings;
import org.wellnessconnection.protocol.Role;
import org.wellnessconnection.protocol.Span;
import org.wellnessconnection.room.Appended;
import org.wellnessconnection.room.RoomState;
import org.wellnessconnection.room.Seat;
import org.wellnessconnection.room.Version;

/** Who hears from where, as the append writes it into the state. */
class AppendHearingRedisTest extends OnRedis {
  private static final Event COMES = new Event.Entered(ANA, "Ana", Role.PARTICIPANT);

  private final Ledger room = Ledger.openedBy(node);

  @Test
  void whoIsLetInHearsFromTheirOwnEntryThoughMessagesCameMeanwhile() {
    Version decidedOn = room.version();
    room.says("one", "meanwhile");
    room.says("two", "and again");

    Appended.Done done = done(room.appends(control(decidedOn, lettingIn(ANA), COMES)));

    assertThat(hearing(done.bell().state().orElseThrow())).isEqualTo(new Hearing(3));
    assertThat(hearing(room.snapshot().state())).isEqualTo(new Hearing(3));
  }

  @Test
  void aStateMayNameTheNumberOfAnyChannelByItsKey() {
    Channel first = Channel.small(1);
    room.appends(control(room.version(), room.snapshot().state(), changed(1), changed(1)));
    RoomState joins = hearing(Hearings.NONE.begin(first).begin(Channel.small(2)));
    room.appends(control(room.version(), joins, changed(1), changed(1)));

    Hearings heard = room.snapshot().state().seat(ANA).orElseThrow().alsoHears();
    assertThat(heard.of(first)).isEqualTo(new Span(3, Long.MAX_VALUE));
    assertThat(heard.of(Channel.small(2))).isEqualTo(new Span(1, Long.MAX_VALUE));

    room.appends(control(room.version(), hearing(heard.end(first)), changed(1)));
    Hearings left = room.snapshot().state().seat(ANA).orElseThrow().alsoHears();
    assertThat(left.of(first)).isEqualTo(new Span(3, 5));
    assertThat(left.of(Channel.small(2))).isEqualTo(heard.of(Channel.small(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"here", "hears\":\"here", "small:1\":\"here", "\"small:1\":\"here\""})
  void aNameThatLooksLikeOursIsOnlyAName(String name) {
    RoomState state = lettingIn(ANA);
    Seat named = state.seat(ANA).orElseThrow().withName(name);
    room.appends(control(room.version(), state.withSeats(Map.of(ANA, named)), new Event.Hidden(1)));

    assertThat(room.snapshot().state().seat(ANA).orElseThrow().name()).isEqualTo(name);
    assertThat(hearing(room.snapshot().state())).isEqualTo(new Hearing(1));
  }

  private static Event changed(int group) {
    return new GroupEvent.GroupChanged(Channel.small(group), List.of(ANA), List.of(ANA), List.of());
  }

  private static RoomState hearing(Hearings also) {
    RoomState state = lettingIn(ANA);
    Seat seat = state.seat(ANA).orElseThrow().withAlsoHears(also);
    return state.withSeats(Map.of(ANA, seat));
  }

  private static Hearing hearing(RoomState state) {
    return state.seat(ANA).orElseThrow().hears();
  }
}
