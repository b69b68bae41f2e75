package org.wellnessconnection.redis;

import java.nio.file.Path;
import java.util.List;
import org.wellnessconnection.privacy.MarkerScan;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.room.Draft;

/** Something that is said in a room and must not be found any more. */
final class Secret {
  static final String TEXT =
      "Nobody outside this room shall ever read this one sentence, which is long enough to be packed";

  private Secret() {}

  static void toldIn(Ledger room) {
    room.says("one", TEXT);
    room.says("two", "again: " + TEXT);
    Event noted =
        new Event.Noted(Channel.of(Ledger.ANA), Ledger.ANA, TEXT, new AttemptId("attempt-three"));
    room.appends(
        new Draft(room.version(), Ledger.none(), Ledger.none(), List.of(noted), Ledger.none()));
  }

  static boolean isIn(Path folder) {
    return !new MarkerScan(List.of(TEXT)).raw(folder).decoded(folder).found().isEmpty();
  }
}
