package org.wellnessconnection.protocol;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
  TOO_LATE,
  QUIET,
  NOT_LEAD,
  NOT_YET,
  NO_PLANNED_END,
  BAD_EXTENSION,
  EXTENSION_USED_UP,
  SUPPORT_IS_OPEN,
  SOMEBODY_IS_SPEAKING,
  BAD_TEXT,
  TEXT_TOO_LONG,
  BAD_REASON,
  BAD_CHOICE,
  NO_SUCH_CASE,
  CASE_CLOSED,
  CASE_NOT_TAKEN,
  NOT_ASKED,
  NOT_ABOUT_FACILITATORS,
  NO_COLLEAGUE,
  NO_SIDE_ROOM,
  SIDE_FULL,
  ALREADY_ASIDE,
  ATTEMPT_CONFLICT,
  RATE_LIMITED,
  BUSY,
  BAD_NAME,
  NAME_SIGNS,
  NAME_SCRIPTS,
  NAME_RESERVED,
  NAME_REACHES_YOU,
  NAME_NUMBER,
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
  BAD_GRANT,
  BAD_SIGN,
  NO_SUCH_RESOURCE;

  private static final Set<Refusal> OF_A_NAME = EnumSet.range(BAD_NAME, NAME_TAKEN);

  /** Whether another room name is all that is needed. */
  public boolean isAboutTheName() {
    return OF_A_NAME.contains(this);
  }

  /** The stable code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
