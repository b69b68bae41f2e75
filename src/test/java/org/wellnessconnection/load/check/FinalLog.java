package org.wellnessconnection.load.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Told.Entry;

/**
 * What a room's channels hold in the end, as read afresh and whole by somebody who may hear all of
 * them.
 */
public record FinalLog(Map<String, TreeMap<Long, Entry>> channels) {

  public static final String GROUP = "group";

  public static FinalLog readBy(Journal reader) {
    Map<String, TreeMap<Long, Entry>> channels = new HashMap<>();
    View.lastOf(reader)
        .entries()
        .forEach(
            entry ->
                channels
                    .computeIfAbsent(entry.channel(), any -> new TreeMap<>())
                    .put(entry.seq(), entry));
    return new FinalLog(channels);
  }

  public Optional<Entry> at(String channel, long seq) {
    return Optional.ofNullable(in(channel).get(seq));
  }

  /** The last number of a channel; 0 when it is empty. */
  public long head(String channel) {
    return in(channel).isEmpty() ? 0 : in(channel).lastKey();
  }

  public Set<String> names() {
    return channels.keySet();
  }

  public Stream<Entry> entries() {
    return channels.values().stream().flatMap(channel -> channel.values().stream());
  }

  Stream<Entry> entries(String type) {
    return entries().filter(entry -> entry.type().equals(type));
  }

  private TreeMap<Long, Entry> in(String channel) {
    return channels.getOrDefault(channel, new TreeMap<>());
  }
}
