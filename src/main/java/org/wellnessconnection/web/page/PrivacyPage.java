package org.wellnessconnection.web.page;

import java.time.Duration;
import java.util.List;
import org.wellnessconnection.privacy.Retention;

/** What we keep, for how long and why: the one table, in words. */
public record PrivacyPage(Page page) implements Shown {

  public List<Retention> classes() {
    return List.of(Retention.values());
  }

  /** In the largest unit of which it is more than one: a day has 24 hours, an hour 60 minutes. */
  public String time(Retention kept) {
    Duration time = kept.kept();
    if (time.toDays() > 1) {
      return page.say("privacy.time.days", time.toDays());
    }
    if (time.toHours() > 1) {
      return page.say("privacy.time.hours", time.toHours());
    }
    return time.toMinutes() > 1
        ? page.say("privacy.time.minutes", time.toMinutes())
        : page.say("privacy.time.seconds", time.toSeconds());
  }

  @Override
  public String template() {
    return "privacy.jte";
  }
}
