package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Optional;

/**
 * Which sessions were on in an hour, with how many people.
 *
 * @param hour as it was typed
 * @param found empty while nobody has asked
 */
public record AffectedPage(
    Page page, String hour, Optional<String> wrong, Optional<List<Line>> found) implements Shown {

  /**
   * One session.
   *
   * @param came empty while that is not known
   */
  public record Line(String title, String when, long places, Optional<Long> came) {}

  public static AffectedPage asking(Page page) {
    return new AffectedPage(page.at("/affected"), "", Optional.empty(), Optional.empty());
  }

  public static AffectedPage wrong(Page page, String hour) {
    return new AffectedPage(page.at("/affected"), hour, Optional.of("bad_hour"), Optional.empty());
  }

  public static AffectedPage found(Page page, String hour, List<Line> lines) {
    return new AffectedPage(page.at("/affected"), hour, Optional.empty(), Optional.of(lines));
  }

  public long people() {
    return found.orElse(List.of()).stream()
        .mapToLong(line -> line.came().orElse(line.places()))
        .sum();
  }

  @Override
  public String template() {
    return "affected.jte";
  }
}
