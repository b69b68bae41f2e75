package org.wellnessconnection.gratitude;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words after which somebody is first shown where there is help. Both languages are looked for in
 * every text: people switch when it hurts.
 */
public final class SafetyWords {
  private static final Pattern PHRASE = Pattern.compile("[\\p{L}' -]{3,60}\\*?");
  private final Pattern words;

  private SafetyWords(List<String> phrases) {
    words =
        Pattern.compile(
            phrases.stream()
                .map(SafetyWords::pattern)
                .collect(Collectors.joining("|", "\\b(?:", ")")),
            Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * Reads {@code en/help/safety-words.txt} and the same in {@code fr}: a phrase a line; {@code *}
   * at its end stands for any ending.
   *
   * @throws IllegalArgumentException with one line that names the file and the line
   */
  public static SafetyWords read(Path content) {
    return new SafetyWords(
        Stream.of("en", "fr")
            .map(language -> content.resolve(language + "/help/safety-words.txt"))
            .flatMap(file -> phrases(file).stream())
            .toList());
  }

  private static List<String> phrases(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        requirePhrase(file, i + 1, lines.get(i).strip());
      }
      return lines.stream().map(String::strip).filter(SafetyWords::says).toList();
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + ": cannot be read", unreadable);
    }
  }

  private static void requirePhrase(Path file, int line, String phrase) {
    if (says(phrase) && !PHRASE.matcher(Folded.of(phrase).bare()).matches()) {
      throw new IllegalArgumentException(file + ": line " + line + ": must be a few words");
    }
  }

  private static boolean says(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private static String pattern(String phrase) {
    String bare = Folded.of(phrase).bare();
    String open = bare.replace("*", "").replace(" ", "\\s+").replace("-", "[ -]?");
    return bare.endsWith("*") ? open : open + "\\b";
  }

  public boolean areIn(String text) {
    return words.matcher(Folded.of(text).bare()).find();
  }
}
