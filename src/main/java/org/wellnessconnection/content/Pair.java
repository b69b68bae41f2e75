package org.wellnessconnection.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.protocol.Slug;

/** One text in both languages, or in one while the other is still to come. */
public record Pair<T extends Item>(Optional<T> english, Optional<T> french) {

  public Optional<T> in(String language) {
    return language.equals("fr") ? french : english;
  }

  /** In this language if there is one, or else in the other. */
  public T best(String language) {
    return in(language).or(() -> english).or(() -> french).orElseThrow();
  }

  public boolean isWhole() {
    return english.isPresent() && french.isPresent();
  }

  public Stream<T> all() {
    return Stream.concat(english.stream(), french.stream());
  }

  public Slug slug() {
    return best("en").leaf().slug();
  }

  int order() {
    return best("en").leaf().order();
  }
}
