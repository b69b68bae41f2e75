package org.wellnessconnection.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.Channel;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Cursor;
import org.wellnessconnection.protocol.Entry;
import org.wellnessconnection.protocol.Event;
import org.wellnessconnection.protocol.Gone;

/** A log that numbers as the real one does. */
final class PaperLog {
  static final String EPOCH = "0123abcd";

  private final Map<Channel, List<Entry>> channels = new HashMap<>();

  void write(Event event, Instant now) {
    List<Entry> lines = channels.computeIfAbsent(event.channel(), channel -> new ArrayList<>());
    long number = lines.size() + 1;
    String head =
        "{\"type\":\"%s\",\"channel\":\"%s\",\"seq\":%d,\"epoch\":\"%s\",\"at\":%d"
            .formatted(Codec.type(event), event.channel(), number, EPOCH, now.toEpochMilli());
    lines.add(new Entry(event.channel(), number, EPOCH, head + Codec.tail(event)));
  }

  void replace(Gone gone) {
    Cursor at = gone.cited().cursor();
    channels
        .get(at.channel())
        .set((int) at.seq() - 1, new Entry(at.channel(), at.seq(), EPOCH, Codec.text(gone)));
  }

  int count(Channel channel) {
    return channels.getOrDefault(channel, List.of()).size();
  }

  Map<Channel, Integer> counts() {
    Map<Channel, Integer> counts = new HashMap<>();
    channels.forEach((channel, lines) -> counts.put(channel, lines.size()));
    return counts;
  }

  Optional<Entry> entry(Channel channel, long number) {
    return channels.getOrDefault(channel, List.of()).stream()
        .filter(entry -> entry.seq() == number)
        .findFirst();
  }

  List<Entry> everything() {
    return channels.values().stream().flatMap(List::stream).toList();
  }

  Map<Channel, Cursor> heads() {
    Map<Channel, Cursor> heads = new HashMap<>();
    everything().forEach(entry -> heads.put(entry.channel(), entry.cursor()));
    return heads;
  }
}
