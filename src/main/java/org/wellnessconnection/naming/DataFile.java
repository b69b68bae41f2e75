package org.wellnessconnection.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a file beside these classes, without what stands behind a {@code #}. */
final class DataFile {
  private static final int HEX = 16;

  private DataFile() {}

  static List<String> lines(String name) {
    try (BufferedReader file = open(name)) {
      return file.lines().map(String::strip).filter(DataFile::says).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String name) {
    var bytes = Objects.requireNonNull(DataFile.class.getResourceAsStream("/naming/" + name), name);
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  private static boolean says(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  /** Code points in hexadecimal digits, between spaces. */
  static String text(String hex) {
    StringBuilder text = new StringBuilder();
    for (String one : hex.strip().split(" ", -1)) {
      text.appendCodePoint(Integer.parseInt(one, HEX));
    }
    return text.toString();
  }
}
