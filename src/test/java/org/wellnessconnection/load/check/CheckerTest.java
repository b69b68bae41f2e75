package org.wellnessconnection.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.load.check.Scene.ANA;
import static org.wellnessconnection.load.check.Scene.BEN;
import static org.wellnessconnection.load.check.Scene.CLEO;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.check.Finding.Kind;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.journal.Told.Answer;
import org.wellnessconnection.load.journal.Told.Entry;
import org.wellnessconnection.load.journal.Wish;

/** Every breach is told by hand once, and has to be found. */
class CheckerTest {

  private final Scene room = new Scene();

  @Test
  void aQuietRoomIsClean() {
    room.says(BEN, "hello");
    room.says(CLEO, "good evening");

    Tally tally = room.checkedWithout();

    assertThat(tally.findings()).isEmpty();
    assertThat(tally.sent()).isEqualTo(2);
    assertThat(tally.acknowledged()).isEqualTo(2);
  }

  @Test
  void anAcknowledgedWordThatIsNotInTheLogIsLost() {
    Entry hello = room.saysUnheard(BEN, "hello");
    room.loses(hello);

    found(Kind.LOST, room.checkedWithout());
  }

  @Test
  void anAcknowledgedWordThatStandsWithAnotherTextIsLost() {
    Entry hello = room.says(BEN, "hello");
    room.sends(BEN, "goodbye", hello.attempt());

    found(Kind.LOST, room.checkedWithout());
  }

  @Test
  void anAcknowledgedWordAtSomebodyElsesNumberIsLost() {
    Entry hello = room.says(CLEO, "hello");
    room.sends(BEN, "mine", "try-mine");
    room.acknowledges(BEN, "try-mine", hello.seq());

    found(Kind.LOST, room.checkedWithout());
  }

  @Test
  void aWordThatWasTakenAwayIsNotLost() {
    Entry hello = room.says(BEN, "hello");
    room.takesAway(hello);

    assertThat(room.checkedWithout().findings()).isEmpty();
  }

  @Test
  void whoStopsHearingBeforeTheEndHasLost() {
    Entry last = room.saysUnheard(BEN, "last words");
    room.hears(ANA, last);
    room.hears(BEN, last);

    found(Kind.LOST, room.checkedWithout());
  }

  @Test
  void whoNeverComesBackHasLost() {
    room.leaves(CLEO, 1006);

    found(Kind.LOST, room.checkedWithout());
    assertThat(room.checkedWithout(CLEO).findings()).isEmpty();
  }

  @Test
  void oneAttemptInTheLogTwiceIsDoubled() {
    room.says(BEN, "hello");
    Entry again = room.keeps(Scene.said(BEN, "hello again", "try-hello"));
    heardByAll(again);

    found(Kind.DOUBLED, room.checkedWithout());
  }

  @Test
  void oneTextUnderTwoAttemptsIsDoubled() {
    room.says(BEN, "hello");
    Entry again = room.keeps(Scene.said(BEN, "hello", "another-try"));
    heardByAll(again);

    found(Kind.DOUBLED, room.checkedWithout());
  }

  @Test
  void oneNumberHeardTwiceIsDoubled() {
    Entry hello = room.says(BEN, "hello");
    room.hears(CLEO, hello);

    found(Kind.DOUBLED, room.checkedWithout());
  }

  @Test
  void twoNumbersForOneAttemptAreDoubled() {
    Entry hello = room.says(BEN, "hello");
    room.says(BEN, "more");
    room.hears(BEN, new Answer("applied", hello.attempt(), "group", hello.seq() + 1, ""));

    found(Kind.DOUBLED, room.checkedWithout());
  }

  @Test
  void aNumberAfterAHigherOneIsOutOfOrder() {
    Entry first = room.saysUnheard(BEN, "first");
    Entry second = room.saysUnheard(BEN, "second");
    for (String person : new String[] {ANA, BEN}) {
      room.hears(person, first);
      room.hears(person, second);
    }
    room.hears(CLEO, second);
    room.hears(CLEO, first);

    found(Kind.OUT_OF_ORDER, room.checkedWithout());
  }

  @Test
  void twoLinesAtOneNumberAreOutOfOrder() {
    Entry hello = room.saysUnheard(BEN, "hello");
    room.hears(ANA, hello);
    room.hears(BEN, hello);
    room.hears(
        CLEO,
        new Entry(
            "said",
            "group",
            hello.seq(),
            hello.epoch(),
            hello.at(),
            BEN,
            "",
            "other",
            "x-attempt"));

    found(Kind.OUT_OF_ORDER, room.checkedWithout());
  }

  @Test
  void aWordSeenAndThenLostNeedsAReset() {
    Entry seen = room.keeps(Scene.said(BEN, "seen", "try-seen"));
    room.hears(CLEO, seen);
    room.loses(seen);

    found(Kind.OUT_OF_ORDER, room.checkedWithout(ANA, BEN));
  }

  @Test
  void aJumpWithoutAResetIsAGap() {
    Entry missed = room.saysUnheard(BEN, "missed");
    room.hears(ANA, missed);
    room.hears(BEN, missed);
    room.says(BEN, "next");

    found(Kind.GAP, room.checkedWithout());
  }

  @Test
  void aViewThatBeginsAfterItsOwnersDoorIsAGap() {
    room.hears(CLEO, new Told.Reset());
    room.says(BEN, "first thing heard after the reset");

    found(Kind.GAP, room.checkedWithout());
  }

  @Test
  void aHoleInTheLogItselfIsAGap() {
    Entry hole = room.keeps(Scene.said(BEN, "hole", "try-hole"));
    room.says(BEN, "after");
    room.loses(hole);

    found(Kind.GAP, room.checkedWithout());
  }

  @Test
  void aResetMayBringEverythingAgain() {
    Entry hello = room.says(CLEO, "hello");
    room.hears(CLEO, new Told.Reset());
    room.welcomes(CLEO, false);
    room.journal(ANA)
        .heard(Entry.class)
        .forEach(
            entry -> {
              if (entry.seq() >= 3) {
                room.hears(CLEO, entry);
              }
            });

    Tally tally = room.checkedWithout();

    assertThat(hello.seq()).isEqualTo(4);
    assertThat(tally.findings()).isEmpty();
    assertThat(tally.resets()).isEqualTo(1);
  }

  @Test
  void aCommandWithoutAnAnswerIsFound() {
    room.sends(BEN, "hello?", "try-hello");

    found(Kind.UNANSWERED, room.checkedWithout());
  }

  @Test
  void anUncertainAnswerIsNoAnswer() {
    room.sends(BEN, "hello?", "try-hello");
    room.hears(BEN, new Answer("uncertain", "try-hello", "", 0, ""));

    found(Kind.UNANSWERED, room.checkedWithout());
  }

  @Test
  void theLongestSilenceIsMeasuredWhileSomebodySends() {
    for (long at : new long[] {1_000, 9_000}) {
      room.journal(BEN).write(new Moment.Sent(at * 1_000_000, Wish.say("try-" + at, "tick " + at)));
    }

    assertThat(room.checkedWithout().longestSilence()).isEqualTo(Duration.ofSeconds(8));
  }

  private void heardByAll(Entry entry) {
    room.hears(ANA, entry);
    room.hears(BEN, entry);
    room.hears(CLEO, entry);
  }

  private static void found(Kind kind, Tally tally) {
    assertThat(tally.findings()).extracting(Finding::kind).contains(kind);
  }
}
