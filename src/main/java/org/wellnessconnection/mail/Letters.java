package org.wellnessconnection.mail;

import java.nio.file.Path;
import java.util.Map;

/** One letter in both languages. */
public record Letters(Letter english, Letter french) {

  /**
   * Reads {@code <language>/mail/<name>.txt} in both languages.
   *
   * @throws IllegalArgumentException with one line that names the file
   */
  public static Letters read(Path content, String name, String... gaps) {
    String file = "mail/" + name + ".txt";
    return new Letters(
        Letter.read(content.resolve("en").resolve(file), gaps),
        Letter.read(content.resolve("fr").resolve(file), gaps));
  }

  public Mail to(Address person, String language, Map<String, String> words) {
    return in(language).to(person, words);
  }

  /** Whatever is not French is written in English. */
  private Letter in(String language) {
    return language.equals("fr") ? french : english;
  }
}
