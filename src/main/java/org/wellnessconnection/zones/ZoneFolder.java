package org.wellnessconnection.zones;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of compiled zones, as systems keep it under {@code /usr/share/zoneinfo}. */
final class ZoneFolder {
  private static final Pattern VERSION =
      Pattern.compile("(?:# version )?(?<version>\\d{4}[a-z]{1,2})(?:-\\S*)?");
  private static final List<String> SAID_IN = List.of("+VERSION", "tzdata.zi");

  private ZoneFolder() {}

  static String version(Path folder) {
    return SAID_IN.stream()
        .map(folder::resolve)
        .flatMap(file -> firstLine(file).stream())
        .map(VERSION::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group("version"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must say its version in " + SAID_IN));
  }

  private static Optional<String> firstLine(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().map(String::strip);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read", e);
    }
  }

  static ZoneRules rules(Path folder, ZoneId zone) {
    Path file = folder.resolve(zone.getId());
    if (!Files.isRegularFile(file)) {
      return zone.getRules();
    }
    try {
      return CompiledZone.read(Files.readAllBytes(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is not a compiled zone", e);
    }
  }
}
