package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.room.GroupCast.gather;
import static org.wellnessconnection.room.GroupCast.gatherNow;
import static org.wellnessconnection.room.GroupCast.split;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Gathering;
import org.wellnessconnection.protocol.Channel;

/** Everybody back with a minute's notice. */
class GatheringTest {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final Story room = Story.ofCircle().with("ana", "ben", "cleo", "dan");
  private Instant announced;

  @BeforeEach
  void aMinuteIsGiven() {
    room.knockedBy("eli").when("ada", split(2, 5));
    room.when("ada", gather(1));
    announced = room.now();
  }

  @Test
  void aMinuteLaterEverybodyIsBackAndNotASecondSooner() {
    assertThat(ends()).isEqualTo(announced.plusSeconds(60));
    assertThat(room.later(Duration.ofSeconds(59)).inShort()).isEqualTo("already");
    assertThat(room.state().groups().areOpen()).isTrue();
    assertThat(room.later(A_SECOND).inShort()).isEqualTo("groups");
    assertThat(room.state().groups().areOpen()).isFalse();
  }

  @Test
  void thatHappensOnceWhoeverElseNoticesTheTime() {
    room.later(Duration.ofMinutes(1));

    assertThat(room.later(Duration.ZERO).inShort()).isEqualTo("already");
    assertThat(room.later(Duration.ofHours(1)).inShort()).isEqualTo("already");
    assertThat(Room.nextDue(room.state())).isEmpty();
  }

  @Test
  void everybodyIsToldWhen() {
    assertThat(room.entry(Channel.GROUP, room.count(Channel.GROUP)).orElseThrow().text())
        .contains("\"cause\":\"notice\"", "\"ends\":" + ends().toEpochMilli());
  }

  @Test
  void aSecondNoticeDoesNotMoveTheFirst() {
    room.when("eli", gather(5)).wasDoneBy("ada");

    assertThat(ends()).isEqualTo(announced.plusSeconds(60));
  }

  @Test
  void theNoticeStaysAsItIsWhenSomebodyIsMoved() {
    int group = room.state().groups().of(Cast.seat("ana")).orElseThrow().group();
    room.when("ada", GroupCast.move("ana", 3 - group));

    assertThat(ends()).isEqualTo(announced.plusSeconds(60));
  }

  @Test
  void onHoldTheNoticeStandsStillAndGoesOnWithWhatWasLeft() {
    room.later(Duration.ofSeconds(20));
    room.when("ada", Cast.hold());
    Instant held = room.now();

    assertThat(room.later(Duration.ofMinutes(30)).inShort()).isEqualTo("already");
    assertThat(room.when("ada", Cast.resume()).inShort()).isEqualTo("resumed groups");
    Duration left = Duration.between(held, announced.plusSeconds(60));
    assertThat(ends()).isEqualTo(room.now().plus(left));
    assertThat(room.later(left.minus(A_SECOND)).inShort()).isEqualTo("already");
    assertThat(room.later(A_SECOND).inShort()).isEqualTo("groups");
  }

  @Test
  void whoCannotWaitGathersAtOnceAndTheNoticeIsOver() {
    room.when("eli", gatherNow());

    assertThat(room.later(Duration.ofMinutes(2)).inShort()).isEqualTo("already");
  }

  @Test
  void afterTheEndNobodyIsCalledBack() {
    room.when("ada", Cast.end());

    assertThat(room.later(Duration.ofMinutes(2)).inShort()).isEqualTo("already");
  }

  private Instant ends() {
    return room.state().groups().gathering().map(Gathering::ends).orElseThrow();
  }
}
