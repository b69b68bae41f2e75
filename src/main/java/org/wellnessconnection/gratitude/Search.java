package org.wellnessconnection.gratitude;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for one kind of thing, by patterns. */
record Search(Finding.Kind kind, boolean ignoresCase, List<Pattern> patterns) {

  /** In small letters without accents. */
  static Search bare(Finding.Kind kind, String... patterns) {
    return new Search(kind, true, compiled(patterns));
  }

  /** Where capitals and accents matter. */
  static Search exact(Finding.Kind kind, String... patterns) {
    return new Search(kind, false, compiled(patterns));
  }

  private static List<Pattern> compiled(String... patterns) {
    return Stream.of(patterns)
        .map(it -> Pattern.compile(it, Pattern.UNICODE_CHARACTER_CLASS))
        .toList();
  }

  Stream<Finding> in(Folded text) {
    String searched = ignoresCase ? text.bare() : text.plain();
    return patterns.stream()
        .flatMap(pattern -> pattern.matcher(searched).results())
        .map(found -> new Finding(kind, found.start(), found.end()));
  }
}
