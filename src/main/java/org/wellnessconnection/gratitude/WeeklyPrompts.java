package org.wellnessconnection.gratitude;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.wellnessconnection.programme.YamlFile;
import org.wellnessconnection.protocol.Wording;

/** Something to write about, another one each week. */
public record WeeklyPrompts(List<Prompt> prompts) {
  private static final int LONGEST = 160;

  /** One, in both languages. */
  public record Prompt(String en, String fr) {
    public Prompt {
      if (!isReadable(en) || !isReadable(fr)) {
        throw new IllegalArgumentException("must be in en and fr, 1 to " + LONGEST + " characters");
      }
    }

    private static boolean isReadable(String words) {
      return Wording.fault(words, LONGEST).isEmpty();
    }

    public String in(String language) {
      return language.equals("fr") ? fr : en;
    }
  }

  public WeeklyPrompts {
    prompts = List.copyOf(prompts);
    if (prompts.isEmpty()) {
      throw new IllegalArgumentException("prompts: must not be empty");
    }
  }

  /**
   * Reads {@code prompts.yaml} in the content folder.
   *
   * @throws IllegalArgumentException with one line that names the file and the field
   */
  public static WeeklyPrompts read(Path content) {
    return YamlFile.read(content.resolve("prompts.yaml"), WeeklyPrompts.class);
  }

  Prompt of(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return prompts.get((week - 1) % prompts.size());
  }
}
