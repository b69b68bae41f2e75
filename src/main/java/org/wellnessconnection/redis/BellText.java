package org.wellnessconnection.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.room.Bell;
import org.wellnessconnection.room.RoomState;

/** The payload that {@code append.lua} makes. */
final class BellText {
  static final String PRESENCE = "here";

  private BellText() {}

  static Bell read(String payload) {
    String[] lines = payload.split("\n");
    String[] head = lines[0].split(" ");
    String epoch = head[2];
    Optional<RoomState> state = Optional.empty();
    List<Entry> entries = new ArrayList<>(lines.length);
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].startsWith("!")) {
        state = Optional.of(Codec.read(lines[i].substring(1), RoomState.class));
      } else {
        entries.add(entry(lines[i], epoch));
      }
    }
    return new Bell(
        Long.parseLong(head[0]), Long.parseLong(head[1]), epoch, head[3], state, entries);
  }

  private static Entry entry(String line, String epoch) {
    int number = line.indexOf(' ');
    int text = line.indexOf(' ', number + 1);
    return new Entry(
        new Channel(line.substring(0, number)),
        Long.parseLong(line.substring(number + 1, text)),
        epoch,
        line.substring(text + 1));
  }
}
