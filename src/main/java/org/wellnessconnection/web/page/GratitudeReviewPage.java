package org.wellnessconnection.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Posts that somebody has to read before they are published, the longest waiting first.
 *
 * @param median how long the last ones waited
 * @param wrong the post of which the note cannot be kept, and the code
 */
public record GratitudeReviewPage(
    Page page, List<Item> items, Optional<Duration> median, Optional<Wrong> wrong)
    implements Shown {
  public GratitudeReviewPage {
    items = List.copyOf(items);
  }

  /**
   * One of them.
   *
   * @param flags why it is here, with words under {@code gratitude.flag.}
   * @param hours since when it waits
   */
  public record Item(PostView post, List<PostPart> parts, List<String> flags, long hours) {
    public Item {
      parts = List.copyOf(parts);
      flags = List.copyOf(flags);
    }

    /** Why each marked part is marked, each once. */
    public List<String> whys() {
      return parts.stream().flatMap(part -> part.why().stream()).distinct().toList();
    }
  }

  /** What was written as a note, and what is wrong with it. */
  public record Wrong(String post, String note, String code) {}

  public boolean isWrong(Item item) {
    return wrong.filter(it -> it.post().equals(item.post().id())).isPresent();
  }

  public String note(Item item) {
    return isWrong(item) ? wrong.map(Wrong::note).orElse("") : "";
  }

  /** In words: minutes below an hour, then hours. */
  public String medianWords() {
    Duration time = median.orElse(Duration.ZERO);
    return time.toHours() > 0
        ? page.say("gratitude.review.hours", time.toHours())
        : page.say("gratitude.review.minutes", Math.max(1, time.toMinutes()));
  }

  @Override
  public String template() {
    return "gratitudereview.jte";
  }
}
