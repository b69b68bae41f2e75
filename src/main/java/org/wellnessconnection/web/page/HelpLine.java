package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place to turn to in a crisis; it travels inside every page so that it is there when the
 * server is not.
 */
public record HelpLine(
    String name, String detail, Optional<String> tel, Optional<String> sms, Optional<String> url) {

  public static List<HelpLine> all(Texts texts) {
    return Stream.of("emergency", "suicide", "quebec")
        .map(line -> of(texts, "help." + line + "."))
        .toList();
  }

  private static HelpLine of(Texts texts, String line) {
    return new HelpLine(
        texts.say(line + "name"),
        texts.say(line + "detail"),
        maybe(texts, line + "tel"),
        maybe(texts, line + "sms"),
        maybe(texts, line + "url"));
  }

  private static Optional<String> maybe(Texts texts, String key) {
    return texts.has(key) ? Optional.of(texts.say(key)) : Optional.empty();
  }
}
