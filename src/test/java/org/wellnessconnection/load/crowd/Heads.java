package org.wellnessconnection.load.crowd;

import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.load.check.FinalLog;
import org.wellnessconnection.load.journal.Told;

/** How far each channel went when the reader was welcomed, and how far it has read. */
final class Heads {

  private final Map<String, Long> missing = new HashMap<>();
  private final long lastWord;
  private boolean welcome;

  /**
   * @param lastWord the number up to which the group has to be read even if the welcome knows less
   */
  Heads(long lastWord) {
    this.lastWord = lastWord;
  }

  void hear(Told told) {
    if (told instanceof Told.Welcome hello) {
      welcome = true;
      missing.clear();
      hello.heads().forEach((channel, seq) -> missing.merge(channel, seq, Math::max));
      missing.merge(FinalLog.GROUP, lastWord, Math::max);
      missing.values().removeIf(seq -> seq == 0);
    } else if (told instanceof Told.Entry entry) {
      missing.computeIfPresent(
          entry.channel(), (channel, head) -> entry.seq() >= head ? null : head);
    }
  }

  boolean areReached() {
    return welcome && missing.isEmpty();
  }
}
