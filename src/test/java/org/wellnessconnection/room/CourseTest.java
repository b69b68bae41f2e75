package org.wellnessconnection.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.facilitation.Course;
import org.wellnessconnection.facilitation.Format;
import org.wellnessconnection.facilitation.Schedule;
import org.wellnessconnection.facilitation.Stage;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Command;
import org.wellnessconnection.protocol.CourseCommand;
import org.wellnessconnection.protocol.Outcome;
import org.wellnessconnection.protocol.Refusal;

/** A circle from 19:00 to 20:00. Ada and Eli facilitate. */
class CourseTest {
  private static final Instant SEVEN = Instant.parse("2030-01-01T19:00:00Z");
  private static final Instant EIGHT = SEVEN.plus(Duration.ofHours(1));
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Story room = Story.of(Format.Admission.BY_FACILITATOR, Schedule.of(SEVEN, EIGHT));

  @Test
  void theDoorsOpenAQuarterOfAnHourBefore() {
    Instant doors = SEVEN.minus(Duration.ofMinutes(15));
    assertThat(room.at(doors.minus(SECOND)).stage()).isEqualTo(Stage.PUBLISHED);
    assertThat(room.at(doors).stage()).isEqualTo(Stage.DOORS_OPEN);
  }

  @Test
  void beforeTheDoorsOpenAFacilitatorPreparesAndNobodyIsLetIn() {
    room.at(SEVEN.minus(Duration.ofMinutes(30))).knockedBy("ada", "ana");
    assertThat(room.of("ada").isPresent()).isTrue();
    room.when("ada", Cast.admit("ana")).isRefused(Refusal.NOT_YET);
    room.when("ada", Cast.begin()).isRefused(Refusal.NOT_YET);

    room.at(SEVEN.minus(Duration.ofMinutes(15)));
    assertThat(room.when("ada", Cast.admit("ana")).inShort()).isEqualTo("admitted entered");
  }

  @Test
  void itBeginsOnTimeWhenAFacilitatorIsThere() {
    room.at(SEVEN.minus(Duration.ofMinutes(10))).knockedBy("ada");
    assertThat(room.at(SEVEN.minus(SECOND)).stage()).isEqualTo(Stage.DOORS_OPEN);
    assertThat(room.at(SEVEN).stage()).isEqualTo(Stage.LIVE);
  }

  @Test
  void itBeginsSoonerWhenWhoLeadsWantsIt() {
    room.at(SEVEN.minus(Duration.ofMinutes(10))).knockedBy("ada", "eli");
    room.when("eli", Cast.begin()).isRefused(Refusal.NOT_LEAD);
    assertThat(room.when("ada", Cast.begin()).inShort()).isEqualTo("begun");
    assertThat(room.when("ada", Cast.begin()).inShort()).isEqualTo("already");
  }

  @Test
  void withoutAFacilitatorItWaitsAndAfterTwentySecondsIsOnHold() {
    assertThat(room.at(SEVEN).stage()).isEqualTo(Stage.DOORS_OPEN);
    assertThat(room.at(SEVEN.plusSeconds(19)).state().held()).isEmpty();
    assertThat(room.at(SEVEN.plusSeconds(20)).state().held()).isPresent();

    room.knockedBy("ada");
    assertThat(room.when("ada", Cast.begin()).inShort()).isEqualTo("HELD");
    room.when("ada", Cast.resume());
    assertThat(room.after(SECOND).stage()).isEqualTo(Stage.LIVE);
  }

  @Test
  void whenNoFacilitatorEverComesEverybodyIsExcused() {
    assertThat(room.at(SEVEN.plusSeconds(599)).stage()).isEqualTo(Stage.DOORS_OPEN);
    assertThat(room.at(SEVEN.plusSeconds(600)).stage()).isEqualTo(Stage.ENDED);
    assertThat(room.state().course().outcome()).contains(Outcome.EXCUSED);
  }

  @Test
  void whenItBeginsADoorThatOpensByItselfLetsInWhoWaits() {
    Story open = Story.of(Format.Admission.AUTOMATIC, Schedule.of(SEVEN, EIGHT));
    open.at(SEVEN.minus(Duration.ofMinutes(5))).knockedBy("ada", "ana");
    assertThat(open.of("ana").waits()).isTrue();
    assertThat(open.at(SEVEN).of("ana").isPresent()).isTrue();
  }

  @Test
  void itClosesAtItsPlannedEnd() {
    begun();
    assertThat(room.at(EIGHT.minus(SECOND)).stage()).isEqualTo(Stage.LIVE);
    assertThat(room.at(EIGHT).stage()).isEqualTo(Stage.CLOSING);
    assertThat(room.when("ana", Cast.say("goodbye")).inShort()).isEqualTo("said");
  }

  @Test
  void twentyMinutesAfterItsPlannedEndItEndsWhateverHappens() {
    begun().at(EIGHT);
    room.when("ada", Cast.hold());
    Instant last = EIGHT.plus(Duration.ofMinutes(20));
    assertThat(room.at(last.minus(SECOND)).stage()).isEqualTo(Stage.CLOSING);
    assertThat(room.at(last).stage()).isEqualTo(Stage.ENDED);
    assertThat(room.state().course().outcome()).contains(Outcome.COMPLETED);
  }

  @Test
  void whoLeadsMayExtendByAQuarterOfAnHourInAll() {
    begun();
    room.when("eli", Cast.extend(5)).isRefused(Refusal.NOT_LEAD);
    room.when("ada", Cast.extend(7)).isRefused(Refusal.BAD_EXTENSION);
    assertThat(room.when("ada", Cast.extend(10)).inShort()).isEqualTo("extended");
    room.when("ada", Cast.extend(10)).isRefused(Refusal.EXTENSION_USED_UP);
    assertThat(room.when("ada", Cast.extend(5)).inShort()).isEqualTo("extended");
    room.when("ada", Cast.extend(5)).isRefused(Refusal.EXTENSION_USED_UP);

    assertThat(room.at(EIGHT.plusSeconds(899)).stage()).isEqualTo(Stage.LIVE);
    assertThat(room.at(EIGHT.plusSeconds(900)).stage()).isEqualTo(Stage.CLOSING);
  }

  @Test
  void whatWasClosingGoesOnWhenItIsExtended() {
    begun().at(EIGHT);
    room.when("ada", Cast.extend(5));
    assertThat(room.stage()).isEqualTo(Stage.LIVE);
    assertThat(room.at(EIGHT.plusSeconds(300)).stage()).isEqualTo(Stage.CLOSING);
  }

  @Test
  void ofExtendingAndEndingAtOnceTheSecondLearnsOfTheFirst() {
    begun();
    Optional<Instant> believed = room.state().plannedEnd();
    room.when("ada", new CourseCommand.Extend(5, believed));
    assertThat(room.when("ada", new Command.End(believed, false)).inShort()).isEqualTo("conflict");
    room.when("ada", new Command.End(room.state().plannedEnd(), false));
    assertThat(room.when("ada", new CourseCommand.Extend(5, believed)).inShort())
        .isEqualTo("conflict");
  }

  @Test
  void nobodyStaysBehindAlone() {
    begun().at(EIGHT);
    room.when("ada", Cast.remove("ben"));
    assertThat(room.after(SECOND).stage()).isEqualTo(Stage.ENDED);
    assertThat(room.state().course().outcome()).contains(Outcome.COMPLETED);
  }

  @Test
  void whoOnlyReconnectsWhileItClosesHasNotLeft() {
    begun().at(EIGHT).loses("ben");
    assertThat(room.at(EIGHT.plusSeconds(89)).stage()).isEqualTo(Stage.CLOSING);
    assertThat(room.at(EIGHT.plusSeconds(90)).stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void aRoomWithoutAPlanGoesOnUntilSomebodyEndsIt() {
    Story open = Story.ofOpenDoor().knockedBy("ada", "ana");
    assertThat(open.stage()).isEqualTo(Stage.LIVE);
    assertThat(open.after(Duration.ofDays(9)).stage()).isEqualTo(Stage.LIVE);
    open.when("ada", Cast.extend(5)).isRefused(Refusal.NO_PLANNED_END);
    assertThat(open.when("ada", Cast.end()).inShort()).isEqualTo("ended");
  }

  @Test
  void tenMinutesAfterTheEndNobodyIsKnownAnyMore() {
    begun();
    room.when("ada", Cast.end());
    Instant end = room.now();
    assertThat(room.at(end.plusSeconds(599)).stage()).isEqualTo(Stage.ENDED);
    assertThat(room.at(end.plusSeconds(600)).stage()).isEqualTo(Stage.SEALED);
    assertThat(Codec.write(room.state())).doesNotContain("Ana", "account", "seat-");
    assertThat(room.state().course().headcount()).contains(new Course.Headcount(2, 2));
    room.when("ana", Cast.say("still there?")).isRefused(Refusal.ENDED);
  }

  @Test
  void aSessionThatNoServerSawGoesThroughAllOfIt() {
    room.at(EIGHT.plus(Duration.ofHours(9)));
    assertThat(room.stage()).isEqualTo(Stage.ENDED);
    room.when("server", new Command.CallMade(1));
    assertThat(room.after(Duration.ofMinutes(10)).stage()).isEqualTo(Stage.SEALED);
  }

  private Story begun() {
    room.at(SEVEN.minus(Duration.ofMinutes(15))).with("ana", "ben").knockedBy("eli");
    return room.at(SEVEN);
  }

  @Test
  void howLongItWasHeldIsKnownAlsoWhenNobodyIs() {
    room.at(SEVEN.minus(Duration.ofMinutes(10))).knockedBy("ada", "ana");
    assertThat(room.at(SEVEN.plusSeconds(1)).state().lasted()).isEmpty();
    room.at(SEVEN.plus(Duration.ofMinutes(50))).when("ada", Cast.end());
    Duration lasted = room.state().lasted().orElseThrow();
    assertThat(lasted).isBetween(Duration.ofMinutes(49), Duration.ofMinutes(50));
    assertThat(room.after(Duration.ofMinutes(11)).stage()).isEqualTo(Stage.SEALED);
    assertThat(room.state().lasted()).contains(lasted);
  }
}
