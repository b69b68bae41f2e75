package org.wellnessconnection.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Texts ENGLISH = Texts.of("en");
  private static final Texts FRENCH = Texts.of("fr");
  private static final Path PROTOCOL = Path.of("src/docs/protocol.md");
  private static final Path BROWSER_SIDE = Path.of("src/main/web");

  @Test
  void everyWordExistsInBothLanguages() {
    assertThat(FRENCH.all("").keySet()).isEqualTo(ENGLISH.all("").keySet());
  }

  @Test
  void nothingIsLeftEmpty() {
    assertThat(ENGLISH.all("").values()).allSatisfy(words -> assertThat(words).isNotBlank());
    assertThat(FRENCH.all("").values()).allSatisfy(words -> assertThat(words).isNotBlank());
  }

  @Test
  void aPatternHasTheSameBlanksInBothLanguages() {
    assertThat(ENGLISH.all(""))
        .allSatisfy(
            (key, words) -> assertThat(blanks(words)).isEqualTo(blanks(FRENCH.all("").get(key))));
  }

  @Test
  void wordsForALoungeStandForWordsOfTheRoom() {
    assertThat(ENGLISH.all("lounge.room."))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            (key, words) -> {
              String usual = key.substring("lounge.".length());
              assertThat(ENGLISH.has(usual)).as(key).isTrue();
              assertThat(blanks(words)).as(key).isEqualTo(blanks(ENGLISH.all("").get(usual)));
            });
  }

  @Test
  void anApostropheNeverSwallowsABlank() {
    assertThat(ENGLISH.all("").values()).noneMatch(words -> words.contains("'"));
    assertThat(FRENCH.all("").values()).noneMatch(words -> words.contains("'"));
  }

  @Test
  void inFrenchNoLineBeginsWithAColonOrEndsInAnOpenQuote() {
    assertThat(FRENCH.all("").values())
        .noneMatch(words -> words.contains(" :") || words.contains("« ") || words.contains(" »"));
  }

  @Test
  void inFrenchNothingStandsBeforeASemicolonOrAQuestionMark() {
    assertThat(FRENCH.all("").values())
        .noneMatch(words -> Pattern.compile("[ \u00a0][;?!]").matcher(words).find());
  }

  @Test
  void noCountLeavesItToTheReaderWhetherItIsOne() {
    assertThat(ENGLISH.all("").values()).noneMatch(words -> words.contains("(s)"));
    assertThat(FRENCH.all("").values()).noneMatch(words -> words.contains("(s)"));
  }

  @Test
  void everyRefusalOfTheProtocolHasWords() throws IOException {
    var codes = find("`([a-z_]+)`", section("## 8. Errors").replaceAll("(?s)^.*?Refusals \\(", ""));
    assertThat(codes).contains("chat_off", "bad_json", "unavailable").hasSizeGreaterThan(35);
    assertThat(codes)
        .allSatisfy(code -> assertThat(ENGLISH.has("refusal." + code)).as(code).isTrue());
  }

  @Test
  void everyWayASocketEndsHasWords() throws IOException {
    var codes = find("(1\\d{3}|4\\d{3})", section("## 7. How a socket ends"));
    assertThat(codes).contains("1001", "1006", "4029").hasSizeGreaterThan(12);
    assertThat(codes)
        .allSatisfy(code -> assertThat(ENGLISH.has("close." + code)).as(code).isTrue());
  }

  @Test
  void everyReasonForHidingHasWords() {
    assertThat(List.of("patient_detail", "unkind", "off_topic", "safety"))
        .allSatisfy(reason -> assertThat(ENGLISH.has("room.reason." + reason)).isTrue());
  }

  @Test
  void whatTheRoomSaysExists() throws IOException {
    assertThat(spokenInTheBrowser())
        .hasSizeGreaterThan(60)
        .allSatisfy(key -> assertThat(ENGLISH.has(key)).as(key).isTrue());
  }

  @Test
  void aNameIsFilledIn() {
    assertThat(ENGLISH.say("room.talk.entered", "Sam")).isEqualTo("Sam came in.");
    assertThat(FRENCH.say("room.talk.entered", "Ana")).isEqualTo("Arrivée\u00a0: Ana");
  }

  @Test
  void aLanguageIsRecognisedByItsFirstPartAndEnglishIsTheDefault() {
    assertThat(Texts.of("fr-CA").language()).isEqualTo("fr");
    assertThat(List.of("en-GB", "de", "", "fr;q=2", "*"))
        .allSatisfy(tag -> assertThat(Texts.of(tag).language()).isEqualTo("en"));
  }

  @Test
  void aMissingWordFailsLoudly() {
    assertThatThrownBy(() -> ENGLISH.say("no.such.words")).hasMessageContaining("no.such.words");
  }

  private static List<String> blanks(String words) {
    return find("(\\{\\d})", words).stream().sorted().toList();
  }

  private static List<String> spokenInTheBrowser() throws IOException {
    try (var files = Files.walk(BROWSER_SIDE)) {
      return files
          .filter(file -> file.toString().endsWith(".ts"))
          .flatMap(
              file ->
                  find("'((?:room|help|close|refusal)\\.[a-z0-9_.]*[a-z0-9_])'", read(file))
                      .stream())
          .distinct()
          .toList();
    }
  }

  private static String section(String heading) throws IOException {
    var rest = Files.readString(PROTOCOL).split(Pattern.quote(heading), 2)[1];
    return rest.split("\n## ", 2)[0];
  }

  private static List<String> find(String regex, String text) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
