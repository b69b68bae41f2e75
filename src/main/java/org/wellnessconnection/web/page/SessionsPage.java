package org.wellnessconnection.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.programme.Programme;

/**
 * The programme of one week, by days.
 *
 * @param asked what was chosen in the form and is known, by its field
 * @param zone the time zone in which days are days
 * @param week from 0
 */
public record SessionsPage(
    Page page, List<SessionDay> days, Map<String, String> asked, String zone, int week, int weeks)
    implements Shown {
  public SessionsPage {
    days = List.copyOf(days);
    asked = Map.copyOf(asked);
  }

  public List<String> formats() {
    return Programme.FORMATS;
  }

  public List<String> zones() {
    return Zones.canada();
  }

  /** A place outside of Canada that was in the address. */
  public boolean isZoneElsewhere() {
    return !zones().contains(zone);
  }

  public String zoneKey(String canadian) {
    return Zones.key(canadian);
  }

  public boolean is(String field, String value) {
    return value.equals(asked.getOrDefault(field, ""));
  }

  /** Whether anything but the place of the reader was chosen. */
  public boolean isFiltered() {
    return asked.keySet().stream().anyMatch(field -> !field.equals("zone"));
  }

  public Optional<String> earlier() {
    return week > 0 ? Optional.of(path(week - 1)) : Optional.empty();
  }

  public Optional<String> later() {
    return week < weeks - 1 ? Optional.of(path(week + 1)) : Optional.empty();
  }

  /** The address of this choice, and of nothing else that may stand in an address. */
  public String path() {
    return week == 0 && asked.isEmpty() ? "/sessions" : path(week);
  }

  public SessionsPage at(String path) {
    return new SessionsPage(page.at(path), days, asked, zone, week, weeks);
  }

  private String path(int other) {
    String chosen =
        asked.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(it -> "&" + it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
            .collect(Collectors.joining());
    return "/sessions?week=" + other + chosen;
  }

  @Override
  public String template() {
    return "sessions.jte";
  }
}
