package org.wellnessconnection.web.catalogue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.web.Reply;
import org.wellnessconnection.web.page.Page;
import org.wellnessconnection.web.page.SessionCard;
import org.wellnessconnection.web.page.SessionDay;
import org.wellnessconnection.zones.ShownTime;
import org.wellnessconnection.zones.Zones;

/**
 * Somebody reads the board.
 *
 * @param zone where they are, as far as anybody said
 * @param chosen the same, if they chose it on this page
 */
record Reading(
    Page page, Board board, ZoneId zone, Optional<ZoneId> chosen, Zones zones, Instant now) {

  List<SessionDay> week(Wanted wanted, int week) {
    List<Posting> fitting = board.ahead(now).stream().filter(it -> wanted.fits(it, now)).toList();
    return new Days(zone, zones)
        .ofWeek(fitting, week, now).stream()
            .map(
                day ->
                    new SessionDay(
                        shown().date(day.date()), day.postings().stream().map(this::card).toList()))
            .toList();
  }

  ShownTime shown() {
    return new ShownTime(zones, page.texts().language());
  }

  SessionCard card(Posting posting) {
    Outline outline = posting.session().outline();
    return new SessionCard(
        path(posting),
        said(outline.title()),
        outline.format(),
        posting.leaders(),
        Reply.word(posting.places(now)),
        Reply.word(outline.spoken()),
        Reply.word(outline.audience()),
        posting.session().when().lasts().toMinutes(),
        posting.starts(),
        clocks(posting),
        state(posting));
  }

  private String path(Posting posting) {
    return "/sessions/" + posting.session().id() + zoneAsked();
  }

  /** Goes on with the zone that was chosen; a slash may stand in the words after the mark. */
  String zoneAsked() {
    return chosen.map(it -> "?zone=" + it).orElse("");
  }

  <T> T said(Map<String, T> words) {
    return words.getOrDefault(page.texts().language(), words.values().iterator().next());
  }

  /** The day on which it begins where the reader is. */
  String day(Posting posting) {
    return shown().date(posting.starts(), zone);
  }

  /** Where the reader is, then where the series is at home. */
  String clocks(Posting posting) {
    return shown().clocks(posting.starts(), zone, posting.session().when().wall().zone());
  }

  private SessionCard.State state(Posting posting) {
    if (posting.session().isCancelled()) {
      return SessionCard.State.CANCELLED;
    }
    if (posting.isOver(now)) {
      return SessionCard.State.OVER;
    }
    return now.isBefore(posting.starts()) ? SessionCard.State.AHEAD : SessionCard.State.UNDER_WAY;
  }
}
