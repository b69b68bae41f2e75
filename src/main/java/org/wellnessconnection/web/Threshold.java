package org.wellnessconnection.web;

import io.vertx.core.Future;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.programme.Meetings;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;

/** Whom a door stays shut for, whatever name they bring: those who are kept from its series. */
final class Threshold {
  private final Exclusions exclusions;
  private final Meetings meetings;

  Threshold(Exclusions exclusions, Meetings meetings) {
    this.exclusions = exclusions;
    this.meetings = meetings;
  }

  /** A lounge may be for some of all members; who has a place in a session was asked before. */
  Future<Boolean> isFor(Account account, RoomId room) {
    return meetings.loungeIn(room).map(lounge -> lounge.map(it -> it.isFor(account)).orElse(true));
  }

  Future<Boolean> keepsOut(AccountId account, RoomId room) {
    return meetings
        .in(room)
        .compose(
            known ->
                known
                    .map(meeting -> exclusions.keepOut(account, meeting.key()))
                    .orElse(Future.succeededFuture(false)));
  }
}
