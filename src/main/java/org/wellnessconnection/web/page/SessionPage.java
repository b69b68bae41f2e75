package org.wellnessconnection.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.privacy.Retention;

/**
 * One session, for whoever thinks about coming.
 *
 * @param id its session id
 * @param late how long after the start somebody new still comes in; empty: the whole session
 * @param others the other dates of its series
 * @param zone in whose time it is shown
 */
public record SessionPage(
    Page page,
    String id,
    SessionCard card,
    String day,
    Told told,
    Optional<Duration> late,
    List<SessionDay> others,
    String zone)
    implements Shown {
  public SessionPage {
    others = List.copyOf(others);
  }

  /** What is told of it in the language of the page. */
  public record Told(String about, List<String> topics, List<String> agreement) {
    public Told {
      topics = List.copyOf(topics);
      agreement = List.copyOf(agreement);
    }
  }

  /** What is kept of somebody who comes; the rest is on the page about what we keep. */
  public List<Retention> kept() {
    return List.of(Retention.CHAT, Retention.SEAT_LIST, Retention.REGISTRATION);
  }

  public String time(Retention kept) {
    return new PrivacyPage(page).time(kept);
  }

  public boolean takesPeople() {
    return !card.places().equals("closed");
  }

  @Override
  public String template() {
    return "session.jte";
  }
}
