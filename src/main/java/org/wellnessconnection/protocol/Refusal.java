package org.wellnessconnection.protocol;

import java.util.Locale;

/** What a person may be told instead of getting what they asked for. Nothing has changed. */
public enum Refusal {
  NOT_ADMITTED,
  CHAT_OFF,
  HELD,
  ENDED,
  REMOVED,
  FORBIDDEN,
  NO_SUCH_SEAT,
  NO_SUCH_MESSAGE,
  CANNOT_REMOVE,
  BAD_TEXT,
  TEXT_TOO_LONG,
  BAD_REASON,
  ATTEMPT_CONFLICT,
  RATE_LIMITED,
  BUSY,
  BAD_NAME,
  NAME_TAKEN,
  NOT_AGREED,
  ROOM_FULL,
  IN_SMALL_GROUP,
  NOT_IN_SMALL_GROUP,
  NOT_SPLIT,
  NO_SUCH_GROUP,
  BAD_GROUPS,
  BAD_NOTICE,
  SOMEONE_IS_SHARING,
  NOBODY_SHARES,
  LISTENS_NOW,
  NOT_YOUR_TURN,
  HAS_PASSED,
  NOBODY_NEXT,
  NO_CLOCK,
  NO_SUCH_PHASE,
  BAD_ORDER,
  BAD_MINUTES,
  BAD_SIGN;

  /** The stable code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
