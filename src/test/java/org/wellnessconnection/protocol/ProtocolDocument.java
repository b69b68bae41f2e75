package org.wellnessconnection.protocol;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that the protocol's document names, section by section. */
record ProtocolDocument(String text) {
  private static final Pattern WORD = Pattern.compile("`([a-z_]+)`");
  private static final Pattern CODE = Pattern.compile("\\b[14]\\d{3}\\b");

  static ProtocolDocument read() throws IOException {
    return new ProtocolDocument(Files.readString(Path.of("src/docs/protocol.md")));
  }

  Set<String> sent() {
    return firstCells(section(4)).flatMap(cell -> all(WORD, cell)).collect(sorted());
  }

  Set<String> answers() {
    return firstCells(section(5)).flatMap(cell -> all(WORD, cell)).collect(sorted());
  }

  /** What a server tells that is not an entry of a channel. */
  Set<String> told() {
    return firstCells(section(6).split("\nEntries ")[0])
        .flatMap(cell -> all(WORD, cell))
        .collect(sorted());
  }

  Set<String> entries() {
    return firstCells(section(6).split("\nEntries ")[1])
        .flatMap(cell -> all(WORD, cell))
        .collect(sorted());
  }

  Set<String> closeCodes() {
    return firstCells(section(7)).flatMap(cell -> all(CODE, cell)).collect(sorted());
  }

  /** Those of them that this version has a use for. */
  Set<String> closeCodesInUse() {
    String used =
        section(7).lines().filter(row -> !row.contains("not sent")).collect(joining("\n"));
    return firstCells(used).flatMap(cell -> all(CODE, cell)).collect(sorted());
  }

  /** Those of them after which a client comes back. */
  Set<String> comeBackCodes() {
    return section(7)
        .lines()
        .filter(row -> row.contains("| yes"))
        .flatMap(row -> all(CODE, row.split("\\|")[1]))
        .collect(sorted());
  }

  Set<String> refusals() {
    return all(WORD, paragraph("Refusals (")).collect(sorted());
  }

  Set<String> malformed() {
    return all(WORD, paragraph("Malformed (")).collect(sorted());
  }

  private String section(int number) {
    String from = text.substring(text.indexOf("\n## " + number + ". "));
    int end = from.indexOf("\n## ", 1);
    return end < 0 ? from : from.substring(0, end);
  }

  private String paragraph(String start) {
    return text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private static Stream<String> firstCells(String section) {
    return Arrays.stream(section.split("\n"))
        .filter(line -> line.startsWith("| "))
        .map(row -> row.split("\\|")[1]);
  }

  /** What the pattern's groups found, or all of it where there are none. */
  static Stream<String> all(Pattern pattern, String in) {
    return pattern.matcher(in).results().flatMap(ProtocolDocument::groups);
  }

  private static Stream<String> groups(MatchResult found) {
    return found.groupCount() == 0
        ? Stream.of(found.group())
        : IntStream.rangeClosed(1, found.groupCount())
            .mapToObj(found::group)
            .filter(Objects::nonNull);
  }

  static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
