package org.wellnessconnection.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.places.Helped;
import org.wellnessconnection.places.Tally;
import org.wellnessconnection.safety.Feedback;
import org.wellnessconnection.safety.Feedback.Assent;

/** Somebody who reads all figures of a month finds no group of one to four people in them. */
class FiguresTest {
  private static Figures figures(Tally tally, Helped helped, List<Feedback> said) {
    return new Figures(4, 0, 40, 360, Duration.ofMinutes(345), 4, tally, helped, said);
  }

  private static Figures of(Tally tally) {
    return figures(tally, Helped.NONE, List.of());
  }

  private static boolean isFew(long people) {
    return people > 0 && people < Share.FEW;
  }

  @Test
  void whatManyDidIsTold() {
    Figures month = of(new Tally(32, 24, 8, 0, 12, 6));
    assertThat(month.fill()).contains(new Share(32, 40));
    assertThat(month.came()).contains(new Share(24, 32));
    assertThat(month.came().map(Share::percent)).contains(75L);
    assertThat(month.placed()).contains(new Share(6, 12));
  }

  @Test
  void theFewWhoWereAwayAreNotToldNorWhatTheyFollowFrom() {
    Figures month = of(new Tally(32, 29, 3, 0, 12, 3));
    assertThat(month.fill()).contains(new Share(32, 40));
    assertThat(month.came()).isEmpty();
    assertThat(month.placed()).isEmpty();
    assertThat(of(new Tally(32, 25, 5, 2, 0, 0)).came()).isEmpty();
  }

  @Test
  void fromNoTallyAtAllCanAFewBeFound() {
    for (Tally tally : tallies()) {
      Figures month = of(tally);
      Optional<Long> had = month.fill().map(Share::some);
      assertThat(had.filter(FiguresTest::isFew)).isEmpty();
      month.came().ifPresent(it -> tellsNoFew(it, it.all(), had));
      month.placed().ifPresent(it -> tellsNoFew(it, it.some(), had));
    }
  }

  /** Neither by itself, nor together with how many had a place, some of whom stand in it. */
  private static void tellsNoFew(Share share, long ofThose, Optional<Long> had) {
    assertThat(isFew(share.some()) || isFew(share.all() - share.some())).isFalse();
    assertThat(had.filter(all -> isFew(all - ofThose))).isEmpty();
  }

  private static List<Tally> tallies() {
    List<Tally> all = new ArrayList<>();
    for (int nth = 0; nth < 14 * 64; nth++) {
      int came = nth % 14;
      int away = nth / 14 % 8;
      int excused = nth / 112;
      int had = came + away + excused;
      all.add(new Tally(had, came, away, excused, 7, Math.min(7, had)));
      all.add(new Tally(had, came, away, excused, 14, Math.min(6, had)));
    }
    return all;
  }

  @Test
  void ofAnswersEveryKindHasToBeManyOrNone() {
    Tally twelve = new Tally(12, 12, 0, 0, 0, 0);
    assertThat(figures(twelve, Helped.NONE, said(7, 5, 0)).safe()).contains(new Share(7, 12));
    assertThat(figures(twelve, Helped.NONE, said(10, 2, 0)).safe()).isEmpty();
    assertThat(figures(twelve, Helped.NONE, said(5, 5, 1)).safe()).isEmpty();
    assertThat(figures(twelve, Helped.NONE, said(9, 0, 0)).safe()).as("three silent").isEmpty();
  }

  private static List<Feedback> said(int yes, int partly, int no) {
    return Stream.of(
            Stream.generate(() -> Assent.YES).limit(yes),
            Stream.generate(() -> Assent.PARTLY).limit(partly),
            Stream.generate(() -> Assent.NO).limit(no))
        .flatMap(it -> it)
        .map(it -> new Feedback(Optional.empty(), it, it, it, ""))
        .toList();
  }

  @Test
  void howLongSessionsWereHeldIsToldWhereManyCameAndItIsKnownOfAll() {
    Figures many = of(new Tally(12, 12, 0, 0, 0, 0));
    assertThat(many.heldMinutes()).contains(345L);
    assertThat(of(new Tally(12, 4, 8, 0, 0, 0)).heldMinutes()).isEmpty();
    assertThat(of(Tally.NONE).heldMinutes()).isEmpty();
    Figures untimed =
        new Figures(1, 0, 10, 90, Duration.ZERO, 0, Tally.NONE, Helped.NONE, List.of());
    assertThat(many.plus(untimed).heldMinutes()).isEmpty();
  }

  @Test
  void howSoonHelpWasSeenIsToldOfManyRequestsOnly() {
    assertThat(figures(Tally.NONE, new Helped(12, 7), List.of()).seenSoon())
        .contains(new Share(7, 12));
    assertThat(figures(Tally.NONE, new Helped(12, 9), List.of()).seenSoon()).isEmpty();
    assertThat(figures(Tally.NONE, new Helped(3, 3), List.of()).seenSoon()).isEmpty();
  }
}
