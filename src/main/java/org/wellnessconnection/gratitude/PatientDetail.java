package org.wellnessconnection.gratitude;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what could tell a reader who somebody is: a patient before all. It knows patterns and
 * lists, not people: whoever writes has the last word, and a moderator the one after.
 */
public final class PatientDetail {
  private static final List<Search> SEARCHES =
      Stream.of(
              Ways.SEARCHES,
              Numbers.SEARCHES,
              Dates.SEARCHES,
              Ages.SEARCHES,
              Illnesses.SEARCHES,
              Stories.SEARCHES,
              Kin.SEARCHES,
              Hometowns.SEARCHES,
              Names.SEARCHES,
              GivenNames.SEARCHES)
          .flatMap(List::stream)
          .toList();

  /** Whom people read or listen to in the evening. */
  private static final Pattern WELL_KNOWN =
      Pattern.compile("\\b" + WordList.exact("well-known.txt") + "\\b");

  private PatientDetail() {}

  /** From the first to the last; no two overlap. */
  public static List<Finding> in(String text) {
    Folded folded = Folded.of(text).without(WELL_KNOWN);
    List<Finding> all =
        SEARCHES.stream()
            .flatMap(search -> search.in(folded))
            .sorted(Comparator.comparingInt(Finding::from))
            .toList();
    return merged(all);
  }

  private static List<Finding> merged(List<Finding> all) {
    List<Finding> merged = new ArrayList<>();
    for (Finding next : all) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).touches(next)) {
        merged.set(last, merged.get(last).with(next));
      } else {
        merged.add(next);
      }
    }
    return List.copyOf(merged);
  }
}
