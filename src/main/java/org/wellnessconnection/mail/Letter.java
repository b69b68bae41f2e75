package org.wellnessconnection.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter with gaps such as <code>{link}</code>, in one language. In its file the first line is
 * the subject, then comes an empty line, then the text.
 */
public record Letter(String subject, String text) {
  private static final Pattern GAP = Pattern.compile("\\{(?<name>[a-z_]+)}");

  /**
   * @throws IllegalArgumentException with one line that names the file
   */
  public static Letter read(Path file, String... gaps) {
    try {
      String[] parts = Files.readString(file).split("\n\n", 2);
      require(parts.length == 2, file, "must be a subject, an empty line, and a text");
      for (String gap : gaps) {
        require(parts[1].contains("{" + gap + "}"), file, "must have {" + gap + "} in its text");
      }
      Letter letter = new Letter(parts[0].strip(), parts[1].strip() + "\n");
      new Mail(new Address("a@localhost"), letter.subject(), letter.text());
      return letter;
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + ": cannot be read", unreadable);
    }
  }

  /** The letter to somebody, with its gaps filled; what is filled in is never read as a gap. */
  public Mail to(Address person, Map<String, String> words) {
    return new Mail(person, filled(subject, words), filled(text, words));
  }

  private static String filled(String pattern, Map<String, String> words) {
    return GAP.matcher(pattern)
        .replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), gap.group())));
  }

  private static void require(boolean right, Path file, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(file + ": " + otherwise);
    }
  }
}
