package org.wellnessconnection.web.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.places.Sign;
import org.wellnessconnection.programme.Outline;
import org.wellnessconnection.programme.Session;
import org.wellnessconnection.programme.Session.Status;
import org.wellnessconnection.programme.Weekly;

/** Sessions on a board, to tell stories about. */
final class Postings {
  private Postings() {}

  static Posting of(Session session, Sign sign) {
    return new Posting(
        session.withStatus(Status.PUBLISHED), List.of("Ada"), Optional.empty(), sign);
  }

  /** A session of an hour and a half, beginning then. */
  static Posting at(String starts) {
    return at(starts, Weekly.circle());
  }

  static Posting at(String starts, Outline outline) {
    Session session = Weekly.session(Weekly.series("circle"), 1);
    return of(
        session.withWhen(session.when().withStarts(Instant.parse(starts))).withOutline(outline),
        Sign.PLACES);
  }
}
