package org.wellnessconnection.web.week;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines for a spreadsheet (CSV after RFC 4180). What a spreadsheet would take for a formula begins
 * with an apostrophe, and a count of people below five is not told.
 */
final class Sheet {
  private static final String FORMULA = "=+-@\t\r\n";
  private static final long FEW = 5;

  private Sheet() {}

  static String of(List<List<String>> lines) {
    return lines.stream().map(Sheet::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Sheet::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  /** None is none; few could be somebody. */
  static String people(long count) {
    return count > 0 && count < FEW ? "<" + FEW : Long.toString(count);
  }
}
