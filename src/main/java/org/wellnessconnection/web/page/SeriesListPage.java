package org.wellnessconnection.web.page;

import java.util.List;

/** Every series of the programme. */
public record SeriesListPage(Page page, List<Line> series) implements Shown {
  public SeriesListPage {
    series = List.copyOf(series);
  }

  /**
   * @param next when it takes place next, in words; empty when it does not any more
   */
  public record Line(String id, String title, String format, String next) {}

  @Override
  public String template() {
    return "series.jte";
  }
}
