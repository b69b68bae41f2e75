package org.wellnessconnection.load.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellnessconnection.load.journal.Journal;
import org.wellnessconnection.load.journal.Moment;
import org.wellnessconnection.load.journal.Told;
import org.wellnessconnection.load.journal.Told.Entry;

/**
 * What one client heard in each channel between two moments at which it was told to forget what it
 * had.
 */
public record View(String seat, Map<String, List<Entry>> channels) {

  /** All the views of a client, the last one being what its screen shows in the end. */
  public static List<View> of(Journal journal) {
    List<View> views = new ArrayList<>(List.of(empty(journal)));
    for (Moment moment : journal.moments()) {
      if (moment instanceof Moment.Heard heard) {
        hear(views, heard.told(), journal);
      }
    }
    return views;
  }

  private static void hear(List<View> views, Told told, Journal journal) {
    if (startsAfresh(told)) {
      views.add(empty(journal));
    } else if (told instanceof Entry entry) {
      views.get(views.size() - 1).add(entry);
    }
  }

  public static View lastOf(Journal journal) {
    List<View> views = of(journal);
    return views.get(views.size() - 1);
  }

  private static View empty(Journal journal) {
    return new View(journal.seat(), new LinkedHashMap<>());
  }

  private static boolean startsAfresh(Told told) {
    return told instanceof Told.Reset || told instanceof Told.Welcome hello && !hello.resumed();
  }

  private void add(Entry entry) {
    channels.computeIfAbsent(entry.channel(), any -> new ArrayList<>()).add(entry);
  }

  List<Entry> in(String channel) {
    return channels.getOrDefault(channel, List.of());
  }

  /** The highest number heard in a channel; 0 for none. */
  long head(String channel) {
    return in(channel).stream().mapToLong(Entry::seq).max().orElse(0);
  }

  Stream<Entry> entries() {
    return channels.values().stream().flatMap(List::stream);
  }
}
