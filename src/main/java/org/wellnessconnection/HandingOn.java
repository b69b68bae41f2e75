package org.wellnessconnection;

import io.vertx.core.Future;
import org.wellnessconnection.member.Exclusion;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.programme.Meeting;
import org.wellnessconnection.programme.Meetings;
import org.wellnessconnection.room.Proposals;

/** Hands on what a room proposes to where it is decided, under the name of its series. */
record HandingOn(Exclusions exclusions, Meetings meetings) implements Proposals {

  /** The series of a room that is in the programme no more is the room alone. */
  @Override
  public Future<Void> make(Proposal made) {
    return meetings
        .in(made.room())
        .map(known -> known.map(Meeting::key).orElse(made.room().value()))
        .compose(series -> propose(made, series));
  }

  private Future<Void> propose(Proposal made, String series) {
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
