package org.wellnessconnection.load.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wellnessconnection.load.journal.Told.Entry;

/** The last entry heard in each channel, and the first frame that says so. */
final class Cursors {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Entry> last = new LinkedHashMap<>();

  synchronized void hear(Entry entry) {
    last.merge(entry.channel(), entry, (old, now) -> now.seq() > old.seq() ? now : old);
  }

  synchronized void forget() {
    last.clear();
  }

  synchronized long in(String channel) {
    Entry entry = last.get(channel);
    return entry == null ? 0 : entry.seq();
  }

  synchronized String enter(String ticket) {
    ObjectNode frame = JSON.createObjectNode().put("type", "enter").put("ticket", ticket);
    if (!last.isEmpty()) {
      ArrayNode cursors = frame.putArray("cursors");
      last.values()
          .forEach(
              entry ->
                  cursors
                      .addObject()
                      .put("channel", entry.channel())
                      .put("seq", entry.seq())
                      .put("epoch", entry.epoch()));
    }
    return frame.toString();
  }
}
