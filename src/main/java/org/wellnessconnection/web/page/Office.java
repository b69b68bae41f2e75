package org.wellnessconnection.web.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.member.Duty;

/**
 * The pages of those who answer for something; each has words under its name and {@code .title}.
 */
public final class Office {
  private static final List<Map.Entry<String, Set<Duty>>> DOORS =
      List.of(
          entry("week", Set.of(Duty.FACILITATOR, Duty.COORDINATOR)),
          entry("availability", Set.of(Duty.FACILITATOR, Duty.SAFETY_LEAD)),
          entry("series", Set.of(Duty.COORDINATOR)),
          entry("wall", Set.of(Duty.COORDINATOR)),
          entry("metrics", Set.of(Duty.COORDINATOR)),
          entry("approvals", Set.of(Duty.COORDINATOR)),
          entry("content", Set.of(Duty.COORDINATOR)),
          entry("people", Set.of(Duty.COORDINATOR, Duty.ADMINISTRATOR)),
          entry("alerts", Duty.ON_CALL),
          entry("reports", Duty.ON_CALL),
          entry("gratitude/review", Duty.ON_CALL),
          entry("exclusions", Duty.ON_CALL),
          entry("identification", Duty.ON_CALL),
          entry("debriefs", Set.of(Duty.COORDINATOR, Duty.SAFETY_LEAD)),
          entry("receipts", Set.of(Duty.COORDINATOR, Duty.SAFETY_LEAD, Duty.ADMINISTRATOR)),
          entry("incidents", Set.of(Duty.SAFETY_LEAD, Duty.ADMINISTRATOR)),
          entry("audit", Set.of(Duty.ADMINISTRATOR)));

  private Office() {}

  /** Whose door is open to somebody with these duties, in the order in which they are needed. */
  public static List<String> of(Set<Duty> duties) {
    return DOORS.stream()
        .filter(door -> door.getValue().stream().anyMatch(duties::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
