package org.wellnessconnection.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

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
