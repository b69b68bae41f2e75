package org.wellnessconnection.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.load.check.Scene.ANA;
import static org.wellnessconnection.load.check.Scene.BEN;
import static org.wellnessconnection.load.check.Scene.CLEO;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.load.check.Finding.Kind;
import org.wellnessconnection.load.journal.Told.Entry;

/** What facilitators decide takes effect in the order of the room, or the checker says so. */
class ModerationCheckTest {

  private final Scene room = new Scene();

  @Test
  void whoIsRemovedHearsNothingMore() {
    room.tells("left", "group", CLEO);
    room.leaves(CLEO, 4003);
    assertThat(room.checkedWithout(CLEO).findings()).isEmpty();

    Entry secret = room.says(BEN, "now we are alone");

    assertThat(secret.seq()).isPositive();
    found(Kind.FORBIDDEN, room.checkedWithout(CLEO));
  }

  @Test
  void whoIsRemovedSaysNothingMore() {
    room.tells("left", "group", CLEO);
    Entry said = room.saysUnheard(CLEO, "one more thing");
    room.hears(ANA, said);
    room.hears(BEN, said);

    found(Kind.FORBIDDEN, room.checkedWithout(CLEO));
  }

  @Test
  void whoseChatIsOffSaysNothing() {
    room.tells("chat_off", "seat:" + BEN, BEN);
    room.says(BEN, "but");

    found(Kind.FORBIDDEN, room.checkedWithout());
  }

  @Test
  void whoseChatIsOnAgainMaySpeak() {
    room.tells("chat_off", "seat:" + BEN, BEN);
    room.tells("chat_on", "seat:" + BEN, BEN);
    room.says(BEN, "thank you");

    assertThat(room.checkedWithout().findings()).isEmpty();
  }

  @Test
  void aRoomOnHoldTakesWordsFromFacilitatorsOnly() {
    room.tells("held", "group", "");
    room.says(ANA, "let us take a breath");
    assertThat(room.checkedWithout().findings()).isEmpty();

    room.says(BEN, "but");
    found(Kind.FORBIDDEN, room.checkedWithout());
  }

  private static void found(Kind kind, Tally tally) {
    assertThat(tally.findings()).extracting(Finding::kind).contains(kind);
  }
}
