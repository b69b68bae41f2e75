package org.wellnessconnection;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meeting;
import org.wellnessconnection.room.Proposals;

/** Hands on what a room proposes to where it is decided, under the name of its series. */
record HandingOn(Exclusions exclusions, Supplier<Catalogue> catalogue) implements Proposals {

  /** The series of a room that is in the programme no more is the room alone. */
  @Override
  public Future<Void> make(Proposal made) {
    String series =
        catalogue.get().session(made.room()).map(Meeting::key).orElse(made.room().value());
    return exclusions.propose(
        new Exclusion.Proposal(
            made.seat(),
            made.account(),
            made.by(),
            made.scope(),
            made.reason(),
            series,
            made.at()));
  }
}
