package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.content.Found.Mark;
import org.wellnessconnection.content.Found.Piece;
import org.wellnessconnection.protocol.Refused;

class IndexTest {
  private static final Library LIBRARY = Shelves.library();

  @ParameterizedTest
  @ValueSource(strings = {"épuisement", "EPUISEMENT", "épuis", "l’epuisement", "e\u0301puise"})
  void whoeverTypesWithoutAccentsFindsTheSame(String typed) {
    assertThat(paths("fr", typed)).containsExactly("/resources/after-a-hard-night");
  }

  @Test
  void theBeginningOfEveryWordIsEnough() {
    assertThat(paths("en", "hard ni")).hasSize(2);
    assertThat(paths("en", "night card")).isEmpty();
    assertThat(paths("en", "ight")).isEmpty();
  }

  @Test
  void whatStandsInTheTitleComesFirst() {
    assertThat(paths("en", "group")).startsWith("/resources/starting-a-group");
    assertThat(paths("en", "night"))
        .containsExactly("/resources/after-a-hard-night", "/resources/starting-a-group");
  }

  @Test
  void questionsAreFoundToo() {
    assertThat(paths("fr", "gratuit")).containsExactly("/faq/does-it-cost");
  }

  @Test
  void eachLanguageFindsItsOwn() {
    assertThat(paths("en", "fatigue")).isEmpty();
    assertThat(paths("fr", "fatigue")).hasSize(1);
  }

  @Test
  void whatWasFoundIsMarkedAndNothingElse() {
    Found found = find("fr", "nuit").get(0);
    assertThat(found.title())
        .containsExactly(
            new Piece("Après une ", Mark.PLAIN),
            new Piece("nuit", Mark.FOUND),
            new Piece(" difficile", Mark.PLAIN));
    assertThat(found.passage()).contains(new Piece("nuit", Mark.FOUND));
  }

  @Test
  void aPassageIsCutBetweenWords() {
    List<Piece> passage = find("en", "elsewhere").get(0).passage();
    String words = String.join("", passage.stream().map(Piece::words).toList());
    assertThat(words).startsWith("…").endsWith("a page elsewhere.").hasSizeLessThan(230);
  }

  @Test
  void markupIsOnlyWords() {
    assertThat(paths("en", "<script>")).isEmpty();
    assertThat(Wanted.of("  ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?!", "a b c d e f g h i j k"})
  void whatCannotBeLookedForIsRefused(String typed) {
    assertThatThrownBy(() -> Wanted.of(typed)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Wanted.of("x".repeat(101))).isInstanceOf(Refused.class);
  }

  private static List<String> paths(String language, String typed) {
    return find(language, typed).stream().map(it -> it.item().path()).toList();
  }

  private static List<Found> find(String language, String typed) {
    return Index.of(LIBRARY, language).find(Wanted.of(typed).orElseThrow());
  }
}
