package org.wellnessconnection.gratitude;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of a file beside these classes, as one part of a pattern. */
final class WordList {
  private WordList() {}

  static String exact(String name) {
    return read(name, word -> word);
  }

  /** As {@link Folded#bare} has them. */
  static String bare(String name) {
    return read(name, word -> Folded.of(word).bare());
  }

  private static String read(String name, java.util.function.UnaryOperator<String> form) {
    try (BufferedReader file = open("/gratitude/" + name)) {
      return file.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.stream.Stream.of(line.split(";")))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .map(form)
          .collect(Collectors.joining("|", "(?:", ")"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String path) {
    var bytes = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path);
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }
}
