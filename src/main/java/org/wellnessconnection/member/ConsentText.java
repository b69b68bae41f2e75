package org.wellnessconnection.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What members agree to, in one language. In its file the first line is the title, after {@code #};
 * paragraphs stand between empty lines.
 */
public record ConsentText(String title, List<String> paragraphs) {
  private static final String TITLE = "# ";

  public ConsentText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * @throws IllegalArgumentException with one line that names the file
   */
  static ConsentText read(Path file) {
    List<String> parts = parts(file);
    if (parts.size() < 2 || !parts.get(0).startsWith(TITLE)) {
      throw new IllegalArgumentException(
          file + ": must be a title after #, an empty line, and paragraphs");
    }
    return new ConsentText(parts.get(0).substring(TITLE.length()), parts.subList(1, parts.size()));
  }

  private static List<String> parts(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\n\\s*\n"))
          .map(part -> part.strip().replace('\n', ' '))
          .filter(part -> !part.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + ": cannot be read", unreadable);
    }
  }
}
