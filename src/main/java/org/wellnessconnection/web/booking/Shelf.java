package org.wellnessconnection.web.booking;

import java.util.List;
import org.wellnessconnection.booking.SpokenTime;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.web.page.Meeting;
import org.wellnessconnection.web.page.Page;

/** Shows dated sessions in the language of a page and the zone of its reader. */
record Shelf(SpokenTime time) {

  Meeting meeting(Session session, Account reader, Page page) {
    String language = page.texts().language();
    Outline outline = session.outline();
    return new Meeting(
        session.id().value(),
        outline.title().getOrDefault(language, ""),
        outline.format(),
        time.mine(session, reader.profile().zone(), language),
        outline.agreement().getOrDefault(language, List.of()));
  }
}
