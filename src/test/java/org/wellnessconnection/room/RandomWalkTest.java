package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.facilitation.SmallGroups;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.SeatId;

/** Anybody wants anything, a thousand times over; what must always hold, holds after each. */
class RandomWalkTest {
  private static final int STEPS = 1_000;
  private static final int LAST_STEPS = 60;
  private static final List<String> PEOPLE =
      List.of("ada", "eli", "ana", "ben", "cleo", "dan", "fay", "gus");

  private final Story room = Story.ofCircle();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whateverPeopleDoTheRoomStaysSound(long seed) {
    Random dice = new Random(seed);
    Wishes wishes = new Wishes(room, dice, STEPS);
    for (int step = 0; step < STEPS && !room.stage().equals(Stage.SEALED); step++) {
      RoomState before = room.state();
      String name = one(dice, PEOPLE);
      Command wish = step > STEPS - LAST_STEPS ? Wishes.end() : wishes.of(name, one(dice, PEOPLE));
      Decision decision = room.decide(Cast.seat(name), wish);
      if (decision instanceof Decision.Happens happens) {
        room.write(happens);
        happenedRightly(before, wish, happens);
      }
      if (!room.stage().equals(Stage.SEALED)) {
        isSound(before);
      }
    }
  }

  private static <T> T one(Random dice, List<T> of) {
    return of.get(dice.nextInt(of.size()));
  }

  /** After the end nobody gets what they want, but whoever still needs care; time goes on. */
  private void happenedRightly(RoomState before, Command wish, Decision.Happens happens) {
    boolean unasked = wish instanceof Command.Unasked;
    assertThat(before.ended().isEmpty() || before.care().isOpen() || unasked)
        .as("%s", happens.events())
        .isTrue();
    boolean onlySpoken = happens.events().stream().allMatch(Event.Chat.class::isInstance);
    assertThat(room.state().equals(before) || !onlySpoken).as("%s", happens.events()).isTrue();
  }

  private void isSound(RoomState before) {
    RoomState now = room.state();
    assertThat(Codec.read(Codec.write(now), RoomState.class)).isEqualTo(now);
    assertThat(now.seats().keySet()).containsAll(before.seats().keySet());
    assertThat(now.seats().values()).allSatisfy(this::isSound);
    groupsAreSound(before.groups(), now);
    before.seats().values().forEach(seat -> aged(seat, now));
  }

  private void isSound(Seat seat) {
    boolean out = seat.removed().isPresent();
    assertThat(out && (seat.isPresent() || seat.facilitates() || seat.waits())).isFalse();
    long from = seat.hears().from();
    assertThat(from > 0).isEqualTo(seat.admitted().isPresent());
    assertThat(room.state().hears(seat.id(), Channel.GROUP, from - 1)).isFalse();
    assertThat(room.state().hears(seat.id(), Channel.GROUP, Math.max(from, 1)))
        .isEqualTo(seat.isPresent());
    assertThat(room.state().hears(seat.id(), Channel.STAFF, 1)).isEqualTo(seat.facilitates());
  }

  /** Everybody is in one small group at most, hears that one only, and no number is given twice. */
  private void groupsAreSound(SmallGroups before, RoomState now) {
    SmallGroups groups = now.groups();
    List<SeatId> all =
        groups.groups().stream()
            .flatMap(group -> Stream.concat(group.seats().stream(), group.facilitator().stream()))
            .toList();
    assertThat(all).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(seat -> assertThat(now.known(seat).isPresent()).isTrue());
    assertThat(groups.areOpen()).isEqualTo(!groups.groups().isEmpty());
    assertThat(groups.used()).isGreaterThanOrEqualTo(before.used());
    for (int group = 1; group <= groups.used(); group++) {
      Channel channel = Channel.small(group);
      long next = room.count(channel) + 1L;
      Set<SeatId> hearing =
          now.seats().keySet().stream()
              .filter(seat -> now.hears(seat, channel, next))
              .collect(Collectors.toSet());
      assertThat(hearing).isEqualTo(groups.numbered(group).map(GroupCast::all).orElse(Set.of()));
    }
  }

  /** Who they are, when they came in as long as they stay, and a removal are never undone. */
  private static void aged(Seat before, RoomState state) {
    Seat now = state.seat(before.id()).orElseThrow();
    assertThat(now.account()).isEqualTo(before.account());
    assertThat(now.role()).isEqualTo(before.role());
    boolean stayed = before.admitted().isPresent() && now.admitted().isPresent();
    if (stayed && now.stay().wasIn().equals(before.stay().wasIn())) {
      assertThat(now.hears()).isEqualTo(before.hears());
      assertThat(now.admitted()).isEqualTo(before.admitted());
    }
    if (before.removed().isPresent()) {
      assertThat(now.withRemoved(before.removed())).isEqualTo(before);
      assertThat(now.removed().orElseThrow().at()).isEqualTo(before.removed().get().at());
    }
  }
}
