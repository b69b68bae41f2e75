package org.wellnessconnection.web.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.programme.Audience;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.programme.Programme;
import org.wellnessconnection.protocol.Refused;

/**
 * Which sessions somebody looks for; what is empty does not matter to them.
 *
 * @param audience for whom alone, a word of {@link Audience}
 * @param places {@code yes}: only those that have places
 */
record Wanted(
    Optional<String> format,
    Optional<String> language,
    Optional<String> audience,
    Optional<String> places) {
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "format", Programme.FORMATS,
          "language", List.of("en", "fr"),
          "audience", Stream.of(Audience.values()).map(Wanted::word).toList(),
          "places", List.of("yes"));

  /** On a page: what nobody knows is as if it had not been asked for. */
  static Wanted kindly(Map<String, String> asked) {
    return of(asked);
  }

  /**
   * For programs.
   *
   * @throws Refused {@code bad_filter} with the field
   */
  static Wanted strictly(Map<String, String> asked) {
    KNOWN.forEach(
        (field, words) ->
            Refused.unless(
                !asked.containsKey(field) || words.contains(asked.get(field)),
                field,
                "bad_filter"));
    return of(asked);
  }

  private static Wanted of(Map<String, String> asked) {
    return new Wanted(
        known(asked, "format"),
        known(asked, "language"),
        known(asked, "audience"),
        known(asked, "places"));
  }

  private static Optional<String> known(Map<String, String> asked, String field) {
    return Optional.ofNullable(asked.get(field))
        .filter(it -> KNOWN.getOrDefault(field, List.of()).contains(it));
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  boolean fits(Posting posting, Instant now) {
    Outline outline = posting.session().outline();
    return format.map(outline.format()::equals).orElse(true)
        && language.map(outline.spoken().languages()::contains).orElse(true)
        && audience.map(word(outline.audience())::equals).orElse(true)
        && (places.isEmpty() || posting.places(now).hasPlaces());
  }
}
