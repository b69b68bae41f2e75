package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.handBack;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.offer;
import static org.wellnessconnection.room.Evenings.order;
import static org.wellnessconnection.room.Evenings.pass;
import static org.wellnessconnection.room.Evenings.raise;
import static org.wellnessconnection.room.Evenings.seats;
import static org.wellnessconnection.room.Evenings.start;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.Turn;

/** A round as a facilitator leads it: the piece goes from hand to hand, and nobody is pressed. */
class RoundsTest extends CheckIn {
  private static final List<String> TWELVE =
      List.of(
          "ana", "ben", "cleo", "dan", "eva", "fay", "gus", "hugo", "ines", "jean", "karim", "lou");

  @Test
  void thePieceGoesRoundInTheOrderInWhichPeopleCameIn() {
    room.when("ada", next());
    room.when("ada", start());
    shares("ana");
    shares("ben");
    shares("cleo");

    assertThat(turn().standing()).isEqualTo(Turn.Standing.RESTING);
    assertThat(piece().isGoingRound()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12})
  void everybodyGetsTheSameTimeInARoomOfAnySize(int people) {
    String[] names = TWELVE.subList(0, people).toArray(String[]::new);
    Story evening = Story.ofPhases(Evenings.PEER_SUPPORT).with(names);
    evening.when("ada", next());
    evening.when("ada", start());
    for (String name : names) {
      evening.when(name, accept());
      assertThat(evening.state().round().piece().turn().ends())
          .contains(evening.now().plus(Duration.ofMinutes(1)));
      evening.when(name, handBack());
    }
    assertThat(evening.state().round().piece().isGoingRound()).isFalse();
  }

  @Test
  void whenEverybodyPassesThePieceIsBackAndNobodyIsOwedAnything() {
    room.when("ada", next());
    room.when("ada", start());
    for (String name : List.of("ana", "ben", "cleo")) {
      room.when(name, pass());
    }

    assertThat(piece().isGoingRound()).isFalse();
    assertThat(piece().shares().owed()).isEmpty();
  }

  @Test
  void onePassesBeforeTheTurnCame() {
    room.when("ada", next());
    room.when("ada", start());
    room.when("cleo", pass());

    assertThat(turn().order()).isEqualTo(seats("ben"));
    assertThat(room.when("cleo", pass()).inShort()).isEqualTo("already");
  }

  @Test
  void whoPassedIsNotAskedAgainUnlessTheyRaiseTheirHand() {
    room.when("ada", next());
    room.when("ada", start());
    room.when("ana", pass());
    room.when("ada", offer("ana")).isRefused(Refusal.HAS_PASSED);
    room.when("ada", order("ana", "ben")).isRefused(Refusal.BAD_ORDER);

    room.when("ana", raise());

    assertThat(room.when("ada", offer("ana")).inShort()).isEqualTo("piece");
    assertThat(room.when("ana", accept()).inShort()).isEqualTo("piece hands");
    assertThat(turn().order()).isEqualTo(seats("ben", "cleo"));
  }

  @Test
  void ofTwoPassesAtOnceTheSecondMovesNothing() {
    room.when("ada", next());
    room.when("ada", start());
    room.when("ana", pass());
    TalkingPiece after = piece();

    assertThat(room.when("ana", pass()).inShort()).isEqualTo("already");
    assertThat(piece()).isEqualTo(after);
    assertThat(turn().holder()).contains(seat("ben"));
  }

  @Test
  void whomTheRoundDidNotReachIsOwedATurnAndComesFirst() {
    room.when("ada", next());
    room.when("ada", start());
    shares("ana");
    room.when("ada", next(1));
    assertThat(piece().shares().owed()).isEqualTo(seats("ben", "cleo"));

    room.when("ada", start());

    assertThat(turn().holder()).contains(seat("ben"));
    assertThat(turn().order()).isEqualTo(seats("cleo", "ana"));
    room.when("ben", accept());
    assertThat(piece().shares().owed()).isEqualTo(seats("cleo"));
  }

  @Test
  void chanceKeepsWhatTheGroupOwes() {
    room.when("ada", next());
    room.when("ada", start("cleo", "ana", "ben"));
    shares("cleo");
    shares("ana");
    room.when("ada", next(1));
    room.when("ada", start("cleo", "ana", "eli", "ben"));

    room.when("ada", new RoundCommand.Shuffle(3));

    assertThat(turn().order().get(0)).isEqualTo(seat("ben"));
  }

  @Test
  void ofTwoWhoStartARoundTheSecondHearsWhoDid() {
    room.when("ada", start());
    room.when("eli", start()).wasDoneBy("ada");
  }

  @Test
  void whatIsToldNamesNeitherWhoPassedNorWhoIsOwed() {
    room.when("ada", next());
    room.when("ada", start());
    room.when("ana", pass());

    String told = room.entry(Channel.GROUP, room.count(Channel.GROUP)).orElseThrow().text();

    assertThat(told)
        .contains("\"type\":\"piece\"", seat("ben").value(), "\"standing\":\"offered\"");
    assertThat(told).doesNotContain("passed", "shares");
  }
}
