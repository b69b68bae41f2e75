package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.Cast.say;
import static org.wellnessconnection.room.Cast.seat;
import static org.wellnessconnection.room.Evenings.accept;
import static org.wellnessconnection.room.Evenings.handBack;
import static org.wellnessconnection.room.Evenings.lower;
import static org.wellnessconnection.room.Evenings.next;
import static org.wellnessconnection.room.Evenings.offer;
import static org.wellnessconnection.room.Evenings.order;
import static org.wellnessconnection.room.Evenings.pass;
import static org.wellnessconnection.room.Evenings.raise;
import static org.wellnessconnection.room.Evenings.seats;
import static org.wellnessconnection.room.Evenings.skip;
import static org.wellnessconnection.room.Evenings.start;
import static org.wellnessconnection.room.Evenings.takeBack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.facilitation.TalkingPiece;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Refusal;
import org.wellnessconnection.protocol.RoundCommand;
import org.wellnessconnection.protocol.RoundEvent;
import org.wellnessconnection.protocol.SeatId;
import org.wellnessconnection.protocol.SilentSign;
import org.wellnessconnection.protocol.Turn;

/** A round as a facilitator leads it: the piece goes from hand to hand, and nobody is pressed. */
class RoundsTest {
  private static final List<String> TWELVE =
      List.of(
          "ana", "ben", "cleo", "dan", "eva", "fay", "gus", "hugo", "ines", "jean", "karim", "lou");

  private final Story room =
      Story.ofPhases(Evenings.PEER_SUPPORT).with("ana", "ben", "cleo").knockedBy("eli");

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
  void oneMoreMinuteIsForTheAskingAndOnce() {
    ana();
    var ends = turn().ends().orElseThrow();

    room.when("ana", new RoundCommand.OneMoreMinute());

    assertThat(turn().ends()).contains(ends.plusSeconds(60));
    assertThat(room.when("ana", new RoundCommand.OneMoreMinute()).inShort()).isEqualTo("already");
    room.when("ben", new RoundCommand.OneMoreMinute()).isRefused(Refusal.NOT_YOUR_TURN);
  }

  @Test
  void whenTheTimeIsOverNobodyIsCutOffAndAMinuteCountsFromNow() {
    ana();
    room.waits(Duration.ofMinutes(5));
    assertThat(room.rings()).isEmpty();
    assertThat(turn().holder()).contains(seat("ana"));

    room.when("ana", new RoundCommand.OneMoreMinute());

    assertThat(turn().ends()).contains(room.now().plusSeconds(60));
  }

  @Test
  void aFacilitatorGrantsOneToTenMinutes() {
    ana();
    var ends = turn().ends().orElseThrow();

    room.when("eli", new RoundCommand.Grant(10));

    assertThat(turn().ends()).contains(ends.plusSeconds(600));
    room.when("eli", new RoundCommand.Grant(11)).isRefused(Refusal.BAD_GRANT);
    room.when("ana", new RoundCommand.Grant(1)).isRefused(Refusal.FORBIDDEN);
  }

  @Test
  void whoIsCalledOutOfOrderSkipsNobody() {
    room.when("ada", next());
    room.when("ada", start());

    room.when("ada", offer("cleo"));

    assertThat(turn().holder()).contains(seat("cleo"));
    assertThat(turn().order()).isEqualTo(seats("ana", "ben"));
  }

  @Test
  void whoIsSkippedComesAtTheEnd() {
    room.when("ada", next());
    room.when("ada", start());

    room.when("ada", skip("ana"));

    assertThat(turn().holder()).contains(seat("ben"));
    assertThat(turn().order()).isEqualTo(seats("cleo", "ana"));
    room.when("ben", pass());
    room.when("cleo", pass());
    room.when("ada", skip("ana"));
    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ana"));
  }

  @Test
  void aShareIsNotSkippedButTakenBack() {
    ana();
    room.when("ada", skip("ana")).isRefused(Refusal.SOMEONE_IS_SHARING);
    room.when("ada", offer("ben")).isRefused(Refusal.SOMEONE_IS_SHARING);

    room.when("ada", takeBack());

    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ben", "cleo"));
    room.when("eli", takeBack()).wasDoneBy("ada");
  }

  @Test
  void theOrderIsChangedAndNobodyIsLeftOut() {
    ana();
    room.when("ada", order("cleo", "eli"));

    assertThat(turn().order()).isEqualTo(seats("cleo", "eli", "ben"));
    room.when("ada", order("cleo", "cleo")).isRefused(Refusal.BAD_ORDER);
    room.when("ada", order("zoe")).isRefused(Refusal.BAD_ORDER);
    room.when("ada", order("ana")).isRefused(Refusal.BAD_ORDER);
    room.when("ada", order()).isRefused(Refusal.BAD_ORDER);
  }

  @Test
  void chanceDecidesTheSameWayOnEveryServer() {
    room.when("ada", next());
    room.when("ada", start());
    TalkingPiece before = piece();

    room.when("ada", new RoundCommand.Shuffle(7));

    assertThat(turn().order()).containsExactlyInAnyOrderElementsOf(before.turn().order());
    assertThat(piece().turn()).isEqualTo(before.shuffled(7).turn());
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
  void theGroupWaitsFortyFiveSecondsForAHolderWhoIsLost() {
    ana();
    room.drops("ana").waits(Duration.ofSeconds(1));
    var lost = room.of("ana").away().orElseThrow();
    assertThat(room.rings()).hasSize(1);
    assertThat(turn().until()).contains(lost.plusSeconds(45));

    room.waits(Duration.ofSeconds(43));
    assertThat(room.rings()).isEmpty();
    room.waits(Duration.ofSeconds(1));
    assertThat(room.rings()).hasSize(1);

    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ben", "cleo", "ana"));
    assertThat(room.rings()).isEmpty();
  }

  @Test
  void aHolderWhoComesBackInTimeHasAllTheTimeThatWasLeft() {
    ana();
    var ends = turn().ends().orElseThrow();
    room.drops("ana");
    room.rings();
    room.waits(Duration.ofSeconds(30)).returns("ana");

    assertThat(room.rings()).hasSize(1);

    assertThat(turn().until()).isEmpty();
    assertThat(turn().holder()).contains(seat("ana"));
    assertThat(turn().ends()).contains(ends.plusSeconds(30));
    assertThat(room.rings()).isEmpty();
  }

  @Test
  void aLeadWhoHoldsThePieceIsWaitedForLikeAnybody() {
    room.when("ada", next());
    room.when("ada", start("ada", "ana"));
    room.when("ada", accept());
    room.drops("ada");
    room.rings();
    assertThat(piece().isWaitedFor()).isTrue();

    room.waits(TalkingPiece.PATIENCE);
    room.rings();

    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ana", "ada"));
  }

  @Test
  void thePiecePassesOverWhoIsNotConnectedAndKeepsTheirPlace() {
    room.when("ada", next());
    room.when("ada", start());
    room.drops("ben");

    shares("ana");

    assertThat(turn().holder()).contains(seat("cleo"));
    assertThat(turn().order()).isEqualTo(seats("ben"));
  }

  @Test
  void whoIsRemovedIsInNoOrderAndThePieceIsBackWithTheFacilitators() {
    ana();
    room.when("cleo", raise());
    room.when("ada", Cast.remove("ana"));
    assertThat(room.rings()).hasSize(1);
    assertThat(turn().holder()).isEmpty();
    assertThat(turn().order()).isEqualTo(seats("ben", "cleo"));

    room.when("ada", Cast.remove("cleo"));

    assertThat(room.rings()).hasSize(2);
    assertThat(turn().order()).isEqualTo(seats("ben"));
    assertThat(hands()).isEmpty();
    assertThat(room.rings()).isEmpty();
  }

  @Test
  void onHoldEverythingStandsStillAndGoesOnToTheSecond() {
    ana();
    var phaseEnds = room.state().round().agenda().now().orElseThrow().ends();
    var ends = turn().ends().orElseThrow();
    room.when("ada", Cast.hold());
    var held = room.now();
    room.when("ana", handBack()).isRefused(Refusal.HELD);
    room.waits(Duration.ofMinutes(7));

    room.when("ada", Cast.resume());

    Duration stood = Duration.between(held, room.now());
    assertThat(turn().ends()).contains(ends.plus(stood));
    assertThat(room.state().round().agenda().now().orElseThrow().ends())
        .isEqualTo(phaseEnds.plus(stood));
  }

  @Test
  void onHoldNobodyRunsOutOfPatience() {
    ana();
    room.drops("ana");
    room.rings();
    room.waits(Duration.ofSeconds(20));
    room.when("ada", Cast.hold());
    room.waits(Duration.ofMinutes(5));
    assertThat(room.rings()).isEmpty();
    room.when("ada", Cast.resume());
    assertThat(room.rings()).isEmpty();

    Duration left = Duration.between(room.now(), turn().until().orElseThrow());
    assertThat(left).isBetween(Duration.ofSeconds(23), Duration.ofSeconds(25));
    room.waits(left.minusSeconds(1));
    assertThat(room.rings()).isEmpty();
    room.waits(Duration.ofSeconds(1));
    assertThat(room.rings()).hasSize(1);
  }

  @Test
  void whileSomebodySharesTheOthersSupportInSilence() {
    ana();
    room.when("ben", say("me too")).isRefused(Refusal.SOMEONE_IS_SHARING);
    assertThat(room.when("ana", say("it was hard")).inShort()).isEqualTo("said");
    assertThat(room.when("ada", say("take your time")).inShort()).isEqualTo("said");

    room.when("ben", new RoundCommand.Sign(SilentSign.ME_TOO))
        .happens(new RoundEvent.Signed(seat("ben"), SilentSign.ME_TOO));

    room.when("ana", handBack());
    room.when("ben", new RoundCommand.Sign(SilentSign.ME_TOO)).isRefused(Refusal.NOBODY_SHARES);
    assertThat(room.when("ben", say("thank you, Ana")).inShort()).isEqualTo("said");
  }

  @Test
  void aFacilitatorMayAllowText() {
    ana();
    room.when("ada", new RoundCommand.AllowText());
    assertThat(room.when("ben", say("me too")).inShort()).isEqualTo("said");
    room.when("eli", new RoundCommand.AllowText()).wasDoneBy("ada");
    room.when("eli", new RoundCommand.SignsOnly());
    room.when("ben", say("me too")).isRefused(Refusal.SOMEONE_IS_SHARING);
  }

  @Test
  void aTurnBoundaryIsWhenNobodyShares() {
    room.when("ada", next());
    room.when("ada", start());
    assertThat(room.state().round().somebodyShares()).isFalse();
    room.when("ana", accept());
    assertThat(room.state().round().somebodyShares()).isTrue();
    room.when("ana", handBack());
    assertThat(room.state().round().somebodyShares()).isFalse();
  }

  @Test
  void handsAreInOneOrderAndTheFirstIsCalledFirst() {
    room.when("ben", raise());
    room.when("eli", raise());
    room.when("ana", raise());
    assertThat(room.when("ben", raise()).inShort()).isEqualTo("already");
    assertThat(hands()).isEqualTo(seats("ben", "eli", "ana"));
    room.when("ben", lower());
    room.when("ana", new RoundCommand.LowerHand(Optional.of(seat("eli"))))
        .isRefused(Refusal.FORBIDDEN);

    room.when("ada", offer());

    assertThat(turn().holder()).contains(seat("eli"));
    room.when("eli", accept());
    assertThat(turn().ends()).isEmpty();
    assertThat(hands()).isEqualTo(seats("ana"));
    room.when("eli", new RoundCommand.OneMoreMinute()).isRefused(Refusal.NO_CLOCK);
  }

  @Test
  void whoseHandWasPassedOverKeepsThePlace() {
    room.when("ben", raise());
    room.when("ana", raise());
    room.when("ada", offer("ana"));
    room.when("ana", accept());
    room.when("ana", handBack());

    room.when("ada", offer());

    assertThat(turn().holder()).contains(seat("ben"));
  }

  @Test
  void whereNobodyIsNextNothingIsOffered() {
    room.when("ada", offer()).isRefused(Refusal.NOBODY_NEXT);
    Story empty = Story.ofPhases(Evenings.PEER_SUPPORT).with();
    empty.when("ada", start()).isRefused(Refusal.NOBODY_NEXT);
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

  private void ana() {
    room.when("ada", next());
    room.when("ada", start());
    room.when("ana", accept());
  }

  private void shares(String name) {
    assertThat(turn().holder()).contains(seat(name));
    room.when(name, accept());
    room.when(name, handBack());
  }

  private TalkingPiece piece() {
    return room.state().round().piece();
  }

  private Turn turn() {
    return piece().turn();
  }

  private List<SeatId> hands() {
    return new ArrayList<>(room.state().round().hands().seats());
  }
}
