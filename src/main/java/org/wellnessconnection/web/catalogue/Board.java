package org.wellnessconnection.web.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.protocol.SessionId;

/**
 * What everybody may see of the programme at one moment.
 *
 * @param postings in the order in which they begin
 */
record Board(List<Posting> postings) {
  Board {
    postings = List.copyOf(postings);
  }

  /** Also for a day after it is over: somebody may still come by a link. */
  Optional<Posting> find(SessionId id, Instant now) {
    return postings.stream()
        .filter(it -> it.session().id().equals(id))
        .filter(it -> !it.session().isCancelled() || !it.isOver(now))
        .findFirst();
  }

  /** Those that are still to come, or under way. */
  List<Posting> ahead(Instant now) {
    return postings.stream().filter(it -> !it.isOver(now)).toList();
  }

  /** The other dates of its series on which one can still come. */
  List<Posting> otherDates(Posting one, Instant now) {
    return ahead(now).stream()
        .filter(it -> it.session().series().equals(one.session().series()))
        .filter(it -> !it.equals(one) && !it.session().isCancelled() && it.starts().isAfter(now))
        .toList();
  }
}
