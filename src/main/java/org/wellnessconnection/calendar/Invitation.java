package org.wellnessconnection.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.wellnessconnection.mail.Address;
import org.wellnessconnection.protocol.SessionId;

/**
 * One session as one event, always under the same name, with instants that need no time zone. It
 * leads to the session's page, which asks to sign in, and never to its room.
 *
 * @param sequence larger each time the event changes
 * @param title discreet unless its owner wished otherwise
 * @param site where sessions have their pages, without a slash at the end
 */
public record Invitation(
    SessionId session,
    int sequence,
    Instant starts,
    Duration length,
    String title,
    URI site,
    Address from) {
  private static final int LONGEST_TITLE = 120;

  public Invitation {
    if (sequence < 0 || length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("sequence, length: must not be less than nothing");
    }
    if (title.isBlank()
        || title.length() > LONGEST_TITLE
        || title.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("title: must be one line of at most 120 characters");
    }
  }

  /** For somebody who has a place, and again when something changed. */
  public String request(Instant now) {
    return written(Method.request(), Status.confirmed(), now);
  }

  /** For whoever takes the file from a page. */
  public String publish(Instant now) {
    return written(Method.publish(), Status.confirmed(), now);
  }

  /** Takes the event out of calendars; its sequence must be larger than any before. */
  public String cancel(Instant now) {
    return written(Method.cancel(), Status.cancelled(), now);
  }

  private String written(Method method, Status status, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Wellness Connection//EN");
    calendar.setMethod(method);
    calendar.addEvent(event(status, now));
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
  }

  private VEvent event(Status status, Instant now) {
    VEvent event = new VEvent();
    event.setUid(session + "@" + site.getHost());
    event.setSequence(sequence);
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(Date.from(starts));
    event.setDateEnd(Date.from(starts.plus(length)));
    event.setSummary(title);
    event.setUrl(site + "/sessions/" + session);
    event.setClassification(Classification.private_());
    event.setStatus(status);
    event.setOrganizer(new Organizer("", from.value()));
    return event;
  }
}
