package org.wellnessconnection.web;

import io.vertx.core.Future;
import org.wellnessconnection.booking.DoorQuestion;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.programme.Meetings;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;
import org.wellnessconnection.room.OpenRoom;
import org.wellnessconnection.room.RoomState;

/**
 * Whom a door stays shut for, whatever name they bring: those who are kept from its series. And
 * whom it asks first whether they would rather go again, before anybody has seen them.
 */
final class Threshold {
  private final Exclusions exclusions;
  private final Meetings meetings;
  private final DoorQuestion question;

  Threshold(Exclusions exclusions, Meetings meetings, DoorQuestion question) {
    this.exclusions = exclusions;
    this.meetings = meetings;
    this.question = question;
  }

  /** Not who is kept out, and not who is in or waits: they have been seen. */
  Future<Boolean> asks(Account account, RoomId room, OpenRoom open) {
    return keepsOut(account.id(), room)
        .compose(
            out ->
                out
                    ? Future.succeededFuture(false)
                    : open.newest().compose(state -> asks(account, room, state)));
  }

  private Future<Boolean> asks(Account account, RoomId room, RoomState state) {
    boolean seen = state.seatOf(account.id()).filter(it -> it.stay().left().isEmpty()).isPresent();
    return seen
        ? Future.succeededFuture(false)
        : question.isFor(new DoorQuestion.Before(account, room, state));
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
