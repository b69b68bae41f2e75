package org.wellnessconnection.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds texts by the beginnings of their words, in one language. */
public final class Index {
  private static final int IN_TITLE = 9;
  private static final int IN_SUMMARY = 3;
  private static final int IN_BODY = 1;

  private final List<Entry> entries;

  private record Entry(Item item, Map<Integer, Set<String>> words) {

    /** Nothing where one of the words is in no part; a word counts where it stands highest. */
    int rank(Wanted wanted) {
      List<Integer> ranks = wanted.words().stream().map(this::rank).toList();
      return ranks.contains(0) ? 0 : ranks.stream().mapToInt(it -> it).sum();
    }

    private int rank(Folded wanted) {
      return words.entrySet().stream()
          .filter(part -> part.getValue().stream().anyMatch(it -> it.startsWith(wanted.word())))
          .mapToInt(Map.Entry::getKey)
          .max()
          .orElse(0);
    }
  }

  private record Ranked(Entry entry, int rank) {}

  private Index(List<Entry> entries) {
    this.entries = entries;
  }

  public static Index of(Library library, String language) {
    return new Index(
        library
            .texts()
            .filter(it -> it.leaf().language().equals(language))
            .map(Index::entry)
            .toList());
  }

  private static Entry entry(Item item) {
    return new Entry(
        item,
        Map.of(
            IN_TITLE, words(item.leaf().title()),
            IN_SUMMARY, words(item.leaf().summary()),
            IN_BODY, words(item.leaf().body().words())));
  }

  private static Set<String> words(String text) {
    Stream<Folded> words = Folded.words(text).stream();
    return words.map(Folded::word).collect(Collectors.toUnmodifiableSet());
  }

  /** The best first; among equals in the order of the library. */
  public List<Found> find(Wanted wanted) {
    return entries.stream()
        .map(entry -> new Ranked(entry, entry.rank(wanted)))
        .filter(it -> it.rank() > 0)
        .sorted(Comparator.comparingInt(Ranked::rank).reversed())
        .map(it -> Found.of(it.entry().item(), wanted))
        .toList();
  }
}
