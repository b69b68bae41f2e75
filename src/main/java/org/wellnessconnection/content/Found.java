package org.wellnessconnection.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which everything was found that somebody looked for.
 *
 * @param passage a part of it around the first word that was found
 */
public record Found(Item item, List<Piece> title, List<Piece> passage) {

  /** Words that stand together, found or not. */
  public record Piece(String words, Mark mark) {}

  public enum Mark {
    FOUND,
    PLAIN
  }

  private static final int BEFORE = 60;
  private static final int LONGEST = 220;
  private static final String MORE = "…";

  static Found of(Item item, Wanted wanted) {
    String words = item.leaf().body().words();
    String body = within(words, wanted) ? passage(words, wanted) : item.leaf().summary();
    return new Found(item, pieces(item.leaf().title(), wanted), pieces(body, wanted));
  }

  private static boolean within(String words, Wanted wanted) {
    return Folded.words(words).stream().anyMatch(wanted::matches);
  }

  /** Cut where words begin and end. */
  private static String passage(String words, Wanted wanted) {
    List<Folded> all = Folded.words(words);
    int first = all.stream().filter(wanted::matches).findFirst().orElseThrow().start();
    int from = first <= BEFORE ? 0 : startAfter(all, first - BEFORE);
    int to = from + LONGEST >= words.length() ? words.length() : endBefore(all, from + LONGEST);
    return (from > 0 ? MORE : "") + words.substring(from, to) + (to < words.length() ? MORE : "");
  }

  private static int startAfter(List<Folded> all, int place) {
    return all.stream().filter(it -> it.start() >= place).findFirst().orElseThrow().start();
  }

  private static int endBefore(List<Folded> all, int place) {
    return all.stream().mapToInt(Folded::end).filter(end -> end <= place).max().orElse(place);
  }

  static List<Piece> pieces(String text, Wanted wanted) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Folded word : Folded.words(text)) {
      if (wanted.matches(word)) {
        pieces.add(new Piece(text.substring(done, word.start()), Mark.PLAIN));
        pieces.add(new Piece(text.substring(word.start(), word.end()), Mark.FOUND));
        done = word.end();
      }
    }
    pieces.add(new Piece(text.substring(done), Mark.PLAIN));
    pieces.removeIf(it -> it.words().isEmpty());
    return List.copyOf(pieces);
  }
}
