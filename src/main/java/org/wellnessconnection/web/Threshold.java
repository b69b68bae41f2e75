package org.wellnessconnection.web;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.wellnessconnection.member.Account;
import org.wellnessconnection.member.Exclusions;
import org.wellnessconnection.programme.Catalogue;
import org.wellnessconnection.programme.Meeting;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.protocol.RoomId;

/** Whom a door stays shut for, whatever name they bring: those who are kept from its series. */
final class Threshold {
  private final Exclusions exclusions;
  private final Supplier<Catalogue> catalogue;

  Threshold(Exclusions exclusions, Supplier<Catalogue> catalogue) {
    this.exclusions = exclusions;
    this.catalogue = catalogue;
  }

  /** A lounge may be for some of all members; who has a place in a session was asked before. */
  boolean isFor(Account account, RoomId room) {
    return catalogue.get().loungeIn(room).map(lounge -> lounge.isFor(account)).orElse(true);
  }

  Future<Boolean> keepsOut(AccountId account, RoomId room) {
    return catalogue
        .get()
        .session(room)
        .map(Meeting::key)
        .map(series -> exclusions.keepOut(account, series))
        .orElse(Future.succeededFuture(false));
  }
}
