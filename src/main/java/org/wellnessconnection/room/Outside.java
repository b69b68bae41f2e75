package org.wellnessconnection.room;

import org.wellnessconnection.privacy.Purge;
import org.wellnessconnection.safety.Alarm;

/** Whom a room turns to beyond itself. */
public record Outside(
    Alarm alarm, Proposals proposals, Purge purge, OnDuty onDuty, Onlooker onlooker) {
  public Outside(Alarm alarm, Proposals proposals, Purge purge, OnDuty onDuty) {
    this(alarm, proposals, purge, onDuty, Onlooker.NOBODY);
  }
}
