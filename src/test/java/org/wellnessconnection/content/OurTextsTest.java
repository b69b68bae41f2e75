package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The texts that the programme opens with. */
class OurTextsTest {
  private static final Library OURS = LibraryFile.read(Path.of("config/content"));

  @Test
  void everyTextIsThereInBothLanguages() {
    assertThat(OURS.alone()).extracting(Item::path).isEmpty();
  }

  @Test
  void behindEveryDoorThereIsSomethingToRead() {
    for (Whom whom : Whom.values()) {
      assertThat(OURS.resources())
          .anySatisfy(it -> assertThat(it.best("en").whom()).contains(whom));
    }
  }

  @Test
  void bothLanguagesAgreeOnWhomAndWhatATextIsFor() {
    assertThat(OURS.resources())
        .allSatisfy(
            it -> {
              Resource english = it.best("en");
              Resource french = it.best("fr");
              assertThat(french.whom()).isEqualTo(english.whom());
              assertThat(french.kind()).isEqualTo(english.kind());
              assertThat(french.where()).isEqualTo(english.where());
            });
  }
}
