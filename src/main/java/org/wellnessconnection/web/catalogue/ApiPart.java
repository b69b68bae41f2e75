package org.wellnessconnection.web.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellnessconnection.protocol.Refused;

/**
 * Which part of a list a program asks for.
 *
 * @param after a session, by when it begins and its id; those after it are meant
 */
record ApiPart(Optional<Mark> after, int size) {
  private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,2}");
  private static final int USUAL = 50;
  private static final int MOST = 100;

  /** Stays right whatever is put on the board, or taken from it, meanwhile. */
  record Mark(Instant starts, String id) implements Comparable<Mark> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,13})\\.([A-Za-z0-9_-]{22})");

    static Mark of(Posting posting) {
      return new Mark(posting.starts(), posting.session().id().value());
    }

    private static Mark read(String written) {
      Matcher parts = FORM.matcher(written);
      Refused.unless(parts.matches(), "cursor", "bad_page");
      return new Mark(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2));
    }

    @Override
    public int compareTo(Mark other) {
      int earlier = starts.compareTo(other.starts);
      return earlier != 0 ? earlier : id.compareTo(other.id);
    }

    @Override
    public String toString() {
      return starts.toEpochMilli() + "." + id;
    }
  }

  /**
   * @throws Refused {@code bad_page} with the field
   */
  static ApiPart of(Asked asked) {
    String size = asked.word("size").orElse(String.valueOf(USUAL));
    boolean sound = SIZE.matcher(size).matches() && Integer.parseInt(size) <= MOST;
    Refused.unless(sound, "size", "bad_page");
    return new ApiPart(asked.word("cursor").map(Mark::read), Integer.parseInt(size));
  }

  /** This part of them, and one more if there is one. */
  List<Posting> andOneMore(List<Posting> all) {
    return all.stream()
        .filter(it -> after.map(mark -> Mark.of(it).compareTo(mark) > 0).orElse(true))
        .sorted(Comparator.comparing(Mark::of))
        .limit(size + 1L)
        .toList();
  }
}
