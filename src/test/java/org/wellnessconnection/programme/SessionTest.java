package org.wellnessconnection.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.programme.Weekly.ADA;
import static org.wellnessconnection.programme.Weekly.CORA;
import static org.wellnessconnection.programme.Weekly.ELI;
import static org.wellnessconnection.programme.Weekly.ZONES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.programme.Cancellation.Why;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Refused;
import org.wellnessconnection.zones.WallTime;

/** One Tuesday evening, from a draft to a meeting that takes place or does not. */
class SessionTest {
  private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
  private static final Timekeeping FIT = new Timekeeping(ZONES, "2026e");

  private final Series circle = Weekly.series("circle");
  private final Session tuesday = Weekly.session(circle, 2);

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private Session published() {
    return tuesday.confirmedBy(ADA, NOW).published(new Word(CORA, NOW), FIT);
  }

  private static When at(String wall) {
    WallTime time = new WallTime(LocalDateTime.parse(wall), Weekly.TORONTO);
    return When.of(time, Duration.ofMinutes(90), ZONES);
  }

  @Test
  void itHasItsTimeInTorontoAndARoomThatNobodyCanGuess() {
    assertThat(tuesday.when().starts()).isEqualTo("2027-01-13T00:00:00Z");
    assertThat(tuesday.when().ends()).isEqualTo("2027-01-13T01:30:00Z");
    assertThat(tuesday.room()).isNotEqualTo(Weekly.session(circle, 2).room());
  }

  @Test
  void itHasOneNameForGood() {
    assertThat(Weekly.session(circle, 2).id()).isEqualTo(tuesday.id());
    assertThat(Weekly.session(circle, 3).id()).isNotEqualTo(tuesday.id());
    assertThat(Weekly.session(Weekly.series("other"), 2).id()).isNotEqualTo(tuesday.id());
  }

  @Test
  void nobodySeesItBeforeOneOfItsFacilitatorsConfirmed() {
    refused("not_confirmed", () -> tuesday.published(new Word(CORA, NOW), FIT));
    refused("forbidden", () -> tuesday.confirmedBy(CORA, NOW));
    assertThat(tuesday.confirmedBy(ELI, NOW).confirmed()).contains(new Word(ELI, NOW));
    assertThat(published().isPublished()).isTrue();
  }

  @Test
  void whoeverConfirmsFirstHasConfirmed() {
    Session twice = tuesday.confirmedBy(ELI, NOW).confirmedBy(ADA, NOW.plusSeconds(1));
    assertThat(twice.confirmed()).contains(new Word(ELI, NOW));
  }

  @Test
  void withoutASecondFacilitatorItIsPublishedOnlyWithAReasonThatCanBeSeen() {
    Outline alone = tuesday.outline().withLeaders(new Leaders(ADA, List.of()));
    Session one = tuesday.like(alone, NOW).confirmedBy(ADA, NOW);
    refused("second_missing", () -> one.published(new Word(CORA, NOW), FIT));
    Word why = new Word(CORA, NOW, "Eli is ill.");
    assertThat(one.published(why, FIT).alone()).contains(why);
    assertThat(published().alone()).isEmpty();
  }

  @Test
  void aDropInNeedsNoSecond() {
    Outline alone =
        tuesday.outline().withFormat("drop_in").withLeaders(new Leaders(ADA, List.of()));
    Session one = tuesday.like(alone, NOW).confirmedBy(ADA, NOW);
    assertThat(one.published(new Word(CORA, NOW), FIT).alone()).isEmpty();
  }

  @Test
  void withDataOnZonesThatAreTooOldNothingIsPublished() {
    Session sure = tuesday.confirmedBy(ADA, NOW);
    refused(
        "zones_too_old",
        () -> sure.published(new Word(CORA, NOW), new Timekeeping(ZONES, "2027a")));
  }

  @Test
  void afterItsEndNothingIsChangedAnyMore() {
    Instant over = tuesday.when().ends();
    refused("too_late", () -> tuesday.confirmedBy(ADA, over));
    refused("too_late", () -> tuesday.like(tuesday.outline(), over));
  }

  @Test
  void onceCancelledItStaysCancelled() {
    Cancellation ill = new Cancellation(Optional.of(CORA), NOW, Why.NO_FACILITATOR);
    Session gone = published().cancelled(ill);
    assertThat(gone.isCancelled()).isTrue();
    assertThat(gone.cancelled().map(Cancellation::why)).contains(Why.NO_FACILITATOR);
    assertThat(gone.sequence()).isEqualTo(1);
    assertThat(gone.cancelled(new Cancellation(Optional.empty(), NOW, Why.OTHER))).isEqualTo(gone);
    refused("cancelled", () -> gone.confirmedBy(ADA, NOW));
    refused("cancelled", () -> gone.published(new Word(CORA, NOW), FIT));
  }

  @Test
  void whatIsOverIsNotCalledOffAnyMore() {
    Session session = published();
    Instant end = session.when().ends();
    Cancellation late = new Cancellation(Optional.of(CORA), end, Why.OTHER);
    refused("too_late", () -> session.calledOff(late));
    Cancellation before = late.withAt(end.minusSeconds(1));
    assertThat(session.calledOff(before).isCancelled()).isTrue();
    assertThat(session.calledOff(before).calledOff(late)).isEqualTo(session.calledOff(before));
  }

  @Test
  void whoeverConfirmedIsAskedAgainWhenItIsMoved() {
    Session moved = published().at(at("2027-01-13T20:00"), NOW);
    assertThat(moved.isConfirmed()).isFalse();
    assertThat(moved.isPublished()).isTrue();
    assertThat(moved.sequence()).isEqualTo(1);
    assertThat(moved.id()).isEqualTo(tuesday.id());
    refused("starts_in_past", () -> tuesday.at(at("2026-12-31T20:00"), NOW));
  }

  @Test
  void whoeverLeadsItNoMoreHasNotConfirmed() {
    Outline withoutAda = tuesday.outline().withLeaders(new Leaders(ELI, List.of()));
    assertThat(tuesday.confirmedBy(ADA, NOW).like(withoutAda, NOW).isConfirmed()).isFalse();
    assertThat(tuesday.confirmedBy(ELI, NOW).like(withoutAda, NOW).isConfirmed()).isTrue();
  }

  @Test
  void itFollowsItsSeriesExceptInWhatWasChangedByHand() {
    Session smaller = tuesday.like(tuesday.outline().withPlaces(new Places(6, 3)), NOW);
    Chapter now = tuesday.planned();
    Chapter changed =
        now.withRhythm(now.rhythm().withAt(LocalTime.of(18, 0)))
            .withOutline(
                now.outline()
                    .withTitle(Map.of("en", "Round", "fr", "Ronde"))
                    .withPlaces(new Places(12, 3)));
    Session following = smaller.following(changed, ZONES);
    assertThat(following.when().starts()).isEqualTo("2027-01-12T23:00:00Z");
    assertThat(following.outline().title()).containsEntry("fr", "Ronde");
    assertThat(following.outline().places().capacity()).isEqualTo(6);
    assertThat(following.following(changed, ZONES)).isEqualTo(following);
  }

  @Test
  void movedByHandItStaysWhereItIs() {
    Session moved = tuesday.at(at("2027-01-14T12:00"), NOW);
    Chapter now = tuesday.planned();
    Chapter changed = now.withRhythm(now.rhythm().withAt(LocalTime.of(18, 0)));
    assertThat(moved.following(changed, ZONES).when()).isEqualTo(moved.when());
  }

  @Test
  void aCalendarNeedNotKnowHowManyMayCome() {
    assertThat(tuesday.like(tuesday.outline().withPlaces(new Places(6, 3)), NOW).sequence())
        .isEqualTo(tuesday.sequence());
  }

  @Test
  void itIsTheSameAfterItWasKept() {
    Session session = published().cancelled(new Cancellation(Optional.empty(), NOW, Why.HOLIDAY));
    assertThat(Codec.read(Codec.write(session), Session.class)).isEqualTo(session);
  }
}
