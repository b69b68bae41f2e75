package org.wellnessconnection.web.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.booking.Figures;
import org.wellnessconnection.booking.Metrics.Cell;
import org.wellnessconnection.booking.Share;

/** What became of the programme, by month and format. */
public record MetricsPage(Page page, Map<Cell, Figures> all) implements Shown {

  public List<YearMonth> months() {
    return all.keySet().stream().map(Cell::month).distinct().toList();
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", page.texts().locale()).format(month);
  }

  public List<Cell> of(YearMonth month) {
    return all.keySet().stream().filter(it -> it.month().equals(month)).toList();
  }

  public Figures figures(Cell cell) {
    return all.getOrDefault(cell, all.values().iterator().next());
  }

  /** What is told of people, each with words under {@code metrics.}; empty: too few. */
  public static Map<String, Optional<Share>> shares(Figures figures) {
    Map<String, Optional<Share>> shares = new LinkedHashMap<>();
    shares.put("fill", figures.fill());
    shares.put("came", figures.came());
    shares.put("placed", figures.placed());
    shares.put("support", figures.seenSoon());
    shares.put("safe", figures.safe());
    shares.put("heard", figures.heard());
    shares.put("again", figures.again());
    return shares;
  }

  /** How long they were held; not shown where few people were there, or it is not known of all. */
  public String held(Cell cell) {
    return figures(cell)
        .heldMinutes()
        .map(it -> page.say("metrics.minutes", it))
        .orElse(page.say("metrics.minutes.unknown"));
  }

  public String words(Optional<Share> share) {
    return share
        .map(it -> page.say("metrics.share", it.some(), it.all(), it.percent()))
        .orElse(page.say("metrics.few"));
  }

  @Override
  public String template() {
    return "metrics.jte";
  }
}
