package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.member.Jurisdiction;

class LibraryFileTest {
  private static final String GOOD = good();

  @TempDir private Path content;

  private static String good() {
    try {
      return Files.readString(Shelves.folder().resolve("en/resources/after-a-hard-night.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aTextIsReadAsItWasWritten() {
    Resource night = english("after-a-hard-night");
    assertThat(night.leaf().title()).isEqualTo("After a hard night");
    assertThat(night.whom()).containsExactlyInAnyOrder(Whom.ME, Whom.COLLEAGUE);
    assertThat(night.isAbout(Jurisdiction.YT)).isTrue();
    assertThat(night.sources().get(0).url()).contains("https://example.org/nights");
    assertThat(night.sources().get(1).url()).isEmpty();
    assertThat(night.leaf().body().html())
        .contains("<h2>Before you sleep</h2>", "<em>small</em>", "<a href=\"/help\">somebody</a>")
        .contains("<a rel=\"noopener noreferrer\" href=\"https://example.org/more\">");
    assertThat(night.leaf().body().words()).contains("Say one sentence").doesNotContain("<");
  }

  @Test
  void aNumberToCallStaysInOnePiece() throws IOException {
    written(GOOD.replace("Nobody comes home", "Call 9-8-8 & <1 866 APPELLE or 1-866-277-3553"));
    assertThat(LibraryFile.read(content).resource("night").orElseThrow().best("en").leaf().body())
        .satisfies(
            it ->
                assertThat(it.html())
                    .contains("Call <span class=\"number\">9-8-8</span> &amp; &lt;")
                    .contains("<span class=\"number\">1-866-277-3553</span>"),
            it -> assertThat(it.words()).startsWith("Call 9-8-8 & <"));
  }

  @Test
  void whatIsMissingInOneLanguageIsKnown() {
    Library library = Shelves.library();
    assertThat(library.alone())
        .extracting(Item::path)
        .containsExactly("/resources/starting-a-group");
    assertThat(library.resource("starting-a-group").orElseThrow().in("fr")).isEmpty();
    assertThat(english("starting-a-group").isAbout(Jurisdiction.QC)).isTrue();
    assertThat(english("starting-a-group").isAbout(Jurisdiction.BC)).isFalse();
  }

  @Test
  void whatNobodyLookedAtInTimeIsKnown() {
    assertThat(Shelves.library().overdue(LocalDate.of(2026, 2, 1)))
        .extracting(Item::path)
        .containsExactly("/resources/starting-a-group");
    assertThat(Shelves.library().overdue(LocalDate.of(2021, 1, 20))).isEmpty();
  }

  @Test
  void aProgrammeWithoutTextsHasAnEmptyLibrary() {
    assertThat(LibraryFile.read(content)).isEqualTo(new Library(List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: After a hard night | titel: After a hard night | line 1: title: is missing
          owner: Programme          | colour: red\\nowner: Programme | line 7: colour: Unrecognized field
          title: After a hard night | title: ''                 | line 2: title: must have 1 to 120
          for: [me, colleague]      | for: []                   | line 4: for: must name at least one
          for: [me, colleague]      | for: [me, ~]              | line 4: for
          for: [me, colleague]      | for: [everybody]          | line 4: for
          kind: self_care           | kind: poetry              | line 5: kind
          kind: self_care           | kind: 3                   | line 5: kind
          jurisdiction: all         | jurisdiction: [QC, ZZ]    | line 6: jurisdiction: must be all
          jurisdiction: all         | jurisdiction: []          | line 6: jurisdiction: must be all
          checked: 2026-01-20       | checked: yesterday        | line 8: checked: must be a date
          review_by: 2036-01-20     | review_by: 2026-01-19     | line 9: review_by: must be after
          order: 10                 | order: first              | line 11: order
          licence: CC BY 4.0        | order: 3                  | line 11: Duplicate field
          url: https://example.org/nights | url: http://example.org | line 12: sources: must be an https
          url: https://example.org/nights | url: https://ex\u0430mple.org | line 12: sources: must be an https
          Before you sleep          | <script>alert(1)</script> | line 20: there must be no HTML
          *small*                   | ![x](/help)               | line 22: there must be no picture
          ## Before                 | # Before                  | line 20: headings begin with ##
          (/help)                   | (javascript:alert(1))     | line 23: a link must lead to
          (/help)                   | (//example.org)           | line 23: a link must lead to
          (/help)                   | (http://example.org)      | line 23: a link must lead to
          (/help)                   | (/resources/nowhere)      | line 23: leads nowhere
          """)
  void aBrokenTextNamesFileAndLine(String right, String wrong, String says) throws IOException {
    assertThat(GOOD).contains(right);
    written(GOOD.replace(right, wrong.replace("\\n", "\n").replace("\\u0430", "\u0430")));
    assertThatThrownBy(() -> LibraryFile.read(content))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en/resources/night.md: " + says);
  }

  @Test
  void aTextHasABeginningAndAnEndAndSomethingInBetween() throws IOException {
    refuses("Hello", "line 1: must begin with ---");
    refuses("", "line 1: must begin with ---");
    refuses(GOOD.replace("\n---\n", "\n"), "must have a second line of ---");
    refuses(GOOD.substring(0, GOOD.indexOf("\nNobody")), "there is no text");
    refuses(GOOD + "x".repeat(40_000), "line 1: must have at most 32768 bytes");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.write(written(GOOD), "---\ntitle: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> LibraryFile.read(content))
        .hasMessageContaining("night.md: cannot be read as UTF-8");
  }

  @Test
  void aFileIsNamedByPlainWords() throws IOException {
    Files.move(written(GOOD), content.resolve("en/resources/Night.md"));
    assertThatThrownBy(() -> LibraryFile.read(content))
        .hasMessageContaining("Night.md: must have a name like after-a-loss.md");
  }

  private void refuses(String text, String says) throws IOException {
    written(text);
    assertThatThrownBy(() -> LibraryFile.read(content))
        .hasMessageContaining("night.md: ")
        .hasMessageContaining(says);
  }

  private Path written(String text) throws IOException {
    Path file = content.resolve("en/resources/night.md");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Resource english(String slug) {
    return Optional.of(Shelves.library())
        .flatMap(it -> it.resource(slug))
        .flatMap(it -> it.in("en"))
        .orElseThrow();
  }
}
