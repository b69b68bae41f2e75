package org.wellnessconnection.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
  private static String cell(String text) {
    return Sheet.of(List.of(List.of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void whatASpreadsheetWouldReckonWithIsOnlyText(String formula) {
    assertThat(cell(formula)).startsWith("\"'").endsWith("\"\r\n");
  }

  @Test
  void quotationMarksAndCommasStayInsideTheirCell() {
    assertThat(Sheet.of(List.of(List.of("A \"circle\", at last", "x"), List.of("", "y"))))
        .isEqualTo("\"A \"\"circle\"\", at last\",\"x\"\r\n\"\",\"y\"\r\n");
  }

  @Test
  void aFewPeopleAreNotCounted() {
    assertThat(Sheet.people(0)).isEqualTo("0");
    assertThat(Sheet.people(1)).isEqualTo("<5");
    assertThat(Sheet.people(4)).isEqualTo("<5");
    assertThat(Sheet.people(5)).isEqualTo("5");
  }
}
