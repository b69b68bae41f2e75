package org.wellnessconnection.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The words of all letters, in both languages, and how they are put on paper. */
public final class Stationery {
  /** Each has a file in each language. */
  public static final List<String> NAMES =
      List.of(
          "registered",
          "waitlisted",
          "offered",
          "confirm",
          "reminder",
          "cancelled",
          "moved",
          "moved_waiting",
          "moved_only",
          "time_changed",
          "below_minimum",
          "report_answered",
          "report_decided",
          "report_again",
          "stand_in",
          "stand_in_found");

  private static final String DISCREET = "discreet";
  private static final List<String> LANGUAGES = List.of("en", "fr");

  private final Map<String, Letter> letters;
  private final LetterFrame frame;

  private Stationery(Map<String, Letter> letters, LetterFrame frame) {
    this.letters = Collections.unmodifiableMap(letters);
    this.frame = frame;
  }

  /**
   * @param content has a folder for each language
   * @throws IllegalArgumentException with one line that names the file
   */
  public static Stationery read(Path content, LetterFrame frame) {
    Map<String, Letter> letters = new HashMap<>();
    for (String language : LANGUAGES) {
      Path mail = content.resolve(language).resolve("mail");
      NAMES.forEach(
          name ->
              letters.put(
                  language + "/" + name, Letter.read(mail.resolve(name + ".txt"), "link", "when")));
      letters.put(language + "/" + DISCREET, Letter.read(mail.resolve(DISCREET + ".txt"), "text"));
    }
    return new Stationery(letters, frame);
  }

  /** Its message id is the same whenever and wherever it is written. */
  Mail write(PostBag.InHand letter, Addressee person) {
    Envelope envelope = letter.envelope();
    String language = LANGUAGES.contains(person.language()) ? person.language() : "en";
    Mail full = of(language, envelope.letter()).to(person.address(), envelope.words());
    Mail plain = person.discreet() ? discreet(language, full) : full;
    return new Mail(
        plain.to(),
        plain.subject(),
        plain.text(),
        Optional.of(frame.html(language, plain.subject(), plain.text())),
        Optional.of(id(envelope)),
        Stream.concat(envelope.takesBack().stream(), envelope.calendar().stream()).toList());
  }

  private Letter of(String language, String name) {
    return Optional.ofNullable(letters.get(language + "/" + name))
        .orElseThrow(() -> new IllegalArgumentException("there is no letter " + name));
  }

  private Mail discreet(String language, Mail full) {
    return of(language, DISCREET).to(full.to(), Map.of("text", full.text().strip()));
  }

  /** Says nothing about the reason or the person. */
  static String id(Envelope envelope) {
    String both = envelope.reason() + " " + envelope.to();
    return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
