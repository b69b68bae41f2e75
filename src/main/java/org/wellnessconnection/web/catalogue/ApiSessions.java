package org.wellnessconnection.web.catalogue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.When;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.zones.Zones;

/** Writes sessions down for programs, each time in the same order. */
record ApiSessions(URI publicUrl, Zones zones) {

  ApiSession of(Posting posting, Instant now) {
    Session session = posting.session();
    Outline outline = session.outline();
    When when = session.when();
    return new ApiSession(
        session.id().value(),
        publicUrl + "/sessions/" + session.id(),
        session.series().value(),
        new TreeMap<>(outline.title()),
        new TreeMap<>(outline.about()),
        new TreeMap<>(outline.topics()),
        new TreeMap<>(outline.agreement()),
        outline.format(),
        outline.spoken().languages().stream().sorted().toList(),
        Reply.word(outline.audience()),
        posting.leaders(),
        Reply.word(session.status()),
        time(when.starts(), when),
        time(when.ends(), when),
        when.lasts().toMinutes(),
        when.wall().zone().getId(),
        posting.late().map(Duration::toMinutes),
        Reply.word(posting.places(now)),
        session.sequence());
  }

  private String time(Instant at, When when) {
    OffsetDateTime there = at.atOffset(zones.rules(when.wall().zone()).getOffset(at));
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there);
  }
}
