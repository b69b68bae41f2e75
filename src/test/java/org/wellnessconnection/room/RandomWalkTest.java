package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SilenceLength;

/** Anybody wants anything, a thousand times over; what must always hold, holds after each. */
class RandomWalkTest {
  private static final int STEPS = 1_000;
  private static final List<String> PEOPLE =
      List.of("ada", "eli", "ana", "ben", "cleo", "dan", "fay", "gus");

  private final Story room = Story.ofCircle();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whateverPeopleDoTheRoomStaysSound(long seed) {
    Random dice = new Random(seed);
    for (int step = 0; step < STEPS && !room.stage().equals(Stage.SEALED); step++) {
      RoomState before = room.state();
      String name = one(dice, PEOPLE);
      Command wish = wish(dice, name, step);
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

  private Command wish(Random dice, String name, int step) {
    List<Function<String, Command>> wishes =
        List.of(
            other -> Cast.knock(name),
            other -> Cast.say("hello"),
            other -> Cast.note(other, "hello"),
            Cast::admit,
            Cast::admit,
            Cast::chatOff,
            Cast::chatOn,
            other -> Cast.chatOff(other, SilenceLength.TWO_MINUTES),
            Cast::nudge,
            Cast::claim,
            Cast::unclaim,
            other -> Cast.confer("hello"),
            other -> step % 9 == 0 ? Cast.quietMinute() : Cast.say("still"),
            other -> step % 9 == 0 ? Cast.remove(other, RemovalScope.SERIES) : Cast.say("more"),
            Cast::readmit,
            other -> new Command.Strike(),
            other -> new Command.ProposalKept(Cast.seat(other)),
            other -> Cast.hold(),
            other -> CareCast.check(),
            other -> CareCast.worried(other),
            other -> CareCast.openSide(room),
            other -> CareCast.back(),
            other -> Cast.resume(),
            other -> step % 9 == 0 ? Cast.remove(other) : Cast.say("again"),
            other ->
                step > STEPS / 2 ? new Command.End(Optional.empty(), step % 2 == 0) : Cast.resume(),
            other -> new Command.Withdraw(Channel.GROUP, 1 + dice.nextInt(1 + step)),
            other -> new Command.Withdraw(Cast.line(other), 1 + dice.nextInt(9)),
            other -> new Command.Hide(1 + dice.nextInt(1 + step), Reason.OFF_TOPIC));
    return one(dice, wishes).apply(one(dice, PEOPLE));
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

  /** Who they are, when they came in and that they were removed is never undone. */
  private static void aged(Seat before, RoomState state) {
    Seat now = state.seat(before.id()).orElseThrow();
    assertThat(now.account()).isEqualTo(before.account());
    assertThat(now.role()).isEqualTo(before.role());
    if (before.admitted().isPresent()) {
      assertThat(now.hears()).isEqualTo(before.hears());
      assertThat(now.admitted()).isEqualTo(before.admitted());
    }
    if (before.removed().isPresent()) {
      assertThat(now.withRemoved(before.removed())).isEqualTo(before);
      assertThat(now.removed().orElseThrow().at()).isEqualTo(before.removed().get().at());
    }
  }
}
