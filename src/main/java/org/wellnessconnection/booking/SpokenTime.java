package org.wellnessconnection.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.zones.ShownTime;
import org.wellnessconnection.zones.Zones;

/** When a session is, in words: where it is held, and where the reader is. */
public record SpokenTime(Zones zones) {

  /** {@code Tuesday, January 5, 2027, 19:00 in Toronto · 16:00 in Vancouver}. */
  public String of(Session session, ZoneId reader, String language) {
    Instant starts = session.when().starts();
    ZoneId home = session.when().wall().zone();
    ShownTime shown = new ShownTime(zones, language);
    return shown.date(starts, home) + ", " + shown.clocks(starts, home, reader);
  }

  /** The same on a page of the reader's own: their clock first, and their day. */
  public String mine(Session session, ZoneId reader, String language) {
    Instant starts = session.when().starts();
    ShownTime shown = new ShownTime(zones, language);
    List<ZoneId> places = List.of(reader, session.when().wall().zone());
    return shown.date(starts, reader) + ", " + shown.clocks(starts, places);
  }

  /** A moment where the reader is. */
  public String at(Instant moment, ZoneId reader, String language) {
    ShownTime shown = new ShownTime(zones, language);
    return shown.date(moment, reader) + ", " + shown.clocks(moment, List.of(reader));
  }

  /** Nothing but the day. */
  public String day(Session session, String language) {
    Instant starts = session.when().starts();
    return new ShownTime(zones, language).date(starts, session.when().wall().zone());
  }
}
