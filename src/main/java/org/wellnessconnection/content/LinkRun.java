package org.wellnessconnection.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wellnessconnection.content.LinkCheck.Result;
import org.wellnessconnection.content.LinkCheck.Standing;

/**
 * What came of asking, once, whether everything is still there that our texts lead to.
 *
 * @param asked how many addresses there were
 * @param lost those that were not simply there
 */
public record LinkRun(Instant at, int asked, List<Lost> lost) {
  /** It is meant to happen every night. */
  private static final Duration FRESH = Duration.ofDays(7);

  /**
   * One that somebody has to look at.
   *
   * @param pages where it stands, as {@code fr/resources/grounding}
   */
  public record Lost(String address, Standing standing, String words, List<String> pages) {
    public Lost {
      pages = List.copyOf(pages);
    }
  }

  public LinkRun {
    lost = List.copyOf(lost);
  }

  /**
   * @param pages of each address
   */
  public static LinkRun of(
      Instant at, Collection<Result> results, Map<String, ? extends Set<String>> pages) {
    return new LinkRun(
        at,
        results.size(),
        results.stream()
            .filter(it -> it.standing() != Standing.THERE)
            .map(it -> new Lost(it.address(), it.standing(), it.words(), pages(it, pages)))
            .toList());
  }

  private static List<String> pages(Result result, Map<String, ? extends Set<String>> pages) {
    Set<String> on = pages.get(result.address());
    return on == null ? List.of() : List.copyOf(new TreeSet<>(on));
  }

  public List<Lost> dead() {
    return lost.stream().filter(it -> it.standing() == Standing.DEAD).toList();
  }

  /** Those that answer people and not programs. */
  public List<Lost> toLookAt() {
    return lost.stream().filter(it -> it.standing() == Standing.TO_LOOK_AT).toList();
  }

  public boolean isOld(Instant now) {
    return now.isAfter(at.plus(FRESH));
  }
}
