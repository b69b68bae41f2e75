package org.wellnessconnection.web.week;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.WeekLine;
import org.wellnessconnection.web.page.WeekLine.Count;

/** The weeks ahead for a spreadsheet, in the words of whoever asked. */
final class WeekSheet {
  private WeekSheet() {}

  static String of(Page page, List<WeekLine> lines) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of(page.say("week.sheet.columns").split(";")));
    lines.forEach(line -> all.add(cells(page, line)));
    return Sheet.of(all);
  }

  private static List<String> cells(Page page, WeekLine line) {
    Session session = line.session();
    return List.of(
        session.when().wall().at().toLocalDate().toString(),
        session.when().wall().at().toLocalTime().toString(),
        session.when().wall().zone().getId(),
        line.title(),
        page.say("format." + session.outline().format()),
        page.say("week.status." + line.status()),
        line.confirmed().orElse(""),
        line.led(),
        Integer.toString(session.outline().places().capacity()),
        Sheet.people(line.places().map(Count::taken).orElse(0L)),
        Sheet.people(line.places().map(Count::waiting).orElse(0L)),
        lacks(page, line));
  }

  private static String lacks(Page page, WeekLine line) {
    return line.lacks().stream()
        .map(lack -> page.say("week.lack." + WeekLine.code(lack)))
        .collect(Collectors.joining("; "));
  }
}
