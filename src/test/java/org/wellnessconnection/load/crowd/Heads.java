package org.wellnessconnection.load.crowd;

import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.load.journal.Told;

/** How far each channel went when the reader was welcomed, and how far it has read. */
final class Heads {

  private final Map<String, Long> missing = new HashMap<>();
  private boolean welcome;

  void hear(Told told) {
    if (told instanceof Told.Welcome hello) {
      welcome = true;
      missing.clear();
      hello.heads().forEach((channel, seq) -> missing.merge(channel, seq, Math::max));
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
