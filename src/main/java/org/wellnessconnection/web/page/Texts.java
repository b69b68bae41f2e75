package org.wellnessconnection.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wellnessconnection.member.Profile;

/**
 * The words of one language, English or French. Every key exists in both. Apostrophes are
 * typographic (’), so a pattern reads the same to {@link MessageFormat} and to the browser, which
 * only knows {@code {0}}.
 */
public final class Texts {
  private static final Texts ENGLISH = load(Locale.CANADA);
  private static final Texts FRENCH = load(Locale.CANADA_FRENCH);

  private final Locale locale;
  private final SortedMap<String, String> words;

  private Texts(Locale locale, SortedMap<String, String> words) {
    this.locale = locale;
    this.words = Collections.unmodifiableSortedMap(words);
  }

  /**
   * The words for a BCP 47 tag such as {@code fr-CA}; whatever is not French is answered in
   * English.
   */
  public static Texts of(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().equals("fr") ? FRENCH : ENGLISH;
  }

  /** {@code en} or {@code fr}. */
  public String language() {
    return locale.getLanguage();
  }

  /** For what the machine can put into words by itself. */
  public Locale locale() {
    return locale;
  }

  /** {@code January 5, 2027}, as it is where the programme is made. */
  public String day(Instant at) {
    return day(LocalDate.ofInstant(at, Profile.USUAL_ZONE));
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, locale);
  }

  /** {@code Jan. 5, 2027, 7:00 p.m.}, as it is where the programme is made. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(Profile.USUAL_ZONE)
        .format(at);
  }

  public String say(String key, Object... args) {
    return new MessageFormat(pattern(key), locale).format(args);
  }

  /** Every key that starts with the prefix, with its unfilled pattern, in the order of the keys. */
  public Map<String, String> all(String prefix) {
    return words.subMap(prefix, prefix + Character.MAX_VALUE);
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  private String pattern(String key) {
    var pattern = words.get(key);
    if (pattern == null) throw new IllegalArgumentException("No words for " + key);
    return pattern;
  }

  private static Texts load(Locale locale) {
    var file = "/messages_" + locale.getLanguage() + ".properties";
    var read = new Properties();
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var words = new TreeMap<String, String>();
    read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
    return new Texts(locale, words);
  }
}
