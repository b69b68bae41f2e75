package org.wellnessconnection.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.protocol.SessionId;

/**
 * What is known of a room whatever happens in it: what takes place there, and of which series.
 *
 * @param key of its series, or of an open door; whoever is kept out is kept out of all that has it
 * @param title by language
 * @param agreement what everybody agrees to, sentence by sentence, by language
 * @param dated of which session it is, and when that begins; empty for a door that is open to all
 * @param lounge when it is open, where it is a lounge
 */
public record Meeting(
    String key,
    Map<String, String> title,
    String format,
    Map<String, List<String>> agreement,
    Optional<Dated> dated,
    Optional<OpenTime> lounge) {
  private static final Duration LONGEST = Duration.ofHours(9);
  private static final Duration AFTER_CLOSING = Duration.ofHours(1);

  /** A session that has a day. */
  public record Dated(SessionId session, Instant starts) {}

  public static Meeting of(Programme.Session open) {
    return new Meeting(
        open.key(),
        open.title(),
        open.format(),
        open.agreement(),
        Optional.empty(),
        Optional.empty());
  }

  public static Meeting of(Shift shift) {
    return new Meeting(
        Lounge.series(shift.lounge()),
        shift.title(),
        Lounge.FORMAT,
        shift.agreement(),
        Optional.empty(),
        Optional.of(shift.time()));
  }

  public static Meeting of(Session session) {
    Outline outline = session.outline();
    return new Meeting(
        session.series().value(),
        outline.title(),
        outline.format(),
        outline.agreement(),
        Optional.of(new Dated(session.id(), session.when().starts())),
        Optional.empty());
  }

  /** By its key, where nobody named it in that language. */
  public String titleIn(String language) {
    return title.getOrDefault(language, key);
  }

  /** Whether anybody may walk in, and everybody may know where. */
  public boolean isOpenDoor() {
    return dated.isEmpty() && lounge.isEmpty();
  }

  /** An open door has no beginning. */
  boolean beganBefore(Instant moment) {
    return dated
        .map(Dated::starts)
        .or(() -> lounge.map(OpenTime::opens))
        .filter(moment::isAfter)
        .isPresent();
  }

  /** Nobody can be in it any more: the longest session is over by then. */
  boolean isLongOver(Instant now) {
    return lounge
        .map(time -> now.isAfter(time.closes().plus(AFTER_CLOSING)))
        .orElseGet(() -> beganBefore(now.minus(LONGEST)));
  }
}
