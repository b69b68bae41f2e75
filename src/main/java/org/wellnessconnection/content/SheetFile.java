package org.wellnessconnection.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.wellnessconnection.programme.YamlFile;

/**
 * One file: what is said about a text, between two lines of hyphens, and the text.
 *
 * @param end the index of the second of these lines
 */
record SheetFile(Path file, List<String> lines, int end) {
  private static final String RULE = "---";
  private static final long MOST_BYTES = 32 * 1024;

  /**
   * @throws IllegalArgumentException with one line that names the file and the line
   */
  static SheetFile open(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw at(file, 1, "must have at most " + MOST_BYTES + " bytes");
      }
      return split(file, Files.readString(file).lines().toList());
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read as UTF-8", e);
    }
  }

  private static SheetFile split(Path file, List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(RULE)) {
      throw at(file, 1, "must begin with " + RULE);
    }
    int end = lines.subList(1, lines.size()).indexOf(RULE) + 1;
    if (end == 0) {
      throw at(file, lines.size(), "must have a second line of " + RULE);
    }
    return new SheetFile(file, lines, end);
  }

  /** What is said about the text; the empty line keeps the numbers of the lines right. */
  <T> T about(Class<T> type) {
    String yaml = "\n" + String.join("\n", lines.subList(1, end));
    try {
      return YamlFile.read("", yaml, type);
    } catch (IllegalArgumentException broken) {
      throw located(String.valueOf(broken.getMessage()).substring(": ".length()), broken);
    }
  }

  BodyText body() {
    int first = end + 1;
    return in(() -> new MarkdownText(first).read(lines.subList(first, lines.size())));
  }

  /** Whatever is refused inside says in which line it was. */
  <T> T in(Supplier<T> made) {
    try {
      return made.get();
    } catch (Fault fault) {
      throw located(String.valueOf(fault.getMessage()), fault);
    }
  }

  private IllegalArgumentException located(String what, Throwable cause) {
    return new IllegalArgumentException(
        what.startsWith("line ") ? file + ": " + what : at(file, line(what), what).getMessage(),
        cause);
  }

  /** Where the field stands that the words begin with; the first line when it is missing. */
  private int line(String what) {
    String field = what.split("[.:]", 2)[0] + ":";
    List<String> head = lines.subList(0, end);
    return (int) head.stream().takeWhile(it -> !it.startsWith(field)).count() % head.size() + 1;
  }

  private static IllegalArgumentException at(Path file, int line, String what) {
    return new IllegalArgumentException(file + ": line " + line + ": " + what);
  }
}
