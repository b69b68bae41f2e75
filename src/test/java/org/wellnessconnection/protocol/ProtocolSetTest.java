package org.wellnessconnection.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.protocol.ProtocolDocument.all;
import static org.wellnessconnection.protocol.ProtocolDocument.sorted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document, the server and the browser speak of the same things. */
class ProtocolSetTest {
  private static final Path JAVA = Path.of("src/main/java/org/wellnessconnection");
  private static final Path BROWSER = Path.of("src/main/web");

  /** What a browser makes of a line that broke, or says itself when it leaves. */
  private static final Set<String> OF_BROWSERS = Set.of("1000", "1006", "1011");

  private final ProtocolDocument document;

  ProtocolSetTest() throws IOException {
    document = ProtocolDocument.read();
  }

  @Test
  void whatIsWrittenIsWhatTheServerUnderstands() {
    assertThat(CodecFrames.types()).containsExactlyInAnyOrderElementsOf(document.sent());
  }

  @Test
  void whatIsWrittenIsWhatTheServerAnswers() {
    assertThat(names(Answer.class)).isEqualTo(document.answers());
  }

  @Test
  void whatIsWrittenIsWhatTheServerTells() {
    Set<String> typed = named(JAVA.resolve("web/socket"), "typed\\(\"([a-z_]+)\"");
    typed.removeAll(document.answers());

    assertThat(typed).isEqualTo(document.told());
  }

  @Test
  void whatIsWrittenIsWhatIsInTheLog() {
    Set<String> entries = names(Event.class);
    entries.add("gone");

    assertThat(entries).isEqualTo(document.entries());
  }

  @Test
  void whatIsWrittenIsWhatIsRefused() {
    assertThat(Stream.of(Refusal.values()).map(Refusal::code).collect(sorted()))
        .isEqualTo(document.refusals());
  }

  @Test
  void whatIsWrittenIsWhatIsMalformed() {
    assertThat(
            named(JAVA.resolve("protocol"), "Malformed\\((?:\\w+ \\? \"(\\w+)\" : )?\"(\\w+)\"\\)"))
        .isEqualTo(document.malformed());
  }

  @Test
  void whatIsWrittenIsHowASocketEnds() {
    Set<String> codes = named(JAVA.resolve("web/socket/CloseCode.java"), "\\((\\d{4})\\)");
    codes.add("1006");

    assertThat(codes).isEqualTo(document.closeCodesInUse());
  }

  @Test
  void theBrowserKnowsEveryWord() {
    Set<String> quoted = named(BROWSER, "'([a-z_]+)'");

    assertThat(quoted)
        .containsAll(document.sent())
        .containsAll(document.answers())
        .containsAll(document.told())
        .containsAll(document.entries());
  }

  @Test
  void theBrowserSpeaksOfNoOtherFrame() {
    assertThat(everyWord()).containsAll(named(BROWSER, "\\btype(?:: | === )'([a-z_]+)'"));
  }

  @Test
  void theBrowserKnowsTheCodesOfTheServerAndNoOther() {
    Set<String> known = named(BROWSER.resolve("wire/closing.ts"), "\\b([14]\\d{3}):");

    assertThat(known).containsAll(document.comeBackCodes());
    known.removeAll(OF_BROWSERS);
    assertThat(document.closeCodes()).containsAll(known);
  }

  @Test
  void aWordThatIsMissingIsMissed() {
    String text = document.text();

    assertThat(new ProtocolDocument(text.replace("| `hold` |", "| `halt` |")).sent())
        .isNotEqualTo(document.sent());
    assertThat(new ProtocolDocument(text.replace("| `left` |", "| `gone` |")).entries())
        .isNotEqualTo(document.entries());
    assertThat(new ProtocolDocument(text.replace("`busy`", "busy")).refusals())
        .isNotEqualTo(document.refusals());
    assertThat(new ProtocolDocument(text.replace("| 4008 |", "| 4007 |")).closeCodes())
        .isNotEqualTo(document.closeCodes());
  }

  private Set<String> everyWord() {
    return Stream.of(document.sent(), document.answers(), document.told(), document.entries())
        .flatMap(Set::stream)
        .collect(sorted());
  }

  private static Set<String> names(Class<?> sealed) {
    Set<String> names = new TreeSet<>();
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      names.addAll(each.isSealed() ? names(each) : Set.of(Codec.type(each)));
    }
    return names;
  }

  private static Set<String> named(Path where, String pattern) {
    Pattern sought = Pattern.compile(pattern);
    try (Stream<Path> files = Files.walk(where)) {
      return files
          .filter(Files::isRegularFile)
          .map(ProtocolSetTest::text)
          .flatMap(text -> all(sought, text))
          .collect(sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
