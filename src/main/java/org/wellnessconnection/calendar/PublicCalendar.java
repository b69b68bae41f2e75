package org.wellnessconnection.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.wellnessconnection.protocol.SessionId;

/**
 * Sessions as everybody may have them in a calendar: under the same names as in {@link Invitation},
 * with instants that need no time zone.
 *
 * @param site where sessions have their pages, without a slash at the end
 */
public record PublicCalendar(URI site) {
  /** How often a program that follows the programme may look again. */
  private static final Duration AGAIN = Duration.ofHours(1);

  /**
   * One event.
   *
   * @param sequence larger each time the event changes
   */
  public record Entry(
      SessionId session,
      int sequence,
      Instant starts,
      Duration length,
      String title,
      Standing standing) {

    /** What has become of it. */
    public enum Standing {
      ON,
      CANCELLED
    }
  }

  /** The programme, to be followed; asked twice within an hour it reads the same. */
  public String programme(List<Entry> entries, Instant now) {
    ICalendar calendar = empty();
    calendar.setRefreshInterval(new biweekly.util.Duration.Builder().hours(hours()).build());
    entries.forEach(it -> calendar.addEvent(event(it, Classification.public_(), now)));
    return written(calendar);
  }

  private static int hours() {
    return Math.toIntExact(AGAIN.toHours());
  }

  /** One session, to be put into one's own. */
  public String one(Entry entry, Instant now) {
    ICalendar calendar = empty();
    calendar.addEvent(event(entry, Classification.private_(), now));
    return written(calendar);
  }

  private static ICalendar empty() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Wellness Connection//EN");
    calendar.setMethod(Method.publish());
    return calendar;
  }

  private VEvent event(Entry entry, Classification classification, Instant now) {
    VEvent event = new VEvent();
    event.setUid(entry.session() + "@" + site.getHost());
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(now.truncatedTo(ChronoUnit.HOURS)));
    event.setDateStart(Date.from(entry.starts()));
    event.setDateEnd(Date.from(entry.starts().plus(entry.length())));
    event.setSummary(entry.title());
    event.setUrl(site + "/sessions/" + entry.session());
    event.setClassification(classification);
    boolean on = entry.standing() == Entry.Standing.ON;
    event.setStatus(on ? Status.confirmed() : Status.cancelled());
    return event;
  }

  private static String written(ICalendar calendar) {
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
  }
}
