package org.wellnessconnection.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.web.page.BookingPage.Fields;

/**
 * One's own place in one session.
 *
 * @param written what they wrote anew and was refused
 * @param faults what is wrong with which field of it
 */
public record MyPlacePage(
    Page page, MyPlace mine, Optional<Fields> written, Map<String, String> faults)
    implements Shown {
  public MyPlacePage {
    faults = Map.copyOf(faults);
  }

  public MyPlacePage(Page page, MyPlace mine) {
    this(page, mine, Optional.empty(), Map.of());
  }

  public List<String> needs() {
    return BookingPage.NEEDS;
  }

  public List<String> only() {
    return BookingPage.ONLY;
  }

  public boolean needs(String need) {
    return written
        .map(it -> it.needs().contains(need))
        .orElseGet(() -> mine.said().needs().contains(need));
  }

  public boolean only(String one) {
    return written.filter(it -> it.only().contains(one)).isPresent();
  }

  public String note() {
    return written.map(Fields::note).orElse(mine.said().note());
  }

  public String avoided() {
    return written.map(Fields::avoided).orElse("");
  }

  public Optional<String> fault(String field) {
    return Optional.ofNullable(faults.get(field)).map(code -> page.say("refusal." + code));
  }

  public String invalid(String field) {
    return Boolean.toString(faults.containsKey(field));
  }

  @Override
  public String template() {
    return "myplace.jte";
  }
}
