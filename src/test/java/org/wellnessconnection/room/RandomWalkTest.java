package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.facilitation.SmallGroups;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.CallEvent;
import org.wellnessconnection.protocol.CareEvent;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.ConductEvent;
import org.wellnessconnection.protocol.CourseEvent;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Reason;
import org.wellnessconnection.protocol.RemovalScope;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SilenceLength;

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
    for (int step = 0; step < STEPS && !room.stage().equals(Stage.SEALED); step++) {
      RoomState before = room.state();
      String name = one(dice, PEOPLE);
      boolean forCare = dice.nextInt(CARE) == 0;
      Command wish = forCare ? wishForCare(dice, step) : wish(dice, name, step);
      Decision decision = room.decide(Cast.seat(name), wish);
      if (decision instanceof Decision.Happens happens) {
        room.write(happens);
        happenedRightly(before, happens);
      }
      if (!room.stage().equals(Stage.SEALED)) {
        isSound(before);
      }
    }
  }

  private Command wish(Random dice, String name, int step) {
    if (step > STEPS - LAST_STEPS) {
      return Cast.end();
    }
    return dice.nextInt(3) == 0 ? groupWish(dice, step) : anyWish(dice, name, step);
  }

  private Command groupWish(Random dice, int step) {
    int group = 1 + dice.nextInt(2 + room.state().groups().used());
    List<Function<String, Command>> wishes =
        List.of(
            other -> GroupCast.split(2 + dice.nextInt(5), dice.nextLong()),
            other -> GroupCast.splitByHand(List.of(other, one(dice, PEOPLE))),
            other -> GroupCast.move(other, group),
            other -> GroupCast.enter(group),
            other -> GroupCast.leave(),
            other -> GroupCast.say("among us"),
            other -> GroupCast.call(),
            other -> step % 7 == 0 ? GroupCast.gather(1) : GroupCast.broadcast("to all"),
            other -> step % 11 == 0 ? GroupCast.gatherNow() : GroupCast.say("again"));
    return one(dice, wishes).apply(one(dice, PEOPLE));
  }

  private Command anyWish(Random dice, String name, int step) {
    List<Function<String, Command>> wishes =
        List.of(
            other -> Cast.knock(name),
            other -> Cast.say("hello"),
            other -> Cast.note(other, "hello"),
            Cast::admit,
            Cast::chatOff,
            Cast::chatOn,
            other -> Cast.hold(),
            other -> Cast.resume(),
            other -> step % 9 == 0 ? Cast.remove(other) : Cast.say("again"),
            other -> step > STEPS / 2 ? end() : Cast.resume(),
            other -> new Command.Withdraw(Channel.GROUP, 1 + dice.nextInt(1 + step)),
            other -> new Command.Withdraw(Cast.line(other), 1 + dice.nextInt(9)),
            other -> new Command.Hide(1 + dice.nextInt(1 + step), Reason.OFF_TOPIC));
    return one(dice, wishes).apply(one(dice, PEOPLE));
  }

  private Command wishForCare(Random dice, int step) {
    List<Function<String, Command>> wishes =
        List.of(
            other -> CareCast.check(),
            other -> CareCast.worried(other),
            other -> CareCast.openSide(room),
            other -> CareCast.back(),
            other -> Cast.resume(),
            other -> step % 9 == 0 ? Cast.remove(other) : Cast.say("again"),
            other -> step > STEPS / 2 ? end() : Cast.resume(),
            other -> step > STEPS / 2 ? end() : Cast.resume(),
            other -> step > STEPS / 2 ? end() : Cast.say("and on"),
            other -> step > STEPS / 2 ? end() : Cast.say("and on"),
            other -> new Command.Withdraw(Channel.GROUP, 1 + dice.nextInt(1 + step)),
            other -> new Command.Withdraw(Cast.line(other), 1 + dice.nextInt(9)),
            other -> new Command.Hide(1 + dice.nextInt(1 + step), Reason.OFF_TOPIC));
    return one(dice, one(dice, List.of(wishes, ofConduct(step), ofTheDoor(name, step))))
        .apply(one(dice, PEOPLE));
  }

  private List<Function<String, Command>> ofConduct(int step) {
    return List.of(
        other -> Cast.chatOff(other, SilenceLength.TWO_MINUTES),
        Cast::nudge,
        Cast::claim,
        Cast::unclaim,
        other -> Cast.confer("hello"),
        other -> step % 9 == 0 ? Cast.quietMinute() : Cast.say("still"),
        other -> step % 9 == 0 ? Cast.remove(other, RemovalScope.SERIES) : Cast.say("more"),
        Cast::readmit,
        other -> room.state().ended().isEmpty() ? new Command.Strike() : Cast.say("over"),
        other -> new Command.ProposalKept(Cast.seat(other)));
  }

  private static List<Function<String, Command>> ofTheDoor(String name, int step) {
    return List.of(
        Cast::notNow,
        Cast::takeBack,
        Cast::waitABit,
        other -> Cast.admitAll(name, other),
        other -> step % 3 == 0 ? Cast.leave() : Cast.stepAway(),
        other -> step % 2 == 0 ? Cast.lock() : Cast.unlock(),
        other -> Cast.comeBack());
  }

  private static Command end() {
    return new Command.End(Optional.empty(), true);
  }

  private static <T> T one(Random dice, List<T> of) {
    return of.get(dice.nextInt(of.size()));
  }

  private void happenedRightly(RoomState before, Decision.Happens happens) {
    boolean onlyProposed =
        happens.events().stream().allMatch(ConductEvent.ExclusionProposed.class::isInstance);
    boolean onlyCalled = happens.events().stream().allMatch(RandomWalkTest::isAboutSupport);
    boolean sealed = happens.events().stream().anyMatch(CourseEvent.Sealed.class::isInstance);
    boolean mayBe = before.ended().isEmpty() || before.care().isOpen();
    assertThat(mayBe || onlyProposed || onlyCalled || sealed)
        .isTrue();
    boolean onlySpoken = happens.events().stream().allMatch(Event.Chat.class::isInstance);
    assertThat(room.state().equals(before) || !onlySpoken).isTrue();
  }

  /** What nobody has answered goes further, also after the end. */
  private static boolean isAboutSupport(Event event) {
    return event instanceof CareEvent || event instanceof CallEvent;
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
