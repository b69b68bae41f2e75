package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.Decision;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SilentSign;
import org.wellnessconnection.protocol.Turn;

/** Anybody wants any turn at any time, and loses the line; what must always hold, holds. */
class RandomRoundsTest {
  private static final int STEPS = 1_500;
  private static final int LONGEST_PAUSE = 40;
  private static final List<String> PEOPLE =
      List.of("ada", "eli", "ana", "ben", "cleo", "dan", "fay", "gus");

  private final Story room = Story.ofPhases(Evenings.PEER_SUPPORT);
  private Optional<Duration> left = Optional.empty();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whateverPeopleWantThePieceIsWithOneOfThem(long seed) {
    Random dice = new Random(seed);
    room.with("ana", "ben", "cleo", "dan", "fay", "gus").knockedBy("eli");
    for (int step = 0; step < STEPS; step++) {
      RoomState before = room.state();
      chance(dice);
      String name = one(dice, PEOPLE);
      Decision decision = room.decide(Cast.seat(name), wish(dice, name, step));
      if (decision instanceof Decision.Happens happens) {
        room.write(happens);
      }
      room.rings();
      assertThat(room.rings()).isEmpty();
      isSound(before);
    }
  }

  private void chance(Random dice) {
    String name = one(dice, PEOPLE);
    switch (dice.nextInt(12)) {
      case 0 -> room.drops(name);
      case 1, 2 -> room.returns(name);
      case 3 -> room.passes(Duration.ofSeconds(dice.nextInt(LONGEST_PAUSE)));
      default -> room.passes(Duration.ZERO);
    }
  }

  private static Command wish(Random dice, String name, int step) {
    List<Function<String, Command>> wishes =
        List.of(
            other -> step % 50 == 0 ? new RoundCommand.GoToPhase(dice.nextInt(5)) : Cast.resume(),
            other -> step % 40 == 0 ? new RoundCommand.RepeatPhase() : Cast.resume(),
            other -> new RoundCommand.PlanPhases(List.of(3L, 2L)),
            other -> Evenings.start(),
            other -> Evenings.start(other, name),
            other -> Evenings.offer(),
            Evenings::offer,
            Evenings::skip,
            other -> Evenings.order(other, name),
            other -> new RoundCommand.Shuffle(dice.nextLong()),
            other -> Evenings.takeBack(),
            other -> new RoundCommand.Grant(1 + dice.nextInt(12)),
            other -> new RoundCommand.AllowText(),
            other -> new RoundCommand.SignsOnly(),
            other -> Evenings.accept(),
            other -> Evenings.accept(),
            other -> Evenings.accept(),
            other -> dice.nextInt(3) == 0 ? Evenings.pass() : Evenings.accept(),
            other -> new RoundCommand.OneMoreMinute(),
            other -> Evenings.handBack(),
            other -> Evenings.raise(),
            other -> Evenings.lower(),
            other -> new RoundCommand.Sign(SilentSign.WITH_YOU),
            other -> dice.nextInt(5) == 0 ? Cast.hold() : Cast.say("hello"),
            other -> step % 97 == 0 && !other.equals("ana") ? Cast.remove(other) : Cast.resume());
    return one(dice, wishes).apply(one(dice, PEOPLE));
  }

  private static <T> T one(Random dice, List<T> of) {
    return of.get(dice.nextInt(of.size()));
  }

  private void isSound(RoomState before) {
    RoomState now = room.state();
    assertThat(Codec.read(Codec.write(now), RoomState.class)).isEqualTo(now);
    TalkingPiece piece = now.round().piece();
    Turn turn = piece.turn();
    assertThat(turn.holder().isPresent()).isEqualTo(turn.standing() != Turn.Standing.RESTING);
    assertThat(turn.order()).doesNotHaveDuplicates();
    assertThat(turn.order()).noneMatch(piece::isWith).noneMatch(piece::hasPassed);
    assertThat(now.round().hands().seats()).doesNotHaveDuplicates();
    if (now.held().isEmpty() && now.ended().isEmpty()) {
      assertThat(turn.order()).allMatch(seat -> Rounds.isIn(now, seat));
      assertThat(one(turn)).allMatch(seat -> Rounds.isIn(now, seat));
    }
    owedIsNeverLost(before, now);
    timeStandsStill(before, now);
  }

  private static List<SeatId> one(Turn turn) {
    return turn.holder().stream().toList();
  }

  private static void owedIsNeverLost(RoomState before, RoomState now) {
    TalkingPiece piece = now.round().piece();
    before.round().piece().shares().owed().stream()
        .filter(seat -> !piece.shares().owed().contains(seat))
        .forEach(
            seat ->
                assertThat(
                        piece.shares().had().contains(seat)
                            || piece.turn().order().contains(seat)
                            || piece.hasPassed(seat)
                            || !Rounds.isIn(now, seat))
                    .isTrue());
  }

  /** What was left of a share when the room was put on hold is left when it goes on. */
  private void timeStandsStill(RoomState before, RoomState now) {
    Optional<Duration> remains =
        now.round().piece().turn().ends().map(ends -> Duration.between(room.now(), ends));
    if (before.held().isEmpty() && now.held().isPresent()) {
      left = remains;
    }
    boolean sameShare =
        now.round().piece().turn().holder().equals(before.round().piece().turn().holder());
    if (before.held().isPresent() && now.held().isEmpty() && sameShare && !wasLost(before, now)) {
      assertThat(remains).isEqualTo(left);
    }
  }

  private static boolean wasLost(RoomState before, RoomState now) {
    return before.round().piece().isWaitedFor() || now.round().piece().isWaitedFor();
  }
}
